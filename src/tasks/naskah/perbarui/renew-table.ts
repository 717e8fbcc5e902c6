import { normalizeNama } from "../../../domain/nama";
import { withCovered, type PlacedCell, type PlacedRow } from "../../laporan/docx/table-xml";
import { layTable } from "../../laporan/layout/lay-table";
import type { ReportTable } from "../../laporan/report";
import { isHeldByPeople, rewriteCell } from "./rewrite-cell";
import { splitTable, type PotonganBaris, type PotonganSel } from "./split-table";

/** A cell of the document that says something else now, or should. */
export interface SelBerubah {
  /** Name of its row. */
  readonly baris: string;
  readonly semula: string;
  readonly menjadi: string;
  /** A tracked change, a comment or a note stands in it: it was left. */
  readonly dibiarkan: boolean;
}

export interface TabelDiperbarui {
  readonly xml: string;
  readonly berubah: readonly SelBerubah[];
}

/**
 * The table of the document with the figures of ours, in its own look: rows that are there keep theirs, new ones
 * take that of a row of the same shape, and what a person wrote in a column of theirs stays. null where its columns
 * or merged cells are not those of ours.
 */
export function renewTable(xml: string, laporan: ReportTable): TabelDiperbarui | null {
  const pieces = splitTable(xml);
  const laid = layTable(laporan);
  if (!pieces) return null;
  const header = headerOf(pieces.baris, withCovered(laid.header));
  if (!header) return null;
  const old = pieces.baris.slice(header.length);
  const berubah: SelBerubah[] = [];
  const renewed = header.map(({ own, row }) =>
    renewRow({ template: own, isSame: true }, row, laporan, berubah),
  );
  for (const [index, row] of withCovered(laid.body).entries()) {
    const template = templateFor(row, old, index);
    if (!template) return null;
    renewed.push(renewRow(template, row, laporan, berubah));
  }
  return { xml: pieces.awal + renewed.join("") + pieces.akhir, berubah };
}

/** Its heading rows beside ours; without our row of numbers where it has none. null where the columns are others. */
function headerOf(
  rows: readonly PotonganBaris[],
  header: readonly PlacedRow[],
): { readonly own: PotonganBaris; readonly row: PlacedRow }[] | null {
  const pairs: { own: PotonganBaris; row: PlacedRow }[] = [];
  for (const row of header) {
    const own = rows[pairs.length];
    const isNumbers = row.cells.every(({ text }) => /^\(\d+\)$/.test(text));
    if (own && hasShape(own, row) && isSameHeading(own, row)) pairs.push({ own, row });
    else if (!isNumbers) return null;
  }
  return pairs;
}

function isSameHeading({ sel }: PotonganBaris, { cells }: PlacedRow): boolean {
  return sel.every(({ teks }, index) => headingKey(teks) === headingKey(cells[index]?.text ?? ""));
}

/** Headings of last year's report differ in the year. */
function headingKey(text: string): string {
  return normalizeNama(text.replace(/\b20\d\d\b/g, "0"));
}

function hasShape({ sel }: PotonganBaris, { cells }: PlacedRow): boolean {
  return sel.length === cells.length && sel.every((one, index) => fits(one, cells[index]));
}

/** A document without merged cells leaves them blank. */
function fits({ lebar, gabung }: PotonganSel, cell: PlacedCell | undefined): boolean {
  const merge = { restart: "awal", continue: "lanjut" } as const;
  return (
    cell?.colSpan === lebar && (gabung === null || (cell.merge !== null && merge[cell.merge] === gabung))
  );
}

interface Template {
  readonly template: PotonganBaris;
  /** It is the row of the same name, not only one of the same shape. */
  readonly isSame: boolean;
}

function templateFor(row: PlacedRow, old: readonly PotonganBaris[], index: number): Template | null {
  const alike = old.filter((one) => hasShape(one, row));
  const name = nameOf(row.cells.map(({ text }) => text));
  const isNamed = ({ sel }: PotonganBaris): boolean => nameOf(sel.map(({ teks }) => teks)) === name;
  const at = old[index];
  if (at && alike.includes(at) && isNamed(at)) return { template: at, isSame: true };
  const [same, ...others] = name === "" ? [] : alike.filter(isNamed);
  if (same && others.length === 0) return { template: same, isSame: true };
  const free = alike.filter(({ sel }) => !sel.some(isHeldByPeople));
  const near = [...free].sort(
    (a, b) => Math.abs(old.indexOf(a) - index) - Math.abs(old.indexOf(b) - index),
  )[0];
  return near ? { template: near, isSame: false } : null;
}

/** What names a row: its texts that are no figures. */
function nameOf(texts: readonly string[]): string {
  return normalizeNama(texts.find((text) => /\p{L}{3}/u.test(text)) ?? "");
}

function renewRow(
  { template, isSame }: Template,
  { cells }: PlacedRow,
  { columns }: ReportTable,
  berubah: SelBerubah[],
): string {
  const baris = cells.find(({ text }) => /\p{L}{3}/u.test(text))?.text ?? "";
  const parts = template.sel.map((old, index) => {
    const cell = cells[index];
    const menjadi = cell?.text.trim() ?? "";
    if (isSame && (old.teks === menjadi || isTyped(old, columns[cell?.column ?? 0]?.isian ?? false)))
      return old.xml;
    const dibiarkan = isSame && isHeldByPeople(old);
    if (old.teks !== menjadi) berubah.push({ baris, semula: isSame ? old.teks : "", menjadi, dibiarkan });
    return dibiarkan ? old.xml : rewriteCell(old, menjadi);
  });
  const between = isSame ? template.antara : template.antara.map(withoutIds);
  return between.map((piece, index) => piece + (parts[index] ?? "")).join("");
}

/** Causes and solutions that a person wrote stay. */
function isTyped({ teks }: PotonganSel, isian: boolean): boolean {
  return isian && teks !== "" && !teks.startsWith("[");
}

/** A copy of a row is another row. */
function withoutIds(xml: string): string {
  return xml.replace(/\s[\w.]+:(?:paraId|textId|rsid\w*)="[^"]*"/g, "");
}
