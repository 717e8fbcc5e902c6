/** Why a capaian could not be computed. */
export type AlasanCapaian =
  | "keduanya-kosong"
  | "target-kosong"
  | "realisasi-kosong"
  | "target-nihil"
  | "realisasi-nihil"
  | "target-galat"
  | "realisasi-galat"
  | "target-bukan-angka"
  | "realisasi-bukan-angka"
  | "target-nol"
  | "keduanya-nol"
  | "target-negatif"
  | "satuan-beda"
  | "predikat-tanpa-nilai";

const KALIMAT: Readonly<Record<AlasanCapaian, string>> = {
  "keduanya-kosong": "Target dan realisasi belum diisi.",
  "target-kosong": "Target belum diisi.",
  "realisasi-kosong": "Realisasi belum diisi.",
  "target-nihil": "Target ditulis tanpa angka (mis. “-”), jadi tidak ada yang dibandingkan.",
  "realisasi-nihil": "Realisasi ditulis tanpa angka (mis. “-”). Isi 0 bila memang tidak ada realisasi.",
  "target-galat": "Sel target berisi galat Excel; perbaiki rumusnya.",
  "realisasi-galat": "Sel realisasi berisi galat Excel; perbaiki rumusnya.",
  "target-bukan-angka": "Target bukan angka; tulis angka, rentang, atau predikat.",
  "realisasi-bukan-angka": "Realisasi bukan angka; tulis angka atau predikat.",
  "target-nol": "Target 0, sehingga capaian tidak dapat dihitung.",
  "keduanya-nol":
    "Target dan realisasi 0, sehingga capaian tidak dapat dihitung; aturannya ada di tab Aturan.",
  "target-negatif": "Target negatif, sehingga capaian tidak dapat dihitung dengan rumus ini.",
  "satuan-beda": "Target dan realisasi berbeda satuan; samakan satuannya.",
  "predikat-tanpa-nilai": "Predikat tanpa angka yang dapat dibandingkan; tulis nilainya, misalnya “BB (73)”.",
};

/** The reason as a sentence in Bahasa Indonesia; the cell it speaks of is named by the caller. */
export function kalimatAlasan(alasan: AlasanCapaian): string {
  return KALIMAT[alasan];
}
