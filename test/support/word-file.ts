import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellKey } from "../../src/sheet/address";
import type { Area, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

/**
 * The sheets of a workbook as a Word document: the lines above a table as paragraphs, the table with its merged cells
 * below them. Cells are printed as `print` has it.
 */
export async function wordFileOf(
  { sheets }: Snapshot,
  print: (sheet: SheetSnapshot, row: number, column: number) => string = printed,
): Promise<Uint8Array> {
  const children = sheets.flatMap((sheet) => {
    const first = firstRow(sheet);
    const lines = sheet.values.slice(0, first).map((row) => String(row.find((cell) => cell !== "") ?? ""));
    return [
      ...lines.filter((line) => line !== "").map((line) => new Paragraph(line)),
      tableOf(sheet, first, print),
      new Paragraph(""),
    ];
  });
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

function printed({ values }: SheetSnapshot, row: number, column: number): string {
  return String(values[row]?.[column] ?? "");
}

/** Rows of the snapshot's matrix before it hold one text at most: they are titles. */
export function firstRow({ values }: SheetSnapshot): number {
  const found = values.findIndex((row) => row.filter((cell) => cell !== "").length > 1);
  return found < 0 ? 0 : found;
}

function tableOf(
  sheet: SheetSnapshot,
  first: number,
  print: (sheet: SheetSnapshot, row: number, column: number) => string,
): Table {
  const merges = mergesOf(sheet);
  const rows = sheet.values.slice(first).map((cells, index) => {
    const row = first + index;
    const children: TableCell[] = [];
    for (let column = 0; column < cells.length;) {
      const area = merges.get(cellKey(row, column));
      const isStart = !area || area.row === row;
      const lines = isStart ? print(sheet, row, column).split("\n") : [""];
      children.push(
        new TableCell({
          children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
          ...(area && area.columns > 1 ? { columnSpan: area.columns } : {}),
          ...(area && area.rows > 1
            ? { verticalMerge: isStart ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
            : {}),
        }),
      );
      column += area?.columns ?? 1;
    }
    return new TableRow({ children });
  });
  return new Table({ rows });
}

/** Merged areas by their cells in the first column of each row, in positions of the matrix. */
function mergesOf({ merges, used }: SheetSnapshot): Map<number, Area> {
  return new Map(
    (merges ?? []).flatMap(({ row, column, ...size }) => {
      const area = { row: row - used.row, column: column - used.column, ...size };
      return Array.from({ length: area.rows }, (_, index): [number, Area] => [
        cellKey(area.row + index, area.column),
        area,
      ]);
    }),
  );
}

const DOCUMENT = "word/document.xml";
/** Rows below the headings from which on a table is cut. */
const LONG = 6;

/** The document with its long tables cut in two, the headings again above the second part, as people do at a page's end. */
export function cutAtPages(file: Uint8Array): { readonly file: Uint8Array; readonly cuts: number } {
  const parts = unzipSync(file);
  let cuts = 0;
  const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array()).replace(
    /<w:tbl>[\s\S]*?<\/w:tbl>/g,
    (table) => {
      const rows = table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
      const isMerged = (row: string | undefined) => row?.includes("w:vMerge") ?? false;
      let head = 1;
      while (/vMerge w:val="continue"/.test(rows[head] ?? "")) head += 1;
      const middle = Math.floor(rows.length / 2);
      if (rows.length < head + LONG || isMerged(rows[middle])) return table;
      cuts += 1;
      const opening = table.slice(0, table.indexOf("<w:tr>"));
      const second = [...rows.slice(0, head), ...rows.slice(middle)];
      return `${opening}${rows.slice(0, middle).join("")}</w:tbl><w:p/>${opening}${second.join("")}</w:tbl>`;
    },
  );
  return { file: zipSync({ ...parts, [DOCUMENT]: strToU8(text) }), cuts };
}

/** Each table of the document given to `by`, with its place among them. */
function withTables(file: Uint8Array, by: (table: string, index: number) => string): Uint8Array {
  const parts = unzipSync(file);
  let index = 0;
  const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array()).replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, (table) =>
    by(table, index++),
  );
  return zipSync({ ...parts, [DOCUMENT]: strToU8(text) });
}

/** Every table in a cell of another, as pages are framed. */
export function withinCells(file: Uint8Array): Uint8Array {
  const opening = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>`;
  return withTables(file, (table) => `${opening}${table}<w:p/></w:tc></w:tr></w:tbl><w:p/>`);
}

const WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** Every table in a text box. */
export function withinBoxes(file: Uint8Array): Uint8Array {
  return withTables(file, (table, index) =>
    [
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="${WORD_2010}" Requires="wps">`,
      `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5700000" cy="3000000"/><wp:docPr id="${9000 + index}" name="Kotak"/>`,
      `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${WORD_2010}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>`,
      `${table}<w:p/></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
    ].join(""),
  );
}

/** Paragraphs below each of its tables. */
export function withProse(file: Uint8Array, lines: readonly string[]): Uint8Array {
  const prose = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
  return withTables(file, (table) => `${table}${prose}`);
}
