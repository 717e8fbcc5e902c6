import { beforeEach, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { readWorkbook } from "../../src/excel/read";
import type { Care } from "../../src/plan/port";
import { toGangguan } from "../../src/excel/errors";
import { runInExcel } from "../../src/excel/run";
import type { Jalan } from "../../src/plan/jalan";
import type { Lingkup } from "../../src/plan/reading";
import type { MergeMemory } from "../../src/excel/shape";
import { edit, openExcel, type } from "../support/excel";

let host: NodeHost;
let memory: MergeMemory;

beforeEach(async () => {
  host = await openExcel();
  memory = new Map();
});

const read = (lingkup: Lingkup, care: Care = "fresh", jalan: Jalan = {}) =>
  runInExcel((context) => readWorkbook(context, lingkup, memory, care, jalan));

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  host.host.counters.reset();
  await work();
  return host.host.counters.syncs;
}

describe("reading a sheet", () => {
  it("gives values, formulas and formats from where the table stands", async () => {
    await type("Capaian 2024", "C4", [
      ["Target", "Realisasi", "Capaian"],
      [80, 76, "=D5/C5"],
    ]);
    await edit((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("E5").numberFormat = [["0.00%"]];
    });
    const [sheet] = (await read("lembar")).snapshot.sheets;
    expect(sheet).toMatchObject({
      name: "Capaian 2024",
      used: { row: 3, column: 2, rows: 2, columns: 3 },
      formulas: [
        ["Target", "Realisasi", "Capaian"],
        [80, 76, "=D5/C5"],
      ],
      formats: [
        ["General", "General", "General"],
        ["General", "General", "0.00%"],
      ],
      isProtected: false,
      isVisible: true,
    });
  });

  it("takes two syncs, for one sheet or twenty", async () => {
    await type("Capaian 2024", "A1", [["Target"], [1]]);
    expect(await syncsOf(() => read("lembar"))).toBe(2);
    for (let number = 2; number <= 20; number++) await type(`Lembar ${number}`, "B2", [[number]]);
    expect(await syncsOf(() => read("buku"))).toBe(2);
    const { snapshot } = await read("buku");
    expect(snapshot.sheets.map(({ name }) => name)).toHaveLength(20);
    expect(snapshot.sheets[7]!.values).toEqual([[8]]);
  });

  it("leaves hidden sheets out of a whole workbook, and finds sheets past the first chain", async () => {
    for (let number = 2; number <= 70; number++) await type(`Lembar ${number}`, "A1", [[number]]);
    await edit((context) => (context.workbook.worksheets.getItem("Lembar 5").visibility = "Hidden"));
    const { snapshot } = await read("buku");
    expect(snapshot.sheets.map(({ name }) => name)).not.toContain("Lembar 5");
    expect(snapshot.sheets).toHaveLength(69);
  });

  it("gives an empty sheet no rows", async () => {
    const { snapshot } = await read("lembar");
    expect(snapshot.sheets[0]).toMatchObject({ used: { rows: 0 }, values: [] });
  });

  it("gives merges, hidden rows and hidden columns by their place on the sheet", async () => {
    await type("Capaian 2024", "B2", [
      ["Kinerja", "", ""],
      ["Target", "Realisasi", "Capaian"],
      [1, 2, 3],
      [4, 5, 6],
    ]);
    await edit((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:D2").merge();
      sheet.getRange("4:4").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
    });
    const sheet = (await read("lembar")).snapshot.sheets[0]!;
    expect(sheet.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 3 }]);
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.hiddenColumns]).toEqual([2]);
  });

  it("does without merges below ExcelApi 1.13", async () => {
    host = await openExcel({ excelApi: "1.12" });
    await type("Capaian 2024", "A1", [["Target"]]);
    expect((await read("lembar")).snapshot.sheets[0]!.merges).toBeNull();
  });

  it("never asks for merges in a mere look, and uses those that a command read while they hold", async () => {
    await type("Capaian 2024", "A1", [
      ["Kinerja", ""],
      [1, 2],
    ]);
    const merge = (address: string) =>
      edit((context) => context.workbook.worksheets.getActiveWorksheet().getRange(address).merge());
    const merges = async (care: Care) =>
      (await read("lembar", care)).snapshot.sheets[0]!.merges?.length ?? null;
    expect(await merges("look")).toBeNull();
    await merge("A1:B1");
    expect(await merges("fresh")).toBe(1);
    expect(await merges("look")).toBe(1);
    await type("Capaian 2024", "A3", [[3, 4]]);
    expect(await merges("look")).toBeNull();
  });
});

