import { sejajarkan } from "../domain/seribu";
import type { Angka } from "../domain/bacaan";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import type { Isi } from "./figure";

/** Target and realisasi of a row as its capaian takes them: what a separator leaves open is read by the other. */
export function sepasang(
  source: BookTable,
  row: Row,
  target: Column | null,
  realisasi: Column | null,
): { readonly target: Isi | null; readonly realisasi: Isi | null } {
  const [planned, achieved] = [source.isi(row, target), source.isi(row, realisasi)];
  const sejajar = target && realisasi && terbaca(source, row, target, realisasi);
  if (!sejajar) return { target: planned, realisasi: achieved };
  return { target: menurut(planned, sejajar.target), realisasi: menurut(achieved, sejajar.realisasi) };
}

function terbaca(source: BookTable, row: Row, target: Column, realisasi: Column) {
  const [t, r] = [source.read(row.row, target.column), source.read(row.row, realisasi.column)];
  return t.jenis === "angka" && r.jenis === "angka" ? sejajarkan(t, r) : null;
}

function menurut(isi: Isi | null, { nilai, desimal }: Angka): Isi | null {
  return isi && "nilai" in isi && !isi.nilai.eq(nilai) ? { ...isi, nilai, desimal, sel: null } : isi;
}
