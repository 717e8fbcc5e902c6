import { setsAgainst } from "../../../sheet/rows/balances";
import { hasOwnFigures } from "../../../sheet/rows/row-kinds";
import { itemAt, leastOf } from "../../../domain/items";
import { levelOfWords } from "../../../sheet/words/kegiatan-names";
import type { Column, Row } from "../../../sheet/table";
import type { BookTable } from "../../../book/book-table";
import { isSama, jumlahKolom } from "./sama-jumlah";

/** A programme or kegiatan with the rows it is made of. */
export interface Induk {
  readonly row: Row;
  readonly anak: readonly Row[];
  /** Its descendants without children. */
  readonly daun: readonly Row[];
  /** All rows below it, whatever their level. */
  readonly keturunan: readonly Row[];
  /** The nearest row above that it is itself a part of. */
  readonly atasan: Induk | null;
}

/** Every row with deeper rows right below it, from the top down. */
export function indukBeranak(tabel: BookTable, columns: readonly Column[]): Induk[] {
  const rows = barisBerangka(tabel, columns);
  const found: Induk[] = [];
  const atasan = new Map<Row, Induk>();
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (!hasOwnFigures(row) || !next || !hasOwnFigures(next) || next.level <= row.level) return;
    const keturunan: Row[] = [];
    for (let at = index + 1; at < rows.length; at += 1) {
      const child = itemAt(rows, at);
      if (!hasOwnFigures(child) || child.level <= row.level) break;
      keturunan.push(child);
    }
    const level = leastOf(keturunan.map((child) => child.level));
    const induk: Induk = {
      row,
      keturunan,
      daun: keturunan.filter((child, at) => (keturunan[at + 1]?.level ?? 0) <= child.level),
      anak: keturunan.filter((child) => child.level === level),
      atasan: atasan.get(row) ?? null,
    };
    if (setsAgainst(induk.anak)) return;
    found.push(induk);
    for (const child of induk.anak) atasan.set(child, induk);
  });
  return found;
}

/** The same, with all rows below it as its children: where the levels among them cannot be trusted. */
export function ratakan(induk: Induk): Induk {
  return { ...induk, anak: induk.keturunan };
}

/**
 * Whether the rows below really are what the row is made of. Words and codes say so; where levels were
 * told by sums alone, a sum must hold somewhere around: the row's own in another column, or that of the
 * row above it.
 */
export function isIndukDipercaya(tabel: BookTable, induk: Induk, columns: readonly Column[]): boolean {
  const { row, atasan } = induk;
  if (isBernama(tabel, row)) return !isLebih(tabel, induk, columns);
  return columns.some(
    ({ column }) =>
      berjumlah(tabel, induk, column) ||
      (atasan && berjumlah(tabel, atasan, column) && !isSamaRata(tabel, atasan, column)),
  );
}

/** Columns in which the only row below must be more than its own before it is taken for no part of it. */
const BEBERAPA = 3;

/** By words alone above a single row that is more than it wherever both have a figure: another programme, not its part. */
function isLebih(tabel: BookTable, { row, anak }: Induk, columns: readonly Column[]): boolean {
  const [only] = anak;
  if (anak.length !== 1 || !only || isBerkode(tabel, row)) return false;
  const pairs = columns.flatMap(({ column }) => {
    const [own, part] = [tabel.angka(row.row, column), tabel.angka(only.row, column)];
    return own && part ? [part.nilai.gt(own.nilai)] : [];
  });
  return pairs.length >= BEBERAPA && pairs.every(Boolean);
}

/** Whether a code or a word says what level the row is of. */
function isBernama(tabel: BookTable, row: Row): boolean {
  return isBerkode(tabel, row) || levelOfWords(namaBaris(tabel, row)) !== null;
}

function isBerkode(tabel: BookTable, { row }: Row): boolean {
  return tabel.columns("kode").some(({ column }) => !tabel.grid.isBlank(row, column));
}

