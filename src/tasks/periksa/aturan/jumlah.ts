import { formatAngka } from "../../../domain/format";
import { isScore } from "../../../calculation/rows/score-totals";
import { firstOf, itemAt } from "../../../domain/items";
import type { Angka } from "../../../domain/bacaan";
import { desimal, jumlah, NOL, type Desimal } from "../../../domain/desimal";
import { isAditif } from "../../../domain/satuan";
import { columnName } from "../../../sheet/address";
import { partsIn } from "../../../sheet/rows/parts";
import { ADDED_ROLES, COUNT_ROLES, type ColumnRole, MEASURED_ROLES } from "../../../domain/roles";
import type { Column, Row } from "../../../sheet/table";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { rentang } from "../kalimat";
import { koreksiJumlah } from "../koreksi";
import type { BookTable } from "../../../book/book-table";
import { nilaiSilang } from "./kolom-penutup";
import { kelompokJumlah } from "./kelompok-jumlah";
import { isSama, jumlahKolom } from "./sama-jumlah";

/** Columns that may hold sums: where nothing speaks against it. */
const MUNGKIN: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...COUNT_ROLES, "keterangan", "bobot"]);

/** Totals against the rows that they add up: a total that no set of rows gives is wrong. */
export function periksaJumlah(tabel: BookTable): Pemeriksaan {
  const columns = tabel.table.columns.filter((column) => isDijumlahkan(tabel, column));
  const totals = tabel.table.rows.filter(({ kind, parts }) => kind === "total" && parts?.how !== "BALANCE");
  return totals.flatMap((row) =>
    columns.flatMap((column) => {
      const tertulis = tabel.angka(row.row, column.column);
      if (!tertulis || tertulis.persen || !isAmount(tabel, row, column)) return [];
      if (isNil(tabel, row, column, tertulis)) return [];
      const sets = lacksSums(tabel, row, column) ? [] : kelompokJumlah(tabel, row, column.column);
      return sets.length === 0 ? [] : drafJumlah(tabel, row, column, tertulis, sets);
    }),
  );
}

function isDijumlahkan(tabel: BookTable, column: Column): boolean {
  if (column.running !== undefined) return false;
  if (tabel.plan.derived.some((derived) => derived.column === column && !isScore(derived))) return false;
  return ADDED_ROLES.has(column.role) || column.addsUp || (MUNGKIN.has(column.role) && !isShare(column));
}

/** A bare "%" below a heading of money is a share of each row; neither shares nor yields and ratios add up. */
function isShare({ role, path }: Column): boolean {
  return role === "other" && (/^\(?\s*%\s*\)?$/.test(path.at(-1) ?? "") || YIELD.test(path.join(" ")));
}

const YIELD = /\b(?:produktivitas|kepadatan|rasio|ratio|rata\W{0,3}rata)\b/i;

/** Sums among its parts are blank, though not in other columns: not all of the column is filled yet. */
function lacksSums(tabel: BookTable, total: Row, { column }: Column): boolean {
  return partsIn(tabel.table, total).some(
    ({ kind, row }) => kind !== "data" && tabel.angka(row, column) === null,
  );
}

/** 0 as the sum of dashes alone. */
function isNil(tabel: BookTable, total: Row, { column }: Column, { nilai }: Angka): boolean {
  const parts = partsIn(tabel.table, total);
  return (
    nilai.isZero() &&
    parts.length > 0 &&
    parts.every(({ row }) => tabel.angka(row, column)?.nilai.isZero() ?? true)
  );
}

/** Targets and realisasi are added up only as money, or in one unit that can be. */
function isAmount(tabel: BookTable, row: Row, column: Column): boolean {
  if (column.addsUp || !MEASURED_ROLES.includes(column.role)) return true;
  if (/anggaran|angaran|pagu|belanja|\brp\b/i.test(row.label)) return true;
  const units = new Set(
    tabel.table.rows
      .filter((other) => other.kind === "data")
      .map((other) => tabel.operands.satuan(other.row)),
  );
  return units.size === 1 && !units.has("") && [...units].every(isAditif);
}

