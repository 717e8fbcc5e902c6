import type { FunctionId } from "./function-ids";
import { needed, words, type FunctionRecord, optional } from "./function-record";

const TARGET = needed(
  words("target", "target"),
  words(
    'Target: angka, teks seperti "80%", rentang, ambang, atau predikat.',
    'Target: a number, a text such as "80%", a range, a bound or a grade.',
  ),
);
const REALISASI = needed(
  words("realisasi", "actual"),
  words("Realisasi, dalam satuan yang sama.", "Result, in the same unit."),
);
const CAPAIAN = needed(
  words("capaian", "achievement"),
  words("Capaian dalam persen: 97,5 untuk 97,5%.", "Achievement in percent: 97.5 for 97.5%."),
);

export const FUNCTION_RECORDS: Readonly<Record<FunctionId, FunctionRecord>> = {
  HITUNG: {
    about: words(
      "Capaian dalam persen dari target dan realisasi, menurut aturan buku kerja (tab Aturan).",
      "Achievement in percent from target and result, by the rules of the workbook (tab Aturan).",
    ),
    arguments: [
      TARGET,
      REALISASI,
      optional(
        words("polaritas", "polarity"),
        words(
          '"naik" (makin besar makin baik, bila kosong) atau "turun".',
          '"naik" (more is better, if left out) or "turun" (less is better).',
        ),
      ),
      optional(
        words("batas", "cap"),
        words(
          'Batas atas dalam persen, misalnya 120, atau "tanpa"; bila kosong menurut Aturan.',
          'Highest value in percent, such as 120, or "tanpa" for none; by Aturan if left out.',
        ),
      ),
    ],
    example: { formula: "=CAPAIAN.HITUNG(80;72)", gives: "90" },
  },
  KATEGORI: {
    about: words(
      "Kategori sebuah capaian menurut skala buku kerja, atau skala yang disebut.",
      "The class of an achievement by the workbook's scale, or the one that is named.",
    ),
    arguments: [
      CAPAIAN,
      optional(
        words("skala", "scale"),
        words("Nama skala seperti di tab Aturan.", "Name of a scale as in tab Aturan."),
      ),
    ],
    example: { formula: "=CAPAIAN.KATEGORI(90)", gives: "Tinggi" },
  },
  SERAPAN: {
    about: words("Serapan anggaran dalam persen.", "Spending in percent of its ceiling."),
    arguments: [
      needed(words("pagu", "ceiling"), words("Pagu anggaran.", "Budget ceiling.")),
      needed(words("realisasi", "spending"), words("Realisasi anggaran.", "Money spent.")),
    ],
    example: { formula: '=CAPAIAN.SERAPAN("Rp 200.000.000";"Rp 150.000.000")', gives: "75" },
  },
  EFISIENSI: {
    about: words(
      "Efisiensi dari capaian dan serapan menurut metode buku kerja, atau metode yang disebut.",
      "Efficiency from achievement and spending by the workbook's method, or the one that is named.",
    ),
    arguments: [
      CAPAIAN,
      needed(
        words("serapan", "spending"),
        words("Serapan anggaran dalam persen.", "Spending in percent of its ceiling."),
      ),
      optional(
        words("metode", "method"),
        words("Nama metode seperti di tab Aturan.", "Name of a method as in tab Aturan."),
      ),
    ],
    example: { formula: "=CAPAIAN.EFISIENSI(105;98)", gives: "7" },
  },
  KEMAJUAN: {
    about: words(
      "Tingkat kemajuan dalam persen terhadap target akhir Renstra; tanpa batas atas.",
      "Progress in percent of the target of the plan's last year; without a cap.",
    ),
    arguments: [
      REALISASI,
      needed(
        words("target_akhir", "final_target"),
        words("Target tahun terakhir Renstra.", "Target of the plan's last year."),
      ),
    ],
    example: { formula: "=CAPAIAN.KEMAJUAN(60;80)", gives: "75" },
  },
  ANGKA: {
    about: words(
      'Angka dari teks seperti "Rp. 5.670.694.672,-", "66 Indeks" atau "57,9%" (menjadi 57,9).',
      'The number in a text such as "Rp. 5.670.694.672,-", "66 Indeks" or "57,9%" (which is 57.9).',
    ),
    arguments: [
      needed(words("teks", "text"), words("Sel atau teks yang dibaca.", "The cell or text to read.")),
    ],
    example: { formula: '=CAPAIAN.ANGKA("66 Indeks")', gives: "66" },
  },
  TERBILANG: {
    about: words("Angka dalam kata-kata Bahasa Indonesia.", "A number in Indonesian words."),
    arguments: [
      needed(words("angka", "number"), words("Angka sampai 999 triliun.", "A number up to 999 trillion.")),
    ],
    example: { formula: "=CAPAIAN.TERBILANG(1250)", gives: "seribu dua ratus lima puluh" },
  },
  RATA: {
    about: words(
      'Rata-rata yang mengabaikan sel kosong, "-", dan baris yang belum ditargetkan.',
      "The mean without blank cells, dashes and rows that are not yet due.",
    ),
    arguments: [
      needed(words("rentang", "range"), words("Capaian yang dirata-rata.", "Achievements to be averaged.")),
      optional(
        words("target", "target"),
        words(
          "Target tiap baris; baris bertarget 0 atau kosong tidak dihitung.",
          "Target of each row; rows with a target of 0 or none are left out.",
        ),
      ),
    ],
    example: { formula: "=CAPAIAN.RATA(F5:F12;D5:D12)", gives: "96,4" },
  },
  PREDIKAT: {
    about: words(
      "Predikat AKIP (AA sampai D) dari nilai 0–100.",
      "AKIP grade (AA to D) of a mark from 0 to 100.",
    ),
    arguments: [needed(words("nilai", "mark"), words("Nilai AKIP 0–100.", "AKIP mark from 0 to 100."))],
    example: { formula: "=CAPAIAN.PREDIKAT(72,5)", gives: "BB" },
  },
  IKM: {
    about: words(
      "Indeks Kepuasan Masyarakat (Permenpan RB 14/2017) dari nilai semua unsur.",
      "Public satisfaction index (Permenpan RB 14/2017) from the marks of all elements.",
    ),
    arguments: [
      needed(
        words("nilai", "marks"),
        words(
          "Jumlah nilai tiap unsur; tanpa responden: nilai rata-rata 1–4.",
          "Sum of marks of each element; without respondents: means from 1 to 4.",
        ),
      ),
      optional(words("responden", "respondents"), words("Jumlah responden.", "Number of respondents.")),
      optional(
        words("hasil", "result"),
        words(
          '"nilai" (bila kosong), "mutu" (A–D), atau "kinerja".',
          '"nilai" (index, if left out), "mutu" (A to D) or "kinerja" (words).',
        ),
      ),
    ],
    example: { formula: "=CAPAIAN.IKM(C5:C13;150)", gives: "82,6" },
  },
  INDIKATOR: {
    about: words(
      "Angka sebuah indikator atau program di tabel buku kerja ini; mengikuti sumbernya.",
      "The figure of an indicator or programme in this workbook's tables; follows its source.",
    ),
    arguments: [
      needed(
        words("nama", "name"),
        words("Nama indikator atau program, seperti di tabelnya.", "Name as it stands in its table."),
      ),
      needed(
        words("ukuran", "measure"),
        words(
          '"target", "realisasi", "capaian", "pagu", atau "realisasi anggaran".',
          '"target", "realisasi", "capaian", "pagu" or "realisasi anggaran".',
        ),
      ),
      optional(
        words("tahun", "year"),
        words("Tahun; bila kosong tahun laporan.", "Year; the report's year if left out."),
      ),
    ],
    example: { formula: '=CAPAIAN.INDIKATOR("Persentase koperasi aktif";"capaian")', gives: "90" },
  },
};