/** Whether the row's amount is the sum of its children, or of all its leaves. */
export function berjumlah(tabel: BookTable, { row, anak, daun }: Induk, column: number): boolean {
  const own = tabel.angka(row.row, column);
  if (!own || own.nilai.isZero()) return false;
  return [anak, daun].some((rows) =>
    isSama(own.nilai, jumlahKolom(tabel, rows, column), tabel, rows, column),
  );
}

/** Whether the sum holds over all rows below alike, so that it says nothing about their levels. */
function isSamaRata(tabel: BookTable, { row, keturunan }: Induk, column: number): boolean {
  const own = tabel.angka(row.row, column);
  return own !== null && own.nilai.eq(jumlahKolom(tabel, keturunan, column));
}

/** Whether the sum holds in this column by the levels as they were told: then they are to be trusted after all. */
export function isTingkatBenar(tabel: BookTable, induk: Induk, { column }: Column): boolean {
  return berjumlah(tabel, induk, column) && !isSamaRata(tabel, induk, column);
}

function namaBaris(tabel: BookTable, row: Row): string {
  const [program] = tabel.columns("program");
  return program ? tabel.grid.text(row.row, program.column) : row.label;
}

/**
 * Rows with an amount of their own or with rows below them, and the rows that end a section. Left out: a further indikator of
 * the row above, which has none; headings without code that repeat the sum of the rows below them; a closing sum
 * without a name (evaluasi Renja Kabupaten Deli Serdang 2025); hidden rows that stand a second time where they are shown.
 */
function barisBerangka(tabel: BookTable, columns: readonly Column[]): Row[] {
  const shown = shownAccounts(tabel);
  const rows = tabel.table.rows.filter(
    (row) =>
      !(isHidden(tabel, row) && shown.has(accountOf(tabel, row))) &&
      (!hasOwnFigures(row) ||
        row.kind === "subtotal" ||
        columns.some(({ column }) => tabel.angka(row.row, column) !== null)),
  );
  return rows.filter(
    (row, index) => row.label !== "" && (isBernama(tabel, row) || !isJudulSemua(tabel, rows, index, columns)),
  );
}

/** The codes with their names that are to be seen; rows that were copied and then hidden repeat them. */
function shownAccounts(tabel: BookTable): ReadonlySet<string> {
  if (tabel.grid.sheet.hiddenRows.size === 0) return new Set();
  const shown = tabel.table.rows.filter((row) => !isHidden(tabel, row));
  return new Set(shown.map((row) => accountOf(tabel, row)).filter((account) => account !== ""));
}

function isHidden({ grid }: BookTable, { row }: Row): boolean {
  return grid.sheet.hiddenRows.has(row);
}

/** "5.1.02.04 Belanja Perjalanan Dinas"; "" where the row has no code. */
function accountOf(tabel: BookTable, { row, label }: Row): string {
  const codes = tabel.columns("kode").map(({ column }) => tabel.grid.text(row, column).trim());
  const code = codes.filter((one) => one !== "").join(".");
  return code === "" ? "" : `${code} ${label}`;
}

/** In every column that it fills: by chance a last rincian is as large as the next kegiatan in one of them. */
function isJudulSemua(
  tabel: BookTable,
  rows: readonly Row[],
  index: number,
  columns: readonly Column[],
): boolean {
  const { row } = itemAt(rows, index);
  const filled = columns.filter(({ column }) => tabel.angka(row, column)?.nilai.isZero() === false);
  return filled.length > 0 && filled.every(({ column }) => isJudul(tabel, rows, index, column));
}

/** A row above rows of a higher level that holds exactly what the next of them add up to. */
function isJudul(tabel: BookTable, rows: readonly Row[], index: number, column: number): boolean {
  const row = itemAt(rows, index);
  const next = rows[index + 1];
  const own = tabel.angka(row.row, column)?.nilai;
  if (!next || !own || own.isZero() || !hasOwnFigures(row) || !hasOwnFigures(next) || next.level >= row.level)
    return false;
  let rest = own;
  for (const other of rows.slice(index + 1)) {
    if (!hasOwnFigures(other) || other.level < next.level) break;
    if (other.level === next.level) rest = rest.minus(tabel.angka(other.row, column)?.nilai ?? 0);
    if (rest.lte(0)) break;
  }
  return rest.isZero();
}
