import type { BookTable } from "../../../book/book-table";
import type { Column, Row } from "../../../sheet/table";
import { WORD_ROLES, MONEY_ROLES } from "../../../domain/roles";
import { readUnit } from "../../../sheet/words/unit-words";
import { bandingkan } from "../../../domain/bandingkan";
import type { Figur } from "../../../book/figure";
import { normalizeNama } from "../../../domain/nama";
import { baris, type Draf, type KolomDraf } from "../draft/draf";
import { isiSel, KOSONG, rupiah, teks } from "../draft/sel";
import type { ReportCell, ReportRow } from "../report";

/** So few letters is a word of a column: a unit, a letter, a year. */
const WORD = 14;

/** Tables of the same headings. */
export type Sejenis = readonly [BookTable, ...BookTable[]];

/** Tables of one kind by their headings, each table once: one that tells of the same rows is the same again. */
export function sejenis(tables: readonly BookTable[]): Sejenis[] {
  const groups: [BookTable, ...BookTable[]][] = [];
  for (const tabel of tables) {
    const own = groups.find(([first]) => headingsOf(first) === headingsOf(tabel));
    if (!own) groups.push([tabel]);
    else if (!own.some((one) => sharesRows(one, tabel))) own.push(tabel);
  }
  return groups;
}

/** The office's own tables of the same headings, one below the other, with every figure where it stands. */
export function salinTabel(
  alike: Sejenis,
  pilih: KolomTabel = ({ table }) => table.columns,
): Extract<Draf, { ok: true }> {
  const [first] = alike;
  const keys = new Set<string>();
  const rows = alike.flatMap((tabel) => {
    const columns = pilih(tabel).map((column) => ({ column, rupa: rupaDari(tabel, column) }));
    return tabel.table.rows.flatMap((row) => salinBaris(tabel, row, { columns, keys }));
  });
  const columns = pilih(first);
  const isWhole = columns.length === first.table.columns.length;
  return {
    ok: true,
    kolom: columns.map((column, index) => kolomDari(first, column, index)),
    baris: rows,
    catatan: isWhole ? [] : [`Kolom lainnya ada di lembar ${first.table.sheet}.`],
    kurang: [],
  };
}

/** Which columns of a table are carried over. */
type KolomTabel = (tabel: BookTable) => readonly Column[];

/** The same table again, in an annex. */
function sharesRows(one: BookTable, other: BookTable): boolean {
  const labels = new Set(one.rows.map(({ label }) => normalizeNama(label)));
  return other.rows.some(({ label }) => label !== "" && labels.has(normalizeNama(label)));
}

function headingsOf({ table }: BookTable): string {
  return table.columns.map(({ path }) => normalizeNama(path.join(" "))).join("|");
}

function kolomDari(tabel: BookTable, column: Column, index: number): KolomDraf {
  const path = column.path.filter((text, level) => text !== "" && text !== column.path[level - 1]);
  const judul = column.multiplier === 1 ? path : path.map(inRupiah);
  return { key: `k${index + 1}`, judul: judul.length === 0 ? "" : judul, jenis: jenisDari(tabel, column) };
}

/** "Anggaran (Juta Rp)" above figures that are printed in rupiah. */
function inRupiah(heading: string): string {
  const isUnit = (text: string) => (readUnit(text)?.multiplier ?? 1) !== 1;
  if (isUnit(heading)) return "Rp";
  return heading.replace(/\([^()]*\)/g, (unit) => (isUnit(unit) ? "(Rp)" : unit));
}

function jenisDari(tabel: BookTable, column: Column): KolomDraf["jenis"] {
  if (column.role === "no") return "no";
  const texts = tabel.table.rows.map((row) => tabel.text(row, column)).filter((text) => text !== "");
  const figures = tabel.table.rows.filter((row) => tabel.figur(row, column) !== null).length;
  if (!WORD_ROLES.has(column.role) && figures * 2 > texts.length) return "angka";
  return texts.every((text) => text.length <= WORD) ? "kata" : "teks";
}

