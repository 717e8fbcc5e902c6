/** What the words above a printed scale say of it: whose report it is and of which budget year is no part of that. */

const SCALE_WORDS = String.raw`(?:skala|kriteria|kategori|interval|tingkat|penilaian|predikat|ukuran|tabel)`;
const OFFICE = new RegExp(
  String.raw`\b(?:pemerintah|dinas|badan|biro|bappeda|inspektorat|sekretariat|kantor|rumah sakit|rsud|puskesmas|balai|uptd?|kementerian|direktorat|lembaga)(?![\p{L}])(?:\s+(?!${SCALE_WORDS}(?![\p{L}]))[\p{L}.,&]+)*`,
  "giu",
);
const BUDGET_YEAR = /\b(?:tahun|thn|t\.?a)\.?\s*(?:anggaran\s*)?(?:\d{4}|$)|\btahun anggaran\b/gi;
/** Scales for something else than a capaian: health of cooperatives, surveys, risks, budgets, AKIP. */
const OTHER_MEASURE =
  /kesehatan|kepuasan|mutu|dampak|risiko|resiko|kemungkinan|efektivitas|efektifitas|efisiensi|unsur|anggaran|serapan|akip\b|survei|akuntabilitas/i;

/** Whether the lines name something else that is graded; an office's own name does not ("DINAS KESEHATAN"). */
export function gradesOtherMeasure(lines: readonly string[]): boolean {
  return lines.some((line) => OTHER_MEASURE.test(ofItself(line)));
}

/** The line that names the scale, as printed: one that says so, else the first that is no office's; "" without one. */
export function titleOfScale(lines: readonly string[]): string {
  const telling = lines.filter((line) => /\p{L}/u.test(ofItself(line)));
  return telling.find((line) => new RegExp(SCALE_WORDS, "i").test(line)) ?? telling[0] ?? "";
}

function ofItself(line: string): string {
  return line.replace(BUDGET_YEAR, " ").replace(OFFICE, " ");
}
