/** Why a figure is what it is. */
export const mengapa = {
  "mengapa.judul": "Mengapa angka ini?",
  "mengapa.pendek": "mengapa?",
  "mengapa.tanya": "{angka}: mengapa angka ini? {nama}",
  "mengapa.terpilih": "Sel terpilih",
  "mengapa.tutup": "Tutup penjelasan",
  "mengapa.membaca": "Membaca…",
  "mengapa.tanpa": "Sel ini bukan bagian tabel yang dikenali.",
  "mengapa.rumus": "Rumus: {rumus}",
  "mengapa.tertulis": "Di sel tertulis {teks}.",
  "mengapa.rumusSel": "Rumus di sel:",
  "mengapa.rumusKantor": "Rumus kantor di sel, tidak diganti:",
  "mengapa.dibatasi": "dihitung",
  "mengapa.sumber": "Dari {n} sel",
  "mengapa.skala": "Skala dan pembulatan",
} as const;