function salinBaris(
  tabel: BookTable,
  row: Row,
  { columns, keys }: { readonly columns: readonly KolomBerrupa[]; readonly keys: Set<string> },
): ReportRow[] {
  if (row.kind === "skip") return [];
  const kind = row.kind === "balance" ? "total" : row.kind;
  const all = columns.map(({ column }) => column);
  const cells = columns.map(({ column, rupa }) =>
    isCovered(tabel, row, column, all) ? KOSONG : salinSel(tabel, row, column, rupa),
  );
  if (cells.every(({ kind }) => kind === "kosong")) return [];
  return [baris(freeKey(normalizeNama(row.label) || "baris", keys), kind, cells, row.level)];
}

/**
 * What is merged over several columns is printed in one of them: the first, from which a closing row lets it run on; in
 * a row of data the first that is no number, which would be too narrow for words.
 */
function isCovered(
  tabel: BookTable,
  { row, kind }: Row,
  column: Column,
  columns: readonly Column[],
): boolean {
  const area = tabel.grid.merge(row, column.column);
  if (!area || area.columns < 2) return false;
  const own = columns.filter((one) => one.column >= area.column && one.column < area.column + area.columns);
  const named = kind === "data" ? own.find(({ role }) => role !== "no") : own[0];
  return column !== (named ?? own[0]);
}

/** How the office prints the figures of a column: a year is no amount, and its percentages have a sign or none. */
type Rupa = "tahun" | "tanpa-persen" | null;

interface KolomBerrupa {
  readonly column: Column;
  readonly rupa: Rupa;
}

const TAHUN = /^(?:19|20)\d\d$/;

function rupaDari(tabel: BookTable, { column, path }: Column): Rupa {
  const filled = tabel.table.rows.filter(({ row }) => !tabel.grid.isBlank(row, column));
  const texts = filled.map(({ row }) => tabel.grid.text(row, column));
  if (
    /\b(?:tahun|thn)\b/i.test(path.join(" ")) &&
    texts.length > 0 &&
    texts.every((text) => TAHUN.test(text))
  )
    return "tahun";
  const isBare = ({ row }: Row, at: number): boolean =>
    /\d/.test(texts[at] ?? "") && !`${texts[at]}${tabel.grid.format(row, column)}`.includes("%");
  return filled.some(isBare) ? "tanpa-persen" : null;
}

function salinSel(tabel: BookTable, row: Row, column: Column, rupa: Rupa): ReportCell {
  const text = tabel.text(row, column);
  if (WORD_ROLES.has(column.role) || (rupa === "tahun" && text !== ""))
    return text === "" ? KOSONG : teks(text);
  const figur = figurSalinan(tabel, row, column, rupa);
  if (!figur) return text === "" ? KOSONG : teks(text);
  if (MONEY_ROLES.has(column.role))
    return rupiah({ nilai: figur.nilai, sel: figur.sel ? [figur.sel] : null });
  return isiSel(figur, true);
}

/** As the office has it; what was computed only where it left the cell blank, or wrote what does not hold. */
function figurSalinan(tabel: BookTable, row: Row, column: Column, rupa: Rupa): Figur | null {
  const read = tabel.figur(row, column);
  if (!read || read.sel !== null) return read;
  const typed = tabel.angka(row.row, column.column);
  if (typed && bandingkan(typed, read.nilai) !== "beda") {
    const { nilai, persen, desimal } = typed;
    return { ...read, nilai, persen, desimal, satuan: read.persen && !persen ? "" : read.satuan };
  }
  return rupa === "tanpa-persen" ? { ...read, persen: false, satuan: "" } : read;
}

function freeKey(wanted: string, keys: Set<string>): string {
  let key = wanted;
  for (let number = 2; keys.has(key); number++) key = `${wanted} ${number}`;
  keys.add(key);
  return key;
}
