import { describe, expect, test } from "vitest";
import { writeEntries } from "../../../src/workbench/model/content";
import { insertCells } from "../../../src/workbench/model/structure";
import { openWorkbook, saveWorkbook, unsupportedParts } from "../../../src/workbench/xlsx";
import { partOf, rawWorkbook } from "../support/raw-workbook";

const SHEET = "xl/worksheets/sheet1.xml";

describe("an array formula", () => {
  const open = (attributes: string) => {
    const workbook = openWorkbook(
      rawWorkbook({
        sheet: `<sheetData><row r="1"><c r="B1"${attributes}><f t="array" ref="B1:B2">A1:A2*2</f><v>4</v></c></row><row r="2"><c r="B2"><v>6</v></c></row></sheetData>`,
      }),
    );
    const sheet = workbook.activeSheet;
    const fill = (rows: number): void =>
      writeEntries(sheet, { row: 0, column: 1, rows, columns: 1 }, (row) => row);
    return { workbook, sheet, fill };
  };

  test("is changed as a whole or not at all, as in Excel", () => {
    const { workbook, sheet, fill } = open("");
    expect(() => fill(1)).toThrow("B1:B2 pada lembar");
    expect(sheet.cell(0, 1)?.formula).toBe("=A1:A2*2");
    fill(2);
    fill(1);
    expect(partOf(saveWorkbook(workbook), SHEET)).toContain(
      '<c r="B1"><v>0</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>',
    );
  });

  test("is not moved by rows put in above it", () => {
    const { sheet } = open("");
    expect(() => insertCells(sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down")).toThrow(
      "rumus larik",
    );
  });

  test("that spills by itself takes an entry into any of its cells", () => {
    expect(() => open(' cm="1"').fill(1)).not.toThrow();
  });
});

test("a text of several looks that stands in its cell is told in words, before it would be lost", () => {
  const withText = (runs: string) =>
    unsupportedParts(
      openWorkbook(
        rawWorkbook({
          sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c></row></sheetData>`,
        }),
      ),
    );
  expect(withText("<t>biasa</t>")).toEqual([]);
  expect(withText("<r><t>te</t></r><r><rPr><b/></rPr><t>bal</t></r>")).toEqual([
    expect.stringContaining("hurufnya berbeda-beda"),
  ]);
});
