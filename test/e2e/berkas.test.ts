import { describe, expect, it } from "vitest";
import { addChart } from "../../src/workbench/model/charts";
import { writeEntries } from "../../src/workbench/model/content";
import { mergeArea } from "../../src/workbench/model/merging";
import { newWorkbook } from "../../src/workbench/model/workbook";
import { saveWorkbook } from "../../src/workbench/xlsx";
import { useBenches } from "./support/bench";

const openBench = useBenches();

describe("files", () => {
  it("says why a file is not opened, and keeps the one that is", async () => {
    const bench = await openBench();
    await bench.page.locator("input[type=file]").setInputFiles({
      name: "catatan.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("bukan buku kerja"),
    });
    await bench.page.getByRole("alert").getByText("Berkas ini bukan buku kerja Excel").waitFor();
    expect(await bench.page.locator(".file-name").innerText()).toBe("sumsel-2023.xlsx");
  });

  it("shows hidden, frozen, merged and locked parts as Excel does, and a place for each chart", async () => {
    const bench = await openBench();
    await bench.openFile("uji.xlsx", unusualWorkbook());
    const tabs = bench.page.getByRole("tablist", { name: "Lembar" }).getByRole("tab");
    expect(await tabs.allInnerTexts()).toEqual(["Beku", "Terkunci"]);
    const { page } = bench;
    expect(await page.getByRole("columnheader").allInnerTexts()).not.toContain("C");
    expect(await page.getByRole("rowheader", { name: "5", exact: true }).count()).toBe(0);
    await bench.go("B60");
    await bench.cell("B60").waitFor();
    await bench.shows("A1", "Judul");
    expect(await bench.cell("A1").isVisible()).toBe(true);
    expect(await bench.cell("A1").getAttribute("aria-colspan")).toBe("2");
    expect(await bench.cell("B1").count()).toBe(0);
    expect(await page.getByRole("img", { name: /^Grafik / }).count()).toBeGreaterThan(0);
    await bench.showSheet("Terkunci");
    await bench.go("A1");
    await page.keyboard.type("lain");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Lembar Terkunci dilindungi.").waitFor();
    await bench.shows("A1", "kunci");
  });

  it("states on its face that it is no Excel", async () => {
    const bench = await openBench();
    await bench.page.getByText("Meja coba: bukan Excel.").waitFor();
  });
});

function unusualWorkbook(): Uint8Array {
  const workbook = newWorkbook("Beku");
  const sheet = workbook.activeSheet;
  writeEntries(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => "Judul");
  mergeArea(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, false);
  writeEntries(sheet, { row: 2, column: 0, rows: 80, columns: 4 }, (row, column) => row * column);
  sheet.ensureColumn(2).hidden = true;
  sheet.ensureRow(4).hidden = true;
  sheet.frozen = { rows: 1, columns: 0 };
  addChart(sheet, "ColumnClustered", sheet, { row: 2, column: 0, rows: 9, columns: 2 }, "Auto");
  workbook.addSheet("Tersembunyi").visibility = "hidden";
  const locked = workbook.addSheet("Terkunci");
  writeEntries(locked, { row: 0, column: 0, rows: 1, columns: 1 }, () => "kunci");
  locked.protection.on = true;
  return saveWorkbook(workbook);
}
