import { KALIMAT, type KalimatId } from "./kalimat/kalimat-id";
import { RUMUS, type RumusId } from "./rumus/rumus-id";

/** A rule as lists name it: what holds where there is nothing to find, and what was found, in both languages. */
export interface NamaAturan {
  readonly judul: string;
  readonly id: string;
  readonly en: string;
}

/** "Serapan sesuai pagu dan realisasi", and that it is not. */
function mismatch(what: string, source: string, whatInEnglish: string, sourceInEnglish: string): NamaAturan {
  return {
    judul: `${what} sesuai ${source}`,
    id: `${what} tidak sesuai ${source}`,
    en: `${whatInEnglish} does not follow from ${sourceInEnglish}`,
  };
}

/** Rules of tables. */
const TABEL = {
  "capaian-tidak-sesuai": mismatch("Capaian", "target dan realisasi", "Achievement", "target and result"),
  "tingkat-kemajuan-tidak-sesuai": mismatch(
    "Tingkat kemajuan",
    "target akhir",
    "Progress",
    "the final target",
  ),
  "serapan-tidak-sesuai": mismatch("Serapan", "pagu dan realisasi", "Absorption", "budget and spending"),
  "sisa-tidak-sesuai": mismatch("Sisa", "pagu dan realisasi", "Remainder", "budget and spending"),
  "selisih-tidak-sesuai": mismatch("Selisih", "kedua angkanya", "Difference", "its two figures"),
  "perubahan-tidak-sesuai": mismatch("Naik turun", "kedua tahunnya", "Change", "its two years"),
  "efisiensi-tidak-sesuai": mismatch("Efisiensi", "metodenya", "Efficiency", "its method"),
  "triwulan-tidak-sesuai": mismatch("Angka setahun", "triwulannya", "Figure of the year", "its quarters"),
  "rumus-judul-tidak-sesuai": mismatch(
    "Angka",
    "rumus di judul kolom",
    "Figure",
    "the formula in the heading",
  ),
  "kategori-tidak-sesuai": mismatch("Kategori", "skala", "Category", "the scale"),
  "rata-rata-tidak-sesuai": mismatch("Rata-rata", "barisnya", "Average", "its rows"),
  "jumlah-tidak-sesuai": mismatch("Jumlah", "barisnya", "Total", "its rows"),
  "jenjang-tidak-sesuai": mismatch("Anggaran induk", "rinciannya", "Parent amount", "its parts"),
  "angka-berulang-tidak-sama": {
    judul: "Angka yang ditulis dua kali sama",
    id: "Angka yang ditulis dua kali tidak sama",
    en: "Figure written twice, differently",
  },
  "ikm-tidak-sesuai": mismatch("Survei kepuasan", "rumusnya", "Satisfaction survey", "its formula"),
  "sakip-tidak-sesuai": mismatch("Nilai komponen", "bobotnya", "Component value", "its weight"),
  "rumus-indikator-tidak-sesuai": mismatch("Hasil", "rumus indikator", "Result", "the indicator's formula"),
  "hubungan-kolom-tidak-sesuai": {
    judul: "Kolom sesuai kolom di sebelahnya",
    id: "Angka tidak sesuai kolom asalnya",
    en: "Figure does not follow from its columns",
  },
  "kolom-jumlah-tidak-sesuai": mismatch("Kolom jumlah", "kolom-kolomnya", "Total column", "its columns"),
  "porsi-tidak-sesuai": {
    judul: "Persentase sesuai bagian dari jumlah",
    id: "Persentase tidak sesuai bagian dari jumlah",
    en: "Percentage is not the part of the total",
  },
  "prosa-tidak-sesuai": mismatch("Kalimat realisasi", "pagu", "Sentence on spending", "the budget"),
  "galat-excel": { judul: "Tidak ada galat Excel", id: "Galat Excel", en: "Excel error" },
  dipotong: {
    judul: "Angka dibulatkan, bukan dipotong",
    id: "Angka dipotong, bukan dibulatkan",
    en: "Figure cut off, not rounded",
  },
  "cara-hitung-lain": {
    judul: "Angka sesuai aturan yang dipilih",
    id: "Dihitung dengan cara lain",
    en: "Computed in another way",
  },
  "realisasi-melebihi-pagu": {
    judul: "Realisasi tidak melebihi pagu",
    id: "Realisasi melebihi pagu",
    en: "Spending exceeds the budget",
  },
  "fisik-janggal": {
    judul: "Fisik sejalan dengan keuangan",
    id: "Fisik tidak sejalan dengan keuangan",
    en: "Physical progress does not match spending",
  },
  "target-di-bawah-tahun-lalu": {
    judul: "Target tidak di bawah realisasi tahun lalu",
    id: "Target di bawah realisasi tahun lalu",
    en: "Target below last year's result",
  },
  "capaian-sangat-tinggi": {
    judul: "Capaian tidak lebih dari 150%",
    id: "Capaian lebih dari 150%",
    en: "Achievement above 150%",
  },
  "arah-berlawanan": {
    judul: "Capaian searah dengan indikatornya",
    id: "Capaian berlawanan arah dengan nama indikator",
    en: "Achievement runs against the indicator's name",
  },
  "realisasi-kosong": { judul: "Realisasi terisi", id: "Realisasi kosong", en: "Result missing" },
  "target-nol": { judul: "Target bukan 0", id: "Target 0", en: "Target 0" },
  "indikator-ganda": {
    judul: "Indikator tidak ditulis dua kali",
    id: "Indikator ditulis dua kali",
    en: "Indicator written twice",
  },
  "satuan-berbeda": {
    judul: "Target dan realisasi sebanding",
    id: "Target dan realisasi tidak sebanding",
    en: "Target and result cannot be compared",
  },
  "beda-antartabel": {
    judul: "Angka sama di semua tabel",
    id: "Angka berbeda antartabel",
    en: "Figure differs between tables",
  },
  "angka-berupa-teks": {
    judul: "Angka tersimpan sebagai angka",
    id: "Angka tersimpan sebagai teks",
    en: "Number stored as text",
  },
  "gaya-angka-campur": { judul: "Gaya angka seragam", id: "Gaya angka campur", en: "Number styles mixed" },
  "dibaca-dengan-pertimbangan": {
    judul: "Angka terbaca tanpa ragu",
    id: "Angka dibaca dengan pertimbangan",
    en: "Figure read by judgement",
  },
  "rumus-melompati-baris": {
    judul: "Rumus mencakup semua baris",
    id: "Rumus melompati baris",
    en: "Formula skips rows",
  },
} satisfies Readonly<Record<string, NamaAturan>>;

export type AturanId = keyof typeof TABEL | RumusId | KalimatId;

/** Every rule of the audit by the id under which findings, reasons to let stand and reviews know it. */
export const NAMA_ATURAN: Readonly<Record<AturanId, NamaAturan>> = { ...TABEL, ...RUMUS, ...KALIMAT };

export const ATURAN_ID = Object.keys(NAMA_ATURAN) as readonly AturanId[];
