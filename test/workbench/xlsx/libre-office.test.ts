import { beforeAll, describe, expect, test } from "vitest";
import { openWorkbook, saveWorkbook } from "../../../src/workbench/xlsx";
import { CellError } from "../../../src/workbench/model/value";
import type { Scalar } from "../../../src/workbench/model/value";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { convert, convertAll, findSoffice } from "../../support/soffice";
import { asAddIn } from "../support/sheet";
import { sharedFiles } from "../support/shared-files";
import { EVERYTHING } from "../../../src/workbench/model/area";

const soffice = findSoffice();
/** Those whose figures are texts say nothing more. */
const EDITED = sharedFiles().filter(({ name }) => !name.includes("teks"));

/** The workbook as LibreOffice understands it: opened there, every formula computed anew, saved again. */
function throughLibreOffice(file: Uint8Array): Workbook {
  return openWorkbook(convert(soffice!, { name: "buku.xlsx", data: file, to: "xlsx", recalculate: true }));
}

function edited(file: Uint8Array): Workbook {
  const workbook = openWorkbook(file);
  for (const sheet of workbook.sheets) sheet.touched.add("cells").add("columns").add("merges");
  return workbook;
}

function valuesOf(workbook: Workbook): Record<string, Scalar | string> {
  const values: Record<string, Scalar | string> = {};
  for (const sheet of workbook.sheets) {
    sheet.grid.forEach(EVERYTHING, ({ value }, row, column) => {
      // LibreOffice leaves out texts without a letter.
      if (value === null || value === "") return;
      const told = value instanceof CellError ? value.code : value;
      values[`${sheet.name} ${row},${column}`] =
        typeof told === "number" ? Number(told.toPrecision(12)) : told;
    });
  }
  return values;
}

describe.skipIf(!soffice)("in LibreOffice (skipped where soffice is not installed)", () => {
  test("what an add-in wrote is found again: figures, rules, chart, page", async () => {
    const file = await asAddIn(async (context, { host }) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D4").formulas = [
        ["Indikator", "Target", "Realisasi", "Capaian"],
        ["IKM", 80, 82.5, '=IF(B2=0,"",C2/B2*100)'],
        ["SAKIP", 70, 65, '=IF(B3=0,"",C3/B3*100)'],
        ["Rata-rata", "", "", "=AVERAGE(D2:D3)"],
      ];
      sheet.getRange("A5:D5").merge(true);
      const rule = sheet.getRange("D2:D3").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$D2<100";
      rule.custom.format.fill.color = "#F8CBAD";
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      sheet.pageLayout.orientation = "Landscape";
      context.workbook.names.add("Rata", sheet.getRange("D4"));
      await context.sync();
      return saveWorkbook(host.workbook);
    });
    const ours = openWorkbook(file);
    const theirs = throughLibreOffice(file);
    expect(valuesOf(theirs)).toEqual(valuesOf(ours));
    const sheet = theirs.activeSheet;
    expect(sheet.merges).toEqual(ours.activeSheet.merges);
    expect(sheet.conditionalFormats).toMatchObject([
      { rule: { formula: "=$D2<100" }, format: { fill: "#F8CBAD" } },
    ]);
    expect(sheet.charts).toMatchObject([{ series: [{ name: "Target" }, { name: "Realisasi" }] }]);
    expect(sheet.page.orientation).toBe("landscape");
    expect(theirs.names.map(({ name }) => name)).toContain("Rata");
  });

  describe.skipIf(EDITED.length === 0)("an office's workbook, edited and saved", () => {
    let theirs = new Map<string, Uint8Array>();
    beforeAll(() => {
      const saved = EDITED.map(({ name, read }) => [name, saveWorkbook(edited(read()))] as const);
      theirs = convertAll(soffice!, new Map(saved), { to: "xlsx" });
    });

    test.each(EDITED)("$name opens with the same values", ({ name, read }) => {
      const ours = edited(read());
      const own = openWorkbook(theirs.get(name)!);
      expect(valuesOf(own)).toEqual(valuesOf(ours));
      expect(own.sheets.map((sheet) => sheet.merges.length)).toEqual(
        ours.sheets.map((sheet) => sheet.merges.length),
      );
    });
  });
});
