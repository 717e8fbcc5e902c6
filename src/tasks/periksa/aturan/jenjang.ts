import { formatAngka } from "../../../domain/format";
import type { Angka } from "../../../domain/bacaan";
import { firstOf } from "../../../domain/items";
import { ADDED_ROLES } from "../../../domain/roles";
import type { Column, Row } from "../../../sheet/table";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { rentang, singkat } from "../kalimat";
import { koreksiJumlah } from "../koreksi";
import type { BookTable } from "../../../book/book-table";
import { berjumlah, indukBeranak, isIndukDipercaya, ratakan, isTingkatBenar, type Induk } from "./induk";
import { jumlahKolom } from "./sama-jumlah";

/**
 * So many parents must be wrong, more than half of them, and nearly all too large for the rows below,
 * before the table is taken for a selection of rows.
 */
const BANYAK = 3;
const SEBAGIAN_BESAR = 0.8;

/** Amounts of programmes and kegiatan, and counts that add up, against the rows directly below them, as printed. */
export function periksaJenjang(tabel: BookTable): Pemeriksaan {
  const derived = new Set(tabel.plan.derived.map(({ column }) => column));
  const columns = tabel.table.columns.filter(
    (column) => (ADDED_ROLES.has(column.role) || column.addsUp) && !derived.has(column),
  );
  const parents = columns.length === 0 ? [] : indukBeranak(tabel, columns);
  const trusted = new Set(parents.filter((parent) => isIndukDipercaya(tabel, parent, columns)));
  const doubtful = new Set(parents.filter((parent) => !trusted.has(parent)).map(({ row }) => row));
  const dipercaya = [...trusted].map((parent) =>
    parent.anak.some((child) => doubtful.has(child)) &&
    !columns.some((one) => isTingkatBenar(tabel, parent, one))
      ? ratakan(parent)
      : parent,
  );
  return columns.flatMap((column) => periksaKolom(tabel, column, dipercaya));
}

function periksaKolom(tabel: BookTable, column: Column, parents: readonly Induk[]): Pemeriksaan {
  const hasil = parents.flatMap((parent) => {
    const isFilled = (row: Row): boolean => tabel.angka(row.row, column.column) !== null;
    const filled =
      parent.anak.some(isFilled) && parent.anak.every((row) => row.kind === "data" || isFilled(row));
    const tertulis = tabel.angka(parent.row.row, column.column);
    if (!filled || !tertulis) return [];
    return berjumlah(tabel, parent, column.column) ? null : drafInduk(tabel, column, parent, tertulis);
  });
  const draf = hasil.filter((one) => one !== null);
  const short = draf.filter(({ angka }) => angka?.tertulis.nilai.gt(angka.seharusnya)).length;
  const partial =
    draf.length >= BANYAK && draf.length * 2 > hasil.length && short >= draf.length * SEBAGIAN_BESAR;
  return partial ? hasil.map((one) => one && { ...one, severity: "remark" }) : hasil;
}

function drafInduk(tabel: BookTable, column: Column, induk: Induk, tertulis: Angka): Draf | null {
  const { row } = induk;
  const anak = induk.anak.filter((child) => tabel.angka(child.row, column.column) !== null);
  const sum = jumlahKolom(tabel, anak, column.column);
  const cells = anak.map((child) => tabel.nama(child.row, column.column));
  const asal =
    anak.length === 1
      ? `menurut satu-satunya rincian di bawahnya, ${cells[0]} ("${singkat(firstOf(anak).label, 40)}"),`
      : `menurut jumlah ${formatAngka(anak.length, 0)} rincian di bawahnya (${rentang(cells)})`;
  const draf = drafAngka({
    tabel,
    row: row.row,
    column: column.column,
    tertulis,
    seharusnya: sum,
    asal,
    cells,
    jenis: "jenjang",
    correction: () => koreksiJumlah(tabel, row.row, column, { tertulis, seharusnya: sum }, anak),
  });
  const isPilihan = isTersembunyi(tabel, anak) || isDariLembarLain(tabel, [row, ...anak], column);
  return draf && isPilihan ? { ...draf, severity: "remark" } : draf;
}

/** "=DPA!S38", "='DPA (Rev-1)'!S38" and nothing else. */
const TAUTAN = /^=\s*\+?(?:'[^']+'|[^'()*+\-/&,;]+)!\$?[A-Z]{1,3}\$?\d+\s*$/;

/** Copied cell by cell from another sheet, which adds up: this one may show some of its rows alone. */
function isDariLembarLain({ grid }: BookTable, rows: readonly Row[], { column }: Column): boolean {
  return rows.every(({ row }) => TAUTAN.test(String(grid.formula(row, column))));
}

/** What an office hides below a programme (kegiatan of other bidang, in an agreement) need not be its parts. */
function isTersembunyi({ grid: { sheet } }: BookTable, anak: readonly Row[]): boolean {
  return anak.some((child) => sheet.hiddenRows.has(child.row));
}
