import { MEASURED_ROLES } from "../../../domain/roles";
import { hasOwnFigures } from "../../../sheet/rows/row-kinds";
import type { Kasus, Penjelas } from "./penjelas";
import type { Angka } from "../../../domain/bacaan";
import { itemAt } from "../../../domain/items";
import { parseCell } from "../../../sheet/address";
import type { Row } from "../../../sheet/table";
import { singkat, tulisAngka } from "../kalimat";

/** "661 is the realisasi": the wrong figure stands in one of the cells that it should follow from. */
export const masukanTersalin: Penjelas = ({ tabel, row, angka, cells }) => {
  const found = cells.flatMap((cell) => {
    const place = parseCell(cell);
    const input = place?.row === row ? tabel.angka(row, place.column) : null;
    if (!place || !input || !isSama(input, angka.tertulis) || input.nilai.isZero()) return [];
    const role = tabel.table.columns.find((column) => column.column === place.column)?.role;
    return [{ cell, input, nama: role && MEASURED_ROLES.includes(role) ? role : "angka" }];
  });
  const one = found.find(({ nama }) => nama === "realisasi") ?? found[0];
  return one
    ? `${tulisAngka(one.input)} adalah ${one.nama} di ${one.cell}: mungkin tersalin ke kolom ini.`
    : null;
};

/** How far away in the same column a figure is copied from. */
const JARAK = 8;

/** "84,90 stands one row below": the same figure in a neighbouring row, a child's first. */
export const barisTersalin: Penjelas = (kasus) => {
  const { tabel, row, column, angka, jenis } = kasus;
  if (angka.tertulis.nilai.isZero() || jenis !== undefined) return null;
  const { rows } = tabel.table;
  const index = rows.findIndex((one) => one.row === row);
  const own = rows[index];
  if (!own) return null;
  const near = tetangga(rows, index).filter((other) => {
    const value = tabel.angka(other.row, column);
    return value !== null && isSama(value, angka.tertulis);
  });
  const found = near.find((other) => other.level > own.level && other.row > row) ?? near[0];
  if (!found || (isLazim(kasus) && Math.abs(found.row - row) > 1)) return null;
  const hubungan = found.level > own.level && found.row > row ? "rincian" : "baris";
  return `Angka yang sama ada di ${tabel.nama(found.row, column)}, ${hubungan} "${singkat(found.label, 48)}": mungkin tersalin.`;
};

function tetangga(rows: readonly Row[], index: number): Row[] {
  const near = rows.slice(Math.max(0, index - JARAK), index + JARAK + 1);
  const own = itemAt(rows, index);
  return near
    .filter((other) => other !== own && hasOwnFigures(other))
    .sort((a, b) => Math.abs(a.row - own.row) - Math.abs(b.row - own.row));
}

/** 100 and other round percentages stand everywhere: only the next row is a likely source. */
function isLazim({ angka }: Kasus): boolean {
  return angka.tertulis.nilai.mod(10).isZero() && angka.tertulis.nilai.lte(200);
}

function isSama(one: Angka, two: Angka): boolean {
  return one.nilai.eq(two.nilai);
}
