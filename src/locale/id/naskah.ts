/** Tables out of a Word document, and into one. */
export const naskah = {
  "naskah.ambil": "Ambil tabel dari Word",
} as const;
