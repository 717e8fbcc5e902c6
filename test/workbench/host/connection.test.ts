import { expect, test } from "vitest";
import { startNodeHost } from "../../../src/workbench/node/node-host";
import { selectArea } from "../../../src/workbench/model/selection";
import { patchStyles } from "../../../src/workbench/model/formatting";
import { writeEntries } from "../../../src/workbench/model/content";
import { newWorkbook } from "../../../src/workbench/model/workbook";
import { asAddIn, refusal } from "../support/sheet";
import type { Context } from "../support/sheet";

const active = (context: Context) => context.workbook.worksheets.getActiveWorksheet();

test("syncs are counted, office.js's own requests are not", async () => {
  const node = await startNodeHost(newWorkbook());
  expect(node.host.counters.syncs).toBe(0);
  await node.Excel.run(async (context) => {
    const range = active(context).getRange("A1").load("values");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(node.host.counters.syncs).toBe(2);
  expect(node.host.counters.bytesIn).toBeGreaterThan(100);
  expect(node.host.counters.bytesOut).toBeGreaterThan(100);
  node.dispose();
});

test("a planned failure strikes once, at its action, and undoes nothing", async () => {
  await asAddIn(async (context, { host }) => {
    const write = () => {
      active(context).getRange("A1").values = [[1]];
      active(context).getRange("A2").values = [[2]];
    };
    host.failNext("GeneralException", 8);
    expect(await refusal(context, write)).toBe("GeneralException");
    const { activeSheet } = host.workbook;
    expect([activeSheet.value(0, 0), activeSheet.value(1, 0)]).toEqual([1, null]);
    expect(await refusal(context, write)).toBe("");
    host.failNext("RequestPayloadSizeLimitExceeded");
    expect(await refusal(context, write)).toBe("RequestPayloadSizeLimitExceeded");
  });
});

test("over 5 MB, requests and replies are refused where the limit is on", async () => {
  await asAddIn(
    async (context) => {
      const text = "x".repeat(30_000);
      const half = Array.from({ length: 100 }, () => [text]);
      const whole = () => active(context).getRange("A1:A200");
      expect(await refusal(context, () => (whole().values = [...half, ...half]))).toBe(
        "RequestPayloadSizeLimitExceeded",
      );
      active(context).getRange("A1:A100").values = half;
      await context.sync();
      active(context).getRange("A101:A200").values = half;
      await context.sync();
      expect(await refusal(context, () => whole().load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
    },
    newWorkbook(),
    { strict: new Set(["payload"]) },
  );
});

test("members above the reported requirement set are not there", async () => {
  await asAddIn(
    async (context, { Office }) => {
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
      expect(await refusal(context, () => active(context).getRange("A1").getMergedAreasOrNullObject())).toBe(
        "ApiNotFound",
      );
    },
    newWorkbook(),
    { excelApi: "1.12" },
  );
});

test("changes by a person reach the add-in's handlers", async () => {
  await asAddIn(async (context, { host }) => {
    const { workbook } = host;
    const told: string[] = [];
    const note = (event: { type: string; address?: string }) => {
      told.push(`${event.type} ${event.address ?? ""}`.trim());
      return Promise.resolve();
    };
    active(context).onChanged.add(note);
    active(context).onSelectionChanged.add(note);
    context.workbook.worksheets.onAdded.add(note);
    context.workbook.worksheets.onActivated.add(note);
    active(context).onFormatChanged.add(note);
    context.workbook.onSelectionChanged.add(() => {
      told.push("selection");
      return Promise.resolve();
    });
    await context.sync();
    const sheet = workbook.activeSheet;
    writeEntries(sheet, { row: 8, column: 3, rows: 1, columns: 1 }, () => "82,5", "id-ID");
    patchStyles(sheet, { row: 2, column: 2, rows: 1, columns: 1 }, { font: { bold: true } });
    selectArea(sheet, { row: 1, column: 1, rows: 2, columns: 1 });
    workbook.activate(workbook.addSheet("Baru"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told.sort()).toEqual([
      "WorksheetActivated",
      "WorksheetAdded",
      "WorksheetChanged D9",
      "WorksheetFormatChanged C3",
      "WorksheetSelectionChanged B2:B3",
      "selection",
      "selection",
    ]);
    expect(sheet.value(8, 3)).toBe(82.5);
  });
});

test("a removed handler hears nothing more", async () => {
  await asAddIn(async (context, { host }) => {
    let heard = 0;
    const handler = active(context).onChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    await context.sync();
    handler.remove();
    await handler.context.sync();
    writeEntries(host.workbook.activeSheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => 1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toBe(0);
  });
});

test("a ribbon command runs the action the page has associated with it", async () => {
  const node = await startNodeHost(newWorkbook());
  const ran: string[] = [];
  node.Office.actions.associate("hitung", (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  await node.host.runCommand("hitung");
  expect(ran).toEqual(["hitung"]);
  node.dispose();
});

test("showing the pane is answered", async () => {
  const node = await startNodeHost(newWorkbook());
  await expect(node.Office.addin.showAsTaskpane()).resolves.not.toThrow();
  node.dispose();
});

test("selecting a range activates its sheet", async () => {
  await asAddIn(async (context, { host }) => {
    const other = context.workbook.worksheets.add("Lain");
    other.getRange("C3:D4").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect([selected.address, host.workbook.activeSheet.name]).toEqual(["Lain!C3:D4", "Lain"]);
  });
});