describe("the sheets beside the one that is asked for", () => {
  const grid = (rows: number) => Array.from({ length: rows }, (_, row) => [row, row, row, row]);

  it("come along in the same two syncs, where they are no larger than report tables are", async () => {
    await type("Capaian 2024", "A1", [["Target"], [1]]);
    await type("Skala", "A1", [["Sangat Tinggi"]]);
    for (let from = 0; from < 5_001; from += 3_000) {
      await type("Data mentah", `A${from + 1}`, grid(Math.min(3_000, 5_001 - from)));
    }
    host.host.counters.reset();
    const { snapshot, onlySheet } = await read("lembar");
    expect(host.host.counters.syncs).toBe(2);
    expect(onlySheet).toBe("Capaian 2024");
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Capaian 2024", "Skala"]);
    expect((await read("buku")).snapshot.sheets).toHaveLength(3);
  });

  it("come along as far as they fit into one answer, the smallest first", async () => {
    for (const name of ["A", "B", "C", "D"]) {
      for (const from of [0, 2_500]) await type(name, `A${from + 1}`, grid(2_400));
    }
    await type("Skala", "A1", [["Sangat Tinggi"]]);
    const { snapshot } = await read("lembar");
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Capaian 2024", "A", "B", "C", "Skala"]);
  });

  it("are left out in silence where they cannot be read", async () => {
    await type("Lebar", "NTP20", [[1]]);
    await type("Lebar", "A20", [[1]]);
    const { snapshot, unread } = await read("lembar");
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Capaian 2024"]);
    expect(unread).toEqual([]);
  });
});

describe("a sheet that cannot be read at once", () => {
  it("is read in blocks past the 5 MB of Excel on the web, and comes out whole", async () => {
    host = await openExcel();
    const words = "Persentase usaha mikro yang menjadi wirausaha, menurut data dinas per triwulan ".repeat(2);
    const rows = Array.from({ length: 9_000 }, (_, row) => [row, `${words}${row}`, row * 2, row * 3]);
    for (let from = 0; from < rows.length; from += 3_000) {
      await type("Capaian 2024", `A${from + 1}`, rows.slice(from, from + 3_000));
    }
    const steps: number[] = [];
    const { snapshot } = await read("lembar", "fresh", { onProgress: ({ selesai }) => steps.push(selesai) });
    expect(snapshot.sheets[0]!.values).toEqual(rows);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it("of ten thousand columns is refused by name, alone; and left out of a whole workbook with a word", async () => {
    await type("Lebar", "A1", [["Target"]]);
    await type("Lebar", "NTP20", [[1]]);
    await edit((context) => context.workbook.worksheets.getItem("Lebar").activate());
    await expect(read("lembar")).rejects.toMatchObject({
      kode: "terlalu-lebar",
      sheet: "Lebar",
      cell: "NTP20",
    });
    const { unread, snapshot } = await read("buku");
    expect(unread).toMatchObject([{ kode: "terlalu-lebar", sheet: "Lebar" }]);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Capaian 2024"]);
  });

  it("stops between blocks when it is cancelled", async () => {
    const controller = new AbortController();
    await type("Capaian 2024", "A1", [["Target"]]);
    const jalan = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(read("lembar", "fresh", jalan)).rejects.toMatchObject({ kode: "dibatalkan" });
  });
});

describe("what goes wrong at the host", () => {
  it.each([
    ["AccessDenied", "dilindungi"],
    ["InvalidOperationInCellEditMode", "sel-disunting"],
  ])("%s comes out as %s", async (code, kode) => {
    host.host.failNext(code);
    await expect(read("lembar")).rejects.toMatchObject({ kode });
  });

  it("of a thing that was not found, says not that a sheet is lost: it may be a mark, a chart, a setting", () => {
    expect(toGangguan({ code: "ItemNotFound" }).kode).toBe("tak-terduga");
  });

  // Which code a chart sheet in view comes with is not told.
  it.each(["GeneralException", "InvalidOperation", "UnsupportedSheet", "ItemNotFound"])(
    "is read by the list of its sheets where Excel does not answer at once: %s",
    async (code) => {
      await type("Capaian 2024", "A1", [["Target"]]);
      host.host.failNext(code);
      const { snapshot, sheetIds } = await read("lembar");
      expect(snapshot.sheets[0]?.values).toEqual([["Target"]]);
      expect([...sheetIds.keys()]).toEqual(["Capaian 2024"]);
    },
  );
});
