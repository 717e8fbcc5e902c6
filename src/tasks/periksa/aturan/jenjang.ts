import type { ColumnRole } from "../../../sheet/roles";
import type { Column, Row } from "../../../sheet/table";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { singkat } from "../kalimat";
import { koreksiJumlah } from "../koreksi";
import type { TabelPeriksa } from "../tabel-periksa";
import { isSama, jumlahKolom } from "./jumlah";

const UANG: readonly ColumnRole[] = ["anggaran", "realisasi_anggaran", "sebelum", "sesudah"];

/** So many parents must be wrong, and more than half of them, before the table is taken for a selection of rows. */
const BANYAK = 3;

/** Amounts of programmes and kegiatan against the rows directly below them, as printed. */
export function periksaJenjang(tabel: TabelPeriksa): Pemeriksaan {
  const columns = tabel.columns(...UANG);
  const parents = columns.length === 0 ? [] : indukBeranak(barisBerangka(tabel, columns));
  const kolom = columns.map((column) => periksaKolom(tabel, column, parents));
  return {
    diperiksa: kolom.reduce((sum, one) => sum + one.diperiksa, 0),
    draf: kolom.flatMap((one) => one.draf),
  };
}

interface Induk {
  readonly row: Row;
  readonly anak: readonly Row[];
  /** Its descendants without children. */
  readonly daun: readonly Row[];
}

function periksaKolom(tabel: TabelPeriksa, column: Column, parents: readonly Induk[]): Pemeriksaan {
  const draf: Draf[] = [];
  let diperiksa = 0;
  for (const parent of parents) {
    const tertulis = tabel.angka(parent.row.row, column.column);
    const anak = parent.anak.filter((row) => tabel.angka(row.row, column.column) !== null);
    if (!tertulis || anak.length === 0) continue;
    diperiksa += 1;
    const fits = [anak, parent.daun].some((rows) =>
      isSama(tertulis.nilai, jumlahKolom(tabel, rows, column.column), tabel, rows, column.column),
    );
    const found = fits ? null : drafInduk(tabel, column, parent, anak);
    if (found) draf.push(found);
  }
  const partial = draf.length >= BANYAK && draf.length * 2 > diperiksa;
  return { diperiksa, draf: partial ? draf.map((one) => ({ ...one, severity: "remark" as const })) : draf };
}

function drafInduk(tabel: TabelPeriksa, column: Column, { row }: Induk, anak: readonly Row[]): Draf | null {
  const sum = jumlahKolom(tabel, anak, column.column);
  const cells = anak.map((child) => tabel.nama(child.row, column.column));
  const rows = anak.length === 1 ? `satu baris di bawahnya, ${cells[0]}` : `${anak.length} baris di bawahnya`;
  return drafAngka({
    tabel,
    row: row.row,
    column: column.column,
    tertulis: tabel.angka(row.row, column.column)!,
    seharusnya: sum,
    asal: `menurut jumlah ${rows} ("${singkat(anak[0]!.label, 40)}"${anak.length > 1 ? ", …" : ""})`,
    cells,
    correction: () => koreksiJumlah(tabel, row.row, column, sum, anak),
  });
}

/** Rows with an amount of their own, and the rows that end a section; a further indikator of the row above has none. */
function barisBerangka(tabel: TabelPeriksa, columns: readonly Column[]): Row[] {
  return tabel.table.rows.filter(
    (row) => !isIsi(row) || columns.some((column) => tabel.angka(row.row, column.column) !== null),
  );
}

function isIsi(row: Row): boolean {
  return row.kind === "data" || row.kind === "subtotal";
}

/** Every row with deeper rows right below it, with its children and all its descendants. */
function indukBeranak(rows: readonly Row[]): Induk[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (!isIsi(row) || !next || !isIsi(next) || next.level <= row.level) return [];
    const keturunan: Row[] = [];
    for (const child of rows.slice(index + 1)) {
      if (!isIsi(child) || child.level <= row.level) break;
      keturunan.push(child);
    }
    const level = Math.min(...keturunan.map((child) => child.level));
    const leaves = keturunan.filter((child, at) => (keturunan[at + 1]?.level ?? 0) <= child.level);
    return [{ row, daun: leaves, anak: keturunan.filter((child) => child.level === level) }];
  });
}
