import { METODE_EFISIENSI, type MetodeEfisiensi } from "./metode-efisiensi";
import { rentangKelas } from "./rentang-kelas";

/** What tells a method from others of the same formula: what it calls efficient; null where the formula is its own. */
export function bedaMetode(metode: MetodeEfisiensi): string | null {
  const formula = JSON.stringify(metode.hitung);
  const twins = METODE_EFISIENSI.filter((other) => JSON.stringify(other.hitung) === formula);
  const [best] = metode.kelas?.kelas ?? [];
  if (twins.length < 2 || !metode.kelas || !best) return null;
  return `${best.nama} bila ${rentangKelas(metode.kelas, best)}`;
}
