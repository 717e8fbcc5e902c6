import { roleOf } from "../../domain/roles";
import { leafWords } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { conceptsOf } from "../../sheet/words/wording";

const RANK = /^(?:peringkat|rang?king|urutan)$/;

/** "Kecamatan | Capaian | Peringkat": a place among the rows, where these are no indikator or programme that a class is given to. */
export function isRankOfRows({ columns }: Table, { path }: Column): boolean {
  if (!RANK.test(leafWords(path))) return false;
  return !columns.some((own) => roleOf(own.role).subject && conceptsOf(own.path.join(" ")).size > 0);
}

export function rankProblem({ path }: Column): string {
  return `Kolom “${path.join(" › ")}” tidak diisi: barisnya bukan indikator, jadi yang dimaksud tentu urutan, bukan kelas capaian. Tulis urutannya atau rumus RANK.`;
}
