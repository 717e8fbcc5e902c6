/** Why a figure is what it is. */
export const mengapa = {
  "mengapa.judul": "Why this figure?",
  "mengapa.pendek": "why?",
  "mengapa.tanya": "{angka}: why this figure? {nama}",
  "mengapa.terpilih": "Selected cell",
  "mengapa.tutup": "Close the explanation",
  "mengapa.membaca": "Reading…",
  "mengapa.tanpa": "This cell is no part of a recognised table.",
  "mengapa.rumus": "Formula: {rumus}",
  "mengapa.tertulis": "The cell says {teks}.",
  "mengapa.rumusSel": "Formula in the cell:",
  "mengapa.rumusKantor": "The office's formula in the cell, left as it is:",
  "mengapa.dibatasi": "counted as",
  "mengapa.sumber": "From {n} {n:cell|cells}",
  "mengapa.skala": "Scale and rounding",
} as const;
