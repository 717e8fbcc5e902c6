import type { Kasus, Penjelas } from "./penjelas";
import type { Buku } from "../buku";
import type { Draf } from "../draf";
import { bentukAngka } from "./bentuk-angka";
import { jumlahTerlewat } from "./jumlah-terlewat";
import { paguLain } from "./pagu-lain";
import { tabelLain } from "./tabel-lain";
import { barisTersalin, masukanTersalin } from "./tersalin";
import { benarBila } from "../aturan/masukan-salah";
import { daftar, tulisSeharusnya } from "../kalimat";

/** What is computed from a wrong amount follows from the right one already: the amount alone is wrong. */
const turunanBenar: Penjelas = ({ tabel, row, column, angka, jenis }) => {
  const cells = jenis === undefined ? [] : benarBila(tabel, row, column);
  if (cells.length === 0) return null;
  const right = tulisSeharusnya(angka.seharusnya, angka.tertulis);
  return `${daftar(cells)} sudah cocok dengan ${right}: yang salah hanya angka di ${tabel.nama(row, column)}.`;
};

/** From the nearest to the farthest; a further ring is only asked where the ones before know nothing. */
const LINGKARAN: readonly (readonly Penjelas[])[] = [
  [turunanBenar, masukanTersalin, ...bentukAngka],
  [barisTersalin, paguLain, ...jumlahTerlewat],
  tabelLain,
];

const TERBANYAK = 2;

/** The causes that can be seen for a wrong figure, the likeliest first. */
export function cariSebab(draf: Draf, buku: Buku): string[] {
  const { angka } = draf;
  if (!angka || draf.rule === "cara-hitung-lain") return [];
  const kasus: Kasus = { ...draf, angka };
  for (const penjelas of LINGKARAN) {
    const found = penjelas.map((one) => one(kasus, buku)).filter((sebab) => sebab !== null);
    if (found.length > 0) return found.slice(0, TERBANYAK);
  }
  return [];
}
