import { desimal, type Desimal } from "../domain/desimal";
import { hitungIkm, type HasilIkm } from "../domain/ikm";
import { predikatAkip } from "../domain/predikat";
import { cellByCell, cellsOf, isBlank, type CellBlock, type Value } from "./cells";
import { isRefusal, readBlock, textOf } from "./reading";
import { refuse, type Refusal } from "./refusal";
import type { Computation } from "./reference";

/** PREDIKAT(nilai): the AKIP grade of a mark from 0 to 100. */
export const predikat: Computation = ([marks]) =>
  cellByCell([readBlock(marks ?? null)], ([cell]) => {
    if (cell === undefined || cell.jenis === "kosong" || cell.jenis === "nihil") return "";
    const nilai = cell.jenis === "angka" || cell.jenis === "predikat" ? cell.nilai : null;
    if (!nilai || nilai.lt(0) || nilai.gt(100))
      return refuse("VALUE", `“${textOf(cell)}” bukan nilai AKIP: tulis angka 0 sampai 100.`);
    return predikatAkip(nilai).predikat;
  });

const RESULTS: Readonly<Record<string, (hasil: HasilIkm) => Value>> = {
  nilai: ({ ikm }) => ikm.toNumber(),
  mutu: ({ mutu }) => mutu.nama,
  kinerja: ({ kinerja }) => kinerja,
};

/**
 * IKM(nilai; [responden]; [hasil]): the survey index by Permenpan RB 14/2017 from the marks of all unsur: their sums
 * over the respondents, or, where no number of respondents is given, their means from 1 to 4.
 */
export const ikm: Computation = ([marks, respondents, wanted]) => {
  const [name = ""] = wanted ? cellsOf(wanted) : [];
  const result = RESULTS[isBlank(name) ? "nilai" : String(name).trim().toLowerCase()];
  if (!result)
    return [[refuse("VALUE", `Hasil “${name}” tidak dikenal: tulis "nilai", "mutu", atau "kinerja".`)]];
  const survey = surveyOf(marks ?? null, respondents ?? null);
  if (survey === null || isRefusal(survey)) return [[survey ?? ""]];
  return [[result(survey)]];
};

function surveyOf(marks: CellBlock | null, respondents: CellBlock | null): HasilIkm | Refusal | null {
  const read = readBlock(marks)?.flat() ?? [];
  if (read.every(({ jenis }) => jenis === "kosong")) return null;
  const sums: Desimal[] = [];
  for (const cell of read) {
    if (cell.jenis !== "angka")
      return refuse("NA", "Nilai tiap unsur harus terisi angka: ada unsur yang kosong atau bukan angka.");
    sums.push(cell.nilai);
  }
  const [people] = readBlock(respondents)?.flat() ?? [];
  const count =
    people === undefined || people.jenis === "kosong"
      ? desimal(1)
      : people.jenis === "angka"
        ? people.nilai
        : desimal(0);
  if (count.lt(1)) return refuse("VALUE", "Jumlah responden harus angka paling kecil 1.");
  const means = sums.map((sum) => sum.div(count));
  if (means.some((mean) => mean.lt(LEAST) || mean.gt(MOST)))
    return refuse("VALUE", "Nilai rata-rata unsur harus 1 sampai 4: periksa nilai dan jumlah respondennya.");
  return hitungIkm(means);
}

/** A mark of the survey. */
const LEAST = 1;
const MOST = 4;
