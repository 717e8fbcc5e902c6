/** What a sentence of the report can get wrong, what holds where it does not, and what it is called where it does. */
export const KALIMAT = {
  "kalimat-beda-tabel": {
    judul: "Kalimat sesuai tabelnya",
    id: "Kalimat tidak sesuai tabelnya",
    en: "Sentence does not agree with its table",
  },
  "kalimat-salah-hitung": {
    judul: "Persentase di kalimat sesuai jumlahnya",
    id: "Persentase di kalimat tidak sesuai jumlahnya",
    en: "Percentage in a sentence does not follow from its amounts",
  },
} as const;

export type KalimatId = keyof typeof KALIMAT;
