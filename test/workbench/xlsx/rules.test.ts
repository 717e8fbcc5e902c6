import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { workbookFaults } from "../../support/spreadsheet-rules";
import { OFFICE_WORKBOOKS } from "../../support/office-workbooks";

/** A part of a sound workbook with one thing changed. */
function changed(name: string, path: string, pattern: RegExp, by: string): Uint8Array {
  const office = OFFICE_WORKBOOKS.find((one) => one.name === name);
  if (!office) throw new Error(`There is no ${name}.`);
  const parts = unzipSync(office.file());
  const text = strFromU8(parts[path] ?? new Uint8Array());
  const next = text.replace(pattern, by);
  if (next === text) throw new Error(`${path} holds no ${String(pattern)}.`);
  return zipSync({ ...parts, [path]: strToU8(next) });
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("the rules by which written workbooks are judged", () => {
  test.each(OFFICE_WORKBOOKS)("find nothing in what is sound: $name", ({ file }) => {
    expect(workbookFaults(file())).toEqual([]);
  });

  test.each([
    [
      "two sheets of one name",
      "a hidden sheet of helpers",
      "xl/workbook.xml",
      /name="bantu"/,
      'name="iku"',
      "two sheets",
    ],
    [
      "a column of a table named twice",
      "a table made by Ctrl+T",
      "xl/tables/table1.xml",
      /name="Target"/,
      'name="Realisasi"',
      "two columns",
    ],
    [
      "a look that is not there",
      "names of one word",
      SHEET,
      /<c r="A1"/,
      '<c r="A1" s="99"',
      "no such format",
    ],
    [
      "a text that is not there",
      "names of one word",
      SHEET,
      /(<c r="A1" t="s">)<v>0</,
      "$1<v>999<",
      "no such text",
    ],
    [
      "a formula with its equals sign",
      "a hidden sheet of helpers",
      SHEET,
      /<f>VLOOKUP/,
      "<f>=VLOOKUP",
      "Excel refuses",
    ],
    ["cells out of order", "names of one word", SHEET, /<c r="B4"/, '<c r="Z4"', "out of order"],
    [
      "merged areas that overlap",
      "a title in merged cells",
      SHEET,
      /(<mergeCell ref="[^"]*"\/>)/,
      '$1<mergeCell ref="A2:B3"/>',
      "overlap",
    ],
    [
      "elements out of order",
      "a title in merged cells",
      SHEET,
      /(<mergeCells.*<\/mergeCells>)(.*)<\/worksheet>/,
      "$2<pageMargins/>$1</worksheet>",
      "worksheet holds",
    ],
    [
      "a relationship to nothing",
      "a table made by Ctrl+T",
      "xl/worksheets/_rels/sheet1.xml.rels",
      /tables\/table1/,
      "tables/table7",
      "absent",
    ],
  ])("find %s", (_, name, path, pattern, by, words) => {
    expect(workbookFaults(changed(name, path, pattern, by)).join("\n")).toContain(words);
  });
});
