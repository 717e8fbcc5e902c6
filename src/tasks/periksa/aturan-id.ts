import { KALIMAT, type KalimatId } from "./kalimat/kalimat-id";
import { RUMUS, type RumusId } from "./rumus/rumus-id";

/** Rules of tables, and what each is called where it found something. */
const TABEL = {
  "capaian-tidak-sesuai": {
    id: "Capaian tidak sesuai target dan realisasi",
    en: "Achievement does not follow from target and result",
  },
  "tingkat-kemajuan-tidak-sesuai": {
    id: "Tingkat kemajuan tidak sesuai target akhir",
    en: "Progress does not follow from the final target",
  },
  "serapan-tidak-sesuai": {
    id: "Serapan tidak sesuai pagu dan realisasi",
    en: "Absorption does not follow from budget and spending",
  },
  "sisa-tidak-sesuai": {
    id: "Sisa tidak sesuai pagu dan realisasi",
    en: "Remainder does not follow from budget and spending",
  },
  "selisih-tidak-sesuai": {
    id: "Selisih tidak sesuai kedua angkanya",
    en: "Difference does not follow from its two figures",
  },
  "perubahan-tidak-sesuai": {
    id: "Naik turun tidak sesuai kedua tahunnya",
    en: "Change does not follow from its two years",
  },
  "efisiensi-tidak-sesuai": {
    id: "Efisiensi tidak sesuai metodenya",
    en: "Efficiency does not follow from its method",
  },
  "triwulan-tidak-sesuai": {
    id: "Angka setahun tidak sesuai triwulannya",
    en: "Figure of the year does not follow from its quarters",
  },
  "rumus-judul-tidak-sesuai": {
    id: "Angka tidak sesuai rumus di judul kolom",
    en: "Figure does not follow from the formula in the heading",
  },
  "kategori-tidak-sesuai": {
    id: "Kategori tidak sesuai skala",
    en: "Category does not follow from the scale",
  },
  "rata-rata-tidak-sesuai": {
    id: "Rata-rata tidak sesuai barisnya",
    en: "Average does not follow from its rows",
  },
  "jumlah-tidak-sesuai": { id: "Jumlah tidak sesuai barisnya", en: "Total does not follow from its rows" },
  "jenjang-tidak-sesuai": {
    id: "Anggaran induk tidak sesuai rinciannya",
    en: "Parent amount does not follow from its parts",
  },
  "angka-berulang-tidak-sama": {
    id: "Angka yang ditulis dua kali tidak sama",
    en: "Figure written twice, differently",
  },
  "ikm-tidak-sesuai": {
    id: "Survei kepuasan tidak sesuai rumusnya",
    en: "Satisfaction survey does not follow from its formula",
  },
  "sakip-tidak-sesuai": {
    id: "Nilai komponen tidak sesuai bobotnya",
    en: "Component value does not follow from its weight",
  },
  "rumus-indikator-tidak-sesuai": {
    id: "Hasil tidak sesuai rumus indikator",
    en: "Result does not follow from the indicator's formula",
  },
  "hubungan-kolom-tidak-sesuai": {
    id: "Angka tidak sesuai kolom asalnya",
    en: "Figure does not follow from its columns",
  },
  "kolom-jumlah-tidak-sesuai": {
    id: "Kolom jumlah tidak sesuai kolom-kolomnya",
    en: "Total column does not follow from its columns",
  },
  "porsi-tidak-sesuai": {
    id: "Persentase tidak sesuai bagian dari jumlah",
    en: "Percentage is not the part of the total",
  },
  "prosa-tidak-sesuai": {
    id: "Kalimat realisasi tidak sesuai pagu",
    en: "Sentence on spending does not follow from the budget",
  },
  "galat-excel": { id: "Galat Excel", en: "Excel error" },
  dipotong: { id: "Angka dipotong, bukan dibulatkan", en: "Figure cut off, not rounded" },
  "cara-hitung-lain": { id: "Dihitung dengan cara lain", en: "Computed in another way" },
  "realisasi-melebihi-pagu": { id: "Realisasi melebihi pagu", en: "Spending exceeds the budget" },
  "fisik-janggal": {
    id: "Fisik tidak sejalan dengan keuangan",
    en: "Physical progress does not match spending",
  },
  "target-di-bawah-tahun-lalu": {
    id: "Target di bawah realisasi tahun lalu",
    en: "Target below last year's result",
  },
  "capaian-sangat-tinggi": { id: "Capaian lebih dari 150%", en: "Achievement above 150%" },
  "realisasi-kosong": { id: "Realisasi kosong", en: "Result missing" },
  "target-nol": { id: "Target 0", en: "Target 0" },
  "indikator-ganda": { id: "Indikator ditulis dua kali", en: "Indicator written twice" },
  "satuan-berbeda": {
    id: "Target dan realisasi tidak sebanding",
    en: "Target and result cannot be compared",
  },
  "beda-antartabel": { id: "Angka berbeda antartabel", en: "Figure differs between tables" },
  "angka-berupa-teks": { id: "Angka tersimpan sebagai teks", en: "Number stored as text" },
  "gaya-angka-campur": { id: "Gaya angka campur", en: "Number styles mixed" },
  "dibaca-dengan-pertimbangan": { id: "Angka dibaca dengan pertimbangan", en: "Figure read by judgement" },
  "rumus-melompati-baris": { id: "Rumus melompati baris", en: "Formula skips rows" },
} as const;

export type AturanId = keyof typeof TABEL | RumusId | KalimatId;

/** Every rule of the audit by the id under which findings, reasons to let stand and reviews know it. */
export const NAMA_ATURAN: Readonly<Record<AturanId, { readonly id: string; readonly en: string }>> = {
  ...TABEL,
  ...RUMUS,
  ...KALIMAT,
};

export const ATURAN_ID = Object.keys(NAMA_ATURAN) as readonly AturanId[];