function drafJumlah(
  tabel: BookTable,
  row: Row,
  column: Column,
  tertulis: Angka,
  sets: readonly (readonly Row[])[],
): Draf | null {
  const sums = sets.map((rows) => jumlahKolom(tabel, rows, column.column));
  const others = sets.map((rows) =>
    jumlahKolom(tabel, tanpaUlangan(tabel, rows, column, tertulis), column.column),
  );
  const outer = sets.map((rows) => jumlahKolom(tabel, tanpaRincian(tabel, rows, column), column.column));
  const mended = sets.map((rows) => jumlahBenar(tabel, rows, column.column));
  if (
    [...sums, ...others, ...outer, ...mended].some((sum) =>
      isSama(tertulis.nilai, sum, tabel, firstOf(sets), column.column),
    )
  )
    return null;
  if (isMelebar(tabel, row, column, tertulis, sets)) return null;
  const ribuan = dibacaRibuan(tertulis);
  if (ribuan && (sums.some((sum) => sum.eq(ribuan.nilai)) || isMelebar(tabel, row, column, ribuan, sets)))
    return null;
  const members = firstOf(sets);
  const cells = members.map((member) => tabel.nama(member.row, column.column));
  return drafAngka({
    tabel,
    row: row.row,
    column: column.column,
    tertulis,
    seharusnya: firstOf(sums),
    asal:
      cells.length === 1
        ? `menurut satu-satunya barisnya, ${cells[0]},`
        : `jumlah ${formatAngka(cells.length, 0)} baris di kolom ${columnName(column.column)} (${rentang(cells)})`,
    cells,
    jenis: "jumlah",
    correction: () => koreksiJumlah(tabel, row.row, column, { tertulis, seharusnya: firstOf(sums) }, members),
  });
}

/** "1,124" below 562 and 562: the comma groups thousands, as in tables of English programs. */
function dibacaRibuan(tertulis: Angka): Angka | null {
  const { nilai, desimal: places } = tertulis;
  return places === RIBUAN ? { ...tertulis, nilai: nilai.times(desimal(10).pow(RIBUAN)), desimal: 0 } : null;
}

const RIBUAN = 3;

/** A row that holds the same total already ("Belanja Operasi" above all programmes) is not added to it. */
function tanpaUlangan(
  tabel: BookTable,
  rows: readonly Row[],
  { column }: Column,
  total: Angka,
): readonly Row[] {
  return rows.filter((row) => !tabel.angka(row.row, column)?.nilai.eq(total.nilai));
}

/** Rows that the row above them adds up already (a bidang, its programmes, another bidang) are not added twice. */
function tanpaRincian(tabel: BookTable, rows: readonly Row[], { column }: Column): readonly Row[] {
  const nilai = ({ row }: Row): Desimal => tabel.angka(row, column)?.nilai ?? NOL;
  const kept: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const own = itemAt(rows, at);
    kept.push(own);
    let [sum, end] = [NOL, at + 1];
    for (; end < rows.length && sum.lt(nilai(own)); end++) sum = sum.plus(nilai(itemAt(rows, end)));
    if (end > at + 2 && sum.eq(nilai(own))) at = end - 1;
  }
  return kept;
}

/** With what the columns to their left come to, where this one closes them: that a row is wrong is said of the row. */
function jumlahBenar(tabel: BookTable, rows: readonly Row[], column: number): Desimal {
  return jumlah(
    rows.map((row) => nilaiSilang(tabel, row, column) ?? tabel.angka(row.row, column)?.nilai ?? NOL),
  );
}

/** A total that stands once under several columns (men and women) is the sum over all of them. */
function isMelebar(
  tabel: BookTable,
  row: Row,
  column: Column,
  tertulis: Angka,
  sets: readonly (readonly Row[])[],
): boolean {
  const { columns } = tabel.table;
  const covered = [column];
  for (const next of columns.slice(columns.indexOf(column) + 1)) {
    if (!tabel.grid.isBlank(row.row, next.column)) break;
    covered.push(next);
  }
  if (covered.length < 2) return false;
  return sets.some((rows) =>
    jumlah(covered.map((one) => jumlahKolom(tabel, rows, one.column))).eq(tertulis.nilai),
  );
}
