import { describe, expect, test } from "vitest";
import { zipSync, strToU8 } from "fflate";
import { addConditionalFormat } from "../../../src/workbench/model/conditional-edits";
import { writeEntries } from "../../../src/workbench/model/content";
import { CellError } from "../../../src/workbench/model/value";
import type { Scalar } from "../../../src/workbench/model/value";
import { patchStyles } from "../../../src/workbench/model/formatting";
import { insertCells } from "../../../src/workbench/model/structure";
import { openWorkbook, saveWorkbook, unsupportedParts } from "../../../src/workbench/xlsx";
import { partOf, rawWorkbook } from "../support/raw-workbook";

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const sheetOf = (file: Uint8Array) => openWorkbook(file).activeSheet;

/** Opens, puts something into Z9 and saves. */
function edited(file: Uint8Array): Uint8Array {
  const workbook = openWorkbook(file);
  writeEntries(workbook.activeSheet, { row: 8, column: 25, rows: 1, columns: 1 }, () => "baru");
  return saveWorkbook(workbook);
}

describe("what other programs write", () => {
  test("values of every kind", () => {
    const sheet = sheetOf(
      rawWorkbook({
        strings:
          "<si><t>biasa</t></si><si><r><t>te</t></r><r><rPr><b/></rPr><t>bal</t></r><rPh><t>x</t></rPh></si><si/>",
        sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="inlineStr"><is><t>a &amp; b</t></is></c>
          <c r="E1" t="str"><f>"x"</f><v>_x000D_x</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#REF!</v></c><c r="H1"><v>1E-3</v></c>
          <c r="I1" t="d"><v>2024-01-05T00:00:00</v></c><c r="J1" t="s"><v>2</v></c></row><row><c><v>2</v></c></row></sheetData>`,
      }),
    );
    const row = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((column): Scalar => sheet.value(0, column));
    expect(row).toEqual([
      "biasa",
      "tebal",
      "a & b",
      null,
      "\rx",
      true,
      CellError.of("#REF!"),
      0.001,
      45296,
      "",
    ]);
    expect(sheet.value(1, 0)).toBe(2);
  });

  test("elements with a prefix", () => {
    const file = rawWorkbook({
      sheet: "",
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(sheetOf(file).value(0, 0)).toBe(7);
    expect(sheetOf(edited(file)).value(0, 0)).toBe(7);
  });

  test("font flags that say no", () => {
    const styles =
      '<fonts><font><b val="0"/><i val="false"/><strike val="0"/><u val="none"/><sz val="11"/></font><font><b/><u val="double"/></font></fonts>' +
      '<fills><fill/></fills><borders><border/></borders><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
    const { styles: book } = openWorkbook(rawWorkbook({ sheet: "<sheetData/>", styles }));
    expect(book.at(0).font).toMatchObject({
      bold: false,
      italic: false,
      strikethrough: false,
      underline: "None",
    });
    expect(book.at(1).font).toMatchObject({ bold: true, underline: "Double" });
  });

  test("theme and indexed colours, tints, automatic ones", () => {
    const styles =
      '<fonts><font><color theme="1"/></font><font><color indexed="10"/></font><font><color theme="4" tint="-0.249977111117893"/></font><font><color auto="1"/></font></fonts>' +
      "<fills><fill/></fills><borders><border/></borders>" +
      '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>';
    const { styles: book } = openWorkbook(rawWorkbook({ sheet: "<sheetData/>", styles }));
    expect([0, 1, 2, 3].map((index) => book.at(index).font.color)).toEqual([
      "#000000",
      "#FF0000",
      "#2F5597",
      "#000000",
    ]);
  });

  test("shared formulas are written out, and stay whole when the first of them is overwritten", () => {
    const file = rawWorkbook({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>',
    });
    const workbook = openWorkbook(file);
    const sheet = workbook.activeSheet;
    expect([sheet.cell(1, 1)?.formula, sheet.cell(2, 1)?.formula]).toEqual(["=A2*$A$1", "=A3*$A$1"]);
    writeEntries(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, () => 1);
    const again = sheetOf(saveWorkbook(workbook));
    expect([again.value(0, 1), again.cell(1, 1)?.formula, again.value(1, 1)]).toEqual([1, "=A2*$A$1", 6]);
  });

  test("array formulas, value metadata and rich texts go back as they came", () => {
    const file = rawWorkbook({
      strings: "<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>",
      sheet:
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f><v>4</v></c></row></sheetData>',
    });
    const saved = partOf(edited(file), "xl/worksheets/sheet1.xml");
    expect(saved).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(saved).toContain('<c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f><v>4</v></c>');
  });

  test("row heights of empty rows, outlines and hidden rows stay when cells change", () => {
    const saved = partOf(
      edited(
        rawWorkbook({
          sheet:
            '<sheetData><row r="3" ht="40" customHeight="1"/><row r="5" hidden="1" outlineLevel="1"/></sheetData>',
        }),
      ),
      "xl/worksheets/sheet1.xml",
    );
    expect(saved).toContain('<row r="3" ht="40" customHeight="1"></row>');
    expect(saved).toContain('<row r="5" outlineLevel="1" hidden="1"></row>');
  });

  test("drawings, comments, validation and everything unknown stay when cells change", () => {
    const around =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"Ya,Tidak"</formula1></dataValidation></dataValidations>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{X}"><y:z xmlns:y="urn:y" a="1 &gt; 0"/></ext></extLst>';
    const drawing = "<xdr:wsDr><xdr:sp>bentuk</xdr:sp></xdr:wsDr>";
    const saved = edited(
      rawWorkbook({
        sheet: `<sheetData/>${around}`,
        relations: {
          rId1: ["drawing", "../drawings/drawing1.xml"],
          rId2: ["vmlDrawing", "../drawings/vml1.vml"],
        },
        parts: { "xl/drawings/drawing1.xml": drawing, "xl/drawings/vml1.vml": "<xml>catatan</xml>" },
      }),
    );
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain(around);
    expect(partOf(saved, "xl/drawings/drawing1.xml")).toBe(drawing);
    expect(partOf(saved, "xl/drawings/vml1.vml")).toBe("<xml>catatan</xml>");
  });

  test("rows cannot be put in where something on the sheet would not follow", () => {
    const sheet = sheetOf(
      rawWorkbook({ sheet: '<sheetData/><hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks>' }),
    );
    expect(() => insertCells(sheet, { ...A1, columns: 16_384 }, "Down")).toThrowError(/tautan/);
  });

  test("a new look keeps what the old one says beyond the model", () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="[&gt;100]0.0;0"/></numFmts>' +
      '<fonts count="1"><font><sz val="10"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font></fonts>' +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellXfs count="1"><xf numFmtId="164" fontId="0" xfId="0"><alignment horizontal="center" readingOrder="2"/></xf></cellXfs>';
    const workbook = openWorkbook(
      rawWorkbook({ sheet: '<sheetData><row r="1"><c r="A1"/></row></sheetData>', styles }),
    );
    patchStyles(workbook.activeSheet, A1, { font: { bold: true }, alignment: { wrap: true } });
    const saved = saveWorkbook(workbook);
    const written = partOf(saved, "xl/styles.xml");
    expect(written).toContain(
      '<font><b/><sz val="10"/><color rgb="FF000000"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font>',
    );
    expect(written).toContain('<alignment horizontal="center" readingOrder="2" wrapText="1"/>');
    expect(openWorkbook(saved).styles.at(1)).toMatchObject({
      numberFormat: "[>100]0.0;0",
      font: { bold: true, size: 10 },
    });
  });

  test("conditional formats with a fill that names only its background", () => {
    const styles =
      "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>" +
      '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
    const rule =
      '<conditionalFormatting sqref="B2:B9 D2"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>100</formula></cfRule><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule></conditionalFormatting>';
    const workbook = openWorkbook(rawWorkbook({ sheet: `<sheetData/>${rule}`, styles }));
    const [icons, less] = workbook.activeSheet.conditionalFormats;
    expect(icons?.rule).toEqual({ kind: "other", type: "iconSet" });
    expect(less).toMatchObject({
      rule: { kind: "cellValue", operator: "lessThan", formula1: "=100" },
      format: { fill: "#FFC7CE", font: { bold: true, color: "#9C0006" } },
    });
    workbook.activeSheet.touched.add("conditional");
    const saved = partOf(saveWorkbook(workbook), "xl/worksheets/sheet1.xml");
    expect(saved).toContain(
      '<cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>100</formula></cfRule>',
    );
    expect(saved).toContain('<iconSet><cfvo type="percent" val="0"/></iconSet>');
  });

  test("a rule that is added goes before those of the file, in the file too", () => {
    const rule = '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule>';
    const styles =
      "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs><dxfs><dxf/></dxfs>";
    const sheet = `<sheetData/><conditionalFormatting sqref="A1">${rule}</conditionalFormatting>`;
    const workbook = openWorkbook(rawWorkbook({ sheet, styles }));
    addConditionalFormat(workbook.activeSheet, [A1], { kind: "custom", formula: "=A1>2" });
    const saved = saveWorkbook(workbook);
    const priorities = partOf(saved, "xl/worksheets/sheet1.xml").match(/priority="\d"/g);
    expect(priorities).toEqual(['priority="1"', 'priority="2"']);
    const rules = sheetOf(saved).conditionalFormats.map(({ rule: read }) => read);
    expect(rules).toMatchObject([{ formula: "=A1>2" }, { formula: "=A1>1" }]);
  });
});

describe("what cannot be opened", () => {
  const compound = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  test.each([
    ["plain text", strToU8("Capaian;100"), "not-a-workbook"],
    ["an archive without a workbook", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
    ["a file that breaks off", rawWorkbook({ sheet: "<sheetData/>" }).slice(0, 300), "not-a-workbook"],
    ["a locked workbook", compound("EncryptedPackage"), "encrypted"],
    ["a workbook of Excel 97", compound("Workbook"), "old-format"],
  ])("%s", (_, file, reason) => {
    expect(() => openWorkbook(file)).toThrowError(expect.objectContaining({ name: "OpenError", reason }));
  });

  test("what would be lost is told in words", () => {
    expect(unsupportedParts(openWorkbook(rawWorkbook({ sheet: "<sheetData/>" })))).toEqual([]);
    const signed = rawWorkbook({
      sheet: "<sheetData/>",
      parts: { "_xmlsignatures/sig1.xml": "<Signature/>" },
    });
    expect(unsupportedParts(openWorkbook(signed))).toEqual([expect.stringContaining("tanda tangan")]);
  });
});
