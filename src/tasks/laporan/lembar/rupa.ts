import { firstOf, itemAt, sumOf } from "../../../domain/items";
import type { Area } from "../../../sheet/snapshot";
import type { Look, SheetBlock } from "../../../plan/sheet-plan";
import { FONT, headerLook, NUMBERING, rowLook, type RowLook } from "../layout/look";
import type { ReportTable } from "../report";
import type { BarisLembar } from "./baris-lembar";
import { areaOf, runs, type BarisTerletak } from "./deret";
import { lebarKolom, tinggiBaris } from "./ukuran";

/** How rows of a report table look where they are placed: blocks of look, merges and heights. */
export interface Rupa {
  readonly blocks: SheetBlock[];
  readonly merges: Area[];
  readonly heights: Map<number, number>;
}

const CAPTION_SIZE = 11;
const NOTE_SIZE = 8;

export function susunRupa(table: ReportTable, rows: readonly BarisTerletak[]): Rupa {
  const rupa: Rupa = { blocks: [], merges: [], heights: new Map() };
  const widths = lebarKolom(table);
  const page = sumOf(widths);
  const header = rows.filter(({ baris }) => baris.jenis === "kepala" || baris.jenis === "nomor");
  const body = rows.filter(({ baris }) => baris.jenis === "isi");
  rupaKepala(rupa, table, widths, header);
  runs(body, () => null).forEach((run) => rupaIsi(rupa, table, run));
  for (const { baris, row } of rows) {
    if (baris.jenis !== "judul" && baris.jenis !== "kaki") continue;
    const caption = baris.jenis === "judul";
    const size = caption ? CAPTION_SIZE : NOTE_SIZE;
    const area = { row, column: 0, rows: 1, columns: widths.length };
    const look: Look = caption
      ? { font: FONT, size, bold: true, horizontal: "center", vertical: "center", wrap: true }
      : { font: FONT, size, italic: true, horizontal: "left", vertical: "top", wrap: true };
    rupa.blocks.push({ area, cells: [], look });
    if (widths.length > 1) rupa.merges.push(area);
    const text = baris.sel[0]?.kind === "teks" ? baris.sel[0].text : "";
    rupa.heights.set(row, tinggiBaris(text, page, size, caption) + (caption ? 4 : 0));
  }
  return rupa;
}

function rupaKepala(
  rupa: Rupa,
  { header, columns, size }: ReportTable,
  widths: readonly number[],
  rows: readonly BarisTerletak[],
): void {
  for (const run of runs(rows, ({ baris }) => baris.jenis)) {
    const look = firstOf(run).baris.jenis === "nomor" ? NUMBERING : headerLook(size);
    rupa.blocks.push({
      area: areaOf(run, columns.length),
      cells: [],
      look: { ...lookOf(look), border: true, wrap: true, horizontal: "center", vertical: "center" },
    });
  }
  const first = rows[0]?.row;
  if (first === undefined) return;
  tinggiKepala(header, widths, size).forEach((height, index) => rupa.heights.set(first + index, height));
  header.forEach((cells, index) => {
    for (const { column, rowSpan, colSpan } of cells) {
      if (rowSpan * colSpan === 1) continue;
      rupa.merges.push({ row: first + index, column, rows: rowSpan, columns: colSpan });
    }
  });
}

/** Heights of the header rows: a heading that spans several may use them all. */
function tinggiKepala(header: ReportTable["header"], widths: readonly number[], size: number): number[] {
  const heights = header.map(() => LEAST);
  const cells = header.flatMap((row, index) => row.map((cell) => ({ ...cell, index })));
  for (const { text, column, rowSpan, colSpan, index } of cells.sort((a, b) => a.rowSpan - b.rowSpan)) {
    const width = sumOf(widths.slice(column, column + colSpan));
    const own = sumOf(heights.slice(index, index + rowSpan));
    const needed = tinggiBaris(text, width, size, true);
    const last = index + rowSpan - 1;
    if (needed > own) heights[last] = itemAt(heights, last) + needed - own;
  }
  return heights;
}

/** Points: one line of a heading. */
const LEAST = 15;

function lookOf({ fill, bold, italic, size }: RowLook): Look {
  return { font: FONT, size, bold, italic, ...(fill === null ? {} : { fill }) };
}

function rupaIsi(rupa: Rupa, { columns, size }: ReportTable, rows: readonly BarisTerletak[]): void {
  const whole = areaOf(rows, columns.length);
  rupa.blocks.push({
    area: whole,
    cells: [],
    look: { font: FONT, size, border: true, wrap: true, vertical: "top", horizontal: "left" },
  });
  columns.forEach(({ align }, column) => {
    if (align === "left") return;
    rupa.blocks.push({ area: { ...whole, column, columns: 1 }, cells: [], look: { horizontal: align } });
  });
  const looks = (row: BarisTerletak): RowLook | null =>
    row.baris.asal ? rowLook(row.baris.asal, size) : null;
  for (const run of runs(rows, (row) => JSON.stringify(looks(row)))) {
    const { fill, bold } = looks(firstOf(run)) ?? { fill: null, bold: false };
    if (!bold && fill === null) continue;
    const look: Look = { bold, ...(fill === null ? {} : { fill }) };
    rupa.blocks.push({ area: areaOf(run, columns.length), cells: [], look });
  }
  rupaTingkat(rupa, rows);
  rows.forEach(({ baris, row }) => rupaPenutup(rupa, baris, row, columns.length));
  rupaLanjutan(rupa, rows);
}

/** Names of kegiatan and sub kegiatan stand further to the right. */
function rupaTingkat(rupa: Rupa, rows: readonly BarisTerletak[]): void {
  for (const run of runs(rows, ({ baris }) => Math.max(0, baris.asal?.level ?? 0))) {
    const { asal } = firstOf(run).baris;
    if (!asal || asal.level < 1) continue;
    const column = asal.cells.findIndex((cell, index) => index > 0 && cell.kind === "teks");
    if (column > 0)
      rupa.blocks.push({ area: { ...areaOf(run, 1), column }, cells: [], look: { indent: asal.level } });
  }
}

/** Words of a closing row run over the blank cells behind them. */
function rupaPenutup(rupa: Rupa, { asal }: BarisLembar, row: number, columns: number): void {
  if (!asal || asal.kind === "data" || asal.cells[0]?.kind !== "teks") return;
  const end = asal.cells.findIndex((cell, index) => index > 0 && cell.kind !== "kosong");
  const span = end < 0 ? columns : end;
  if (span < 2) return;
  rupa.merges.push({ row, column: 0, rows: 1, columns: span });
  rupa.blocks.push({
    area: { row, column: 0, rows: 1, columns: 1 },
    cells: [],
    look: { horizontal: "center" },
  });
}

/** Blanks below a name belong to it. */
function rupaLanjutan(rupa: Rupa, rows: readonly BarisTerletak[]): void {
  for (const run of runs(rows, blanksBefore)) {
    const blanks = blanksBefore(firstOf(run));
    if (blanks > 0) rupa.blocks.push({ area: areaOf(run, blanks), cells: [], look: { border: "lanjutan" } });
  }
}

/** How many cells of a row are blank before its first text or figure. */
function blanksBefore({ baris: { asal } }: BarisTerletak): number {
  return asal?.kind === "data"
    ? Math.max(
        0,
        asal.cells.findIndex(({ kind }) => kind !== "kosong"),
      )
    : 0;
}
