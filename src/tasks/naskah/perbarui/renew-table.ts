import { normalizeNama } from "../../../domain/nama";
import { withCovered, type PlacedCell, type PlacedRow } from "../../laporan/docx/table-xml";
import type { TeksBaris } from "../../laporan/docx/catatan-dokumen";
import { layTable } from "../../laporan/layout/lay-table";
import type { ReportTable } from "../../laporan/report";
import { isHeldByPeople, rewriteCell } from "./rewrite-cell";
import { cutTable, dealRows, splitAll } from "./cut-tables";
import type { PotonganBaris, PotonganSel } from "./split-table";

/** A cell of the document that says something else now, or should. */
export interface SelBerubah {
  /** Name of its row. */
  readonly baris: string;
  readonly semula: string;
  readonly menjadi: string;
  /** Why it was left as it is: something of a person's stands in it, or a person wrote another text. null: renewed. */
  readonly dibiarkan: "ditandai" | "diubah" | null;
}

export interface TabelDiperbarui {
  /** Of each part of the table. */
  readonly xml: readonly string[];
  readonly berubah: readonly SelBerubah[];
}

/** The texts that we wrote into a table by the keys of its rows and columns; null where nothing tells. */
type Ditulis = ReadonlyMap<string, TeksBaris> | null;

/**
 * The table of the document with the figures of ours, in its own look: rows that are there keep theirs, new ones
 * take that of a row of the same shape, and what a person wrote stays: in a column of theirs, and in place of what we
 * had written. `xml`: the parts that the ends of pages cut it into, mostly one. A word where it is left: its columns or
 * merged cells are not those of ours, or a part would be left without rows.
 */
export function renewTable(
  xml: readonly string[],
  laporan: ReportTable,
  ditulis: Ditulis = null,
): TabelDiperbarui | "tata-letak-lain" | "terpotong" {
  const pieces = splitAll(xml);
  const laid = layTable(laporan);
  const header = headerOf(pieces?.[0]?.baris ?? [], withCovered(laid.header));
  if (!pieces || !header) return "tata-letak-lain";
  const parts = cutTable(pieces, header.length);
  const old = parts.flatMap(({ isi }) => isi);
  const berubah: SelBerubah[] = [];
  const { columns } = laporan;
  // What a heading says is told once, however often it is repeated.
  const headings = parts.map(({ kepala }, part) =>
    kepala.flatMap((template, index) => {
      const row = header[index]?.row;
      const told = part === 0 ? berubah : [];
      return row ? renewRow({ template, isSame: true }, row, { columns, ditulis: null }, told) : [];
    }),
  );
  const body: BarisBaru[] = [];
  for (const [index, row] of withCovered(laid.body).entries()) {
    const template = templateFor(row, old, index);
    if (!template) return "tata-letak-lain";
    const own = ditulis?.get(laporan.rows[index]?.key ?? "") ?? null;
    const asal = template.isSame ? template.template : null;
    const isMerged = row.cells.some(({ merge }) => merge === "continue");
    body.push({ asal, isMerged, xml: renewRow(template, row, { columns, ditulis: own }, berubah) });
  }
  const dealt = dealRows(withOthers(body, old, ditulis, berubah), parts);
  if (!dealt) return "terpotong";
  const written = parts.map(({ awal, akhir }, part) => {
    const rows = (dealt[part] ?? []).map((row) => row.xml);
    return [awal, ...(headings[part] ?? []), ...rows, akhir].join("");
  });
  return { xml: written, berubah };
}

interface BarisBaru {
  /** The row of the document that it was. */
  readonly asal: PotonganBaris | null;
  /** It goes on with cells of the row above. */
  readonly isMerged: boolean;
  readonly xml: string;
}

/** A row that a person added stays below the one that it follows; one that has no source any more goes, and is told. */
function withOthers(
  body: readonly BarisBaru[],
  old: readonly PotonganBaris[],
  ditulis: Ditulis,
  berubah: SelBerubah[],
): BarisBaru[] {
  const rows = [...body];
  const known = new Set([...(ditulis?.values() ?? [])].map((row) => nameOf([...row.values()])));
  old.forEach((row, index) => {
    if (rows.some(({ asal }) => asal === row)) return;
    const texts = row.sel.map(({ teks }) => teks);
    const isOfPerson = ditulis !== null && !known.has(nameOf(texts)) && isWhole(row);
    const baris = texts.find((text) => /\p{L}{3}/u.test(text)) ?? "";
    const semula = texts.filter((text) => text !== "").join(" | ");
    berubah.push({ baris, semula, menjadi: "", dibiarkan: isOfPerson ? "diubah" : null });
    if (!isOfPerson) return;
    const before = rows.findIndex(({ asal }) => asal !== null && asal === old[index - 1]);
    rows.splice(before + 1, 0, { asal: row, isMerged: false, xml: row.xml });
  });
  return rows;
}

/** It is merged with no other row, so that it can stand anywhere. */
function isWhole({ sel }: PotonganBaris): boolean {
  return sel.every(({ gabung }) => gabung === null);
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

interface Bekal {
  readonly columns: ReportTable["columns"];
  /** What we wrote into the row before. */
  readonly ditulis: TeksBaris | null;
}

function renewRow(
  { template, isSame }: Template,
  { cells }: PlacedRow,
  { columns, ditulis }: Bekal,
  berubah: SelBerubah[],
): string {
  const baris = cells.find(({ text }) => /\p{L}{3}/u.test(text))?.text ?? "";
  const parts = template.sel.map((old, index) => {
    const { column: at = 0, text = "" } = cells[index] ?? {};
    const { key, isian } = columns[at] ?? { key: "", isian: false };
    const menjadi = text.trim();
    if (isSame && (old.teks === menjadi || isTyped(old, isian))) return old.xml;
    const dibiarkan = isSame ? whyLeft(old, ditulis?.get(key)) : null;
    if (old.teks !== menjadi) berubah.push({ baris, semula: isSame ? old.teks : "", menjadi, dibiarkan });
    return dibiarkan === null ? rewriteCell(old, menjadi) : old.xml;
  });
  const between = isSame ? template.antara : template.antara.map(withoutIds);
  return between.map((piece, index) => piece + (parts[index] ?? "")).join("");
}

/** A text that is not the one that we wrote is a person's. */
function whyLeft(old: PotonganSel, written: string | undefined): SelBerubah["dibiarkan"] {
  if (isHeldByPeople(old)) return "ditandai";
  return written !== undefined && flat(written) !== flat(old.teks) ? "diubah" : null;
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Causes and solutions that a person wrote stay. */
function isTyped({ teks }: PotonganSel, isian: boolean): boolean {
  return isian && teks !== "" && !teks.startsWith("[");
}

/** A copy of a row is another row. */
function withoutIds(xml: string): string {
  return xml.replace(/\s[\w.]+:(?:paraId|textId|rsid\w*)="[^"]*"/g, "");
}
