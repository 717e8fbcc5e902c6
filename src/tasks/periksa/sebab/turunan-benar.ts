import type { Penjelas } from "./penjelas";
import { benarBila } from "../aturan/masukan-salah";
import { daftar, tulisSeharusnya } from "../kalimat";

/** What is computed from a wrong amount follows from the right one already: the amount alone is wrong. */
export const turunanBenar: Penjelas = ({ tabel, row, column, angka, jenis }) => {
  const cells = jenis === undefined ? [] : benarBila(tabel, row, column);
  if (cells.length === 0) return null;
  const right = tulisSeharusnya(angka.seharusnya, angka.tertulis);
  return `${daftar(cells)} sudah cocok dengan ${right}: yang salah hanya angka di ${tabel.nama(row, column)}.`;
};
