import type { Bacaan } from "../../domain/bacaan";

/** What stands in the way of a figure: the cell, what is in it and what to do. */
export function unreadable(cell: string, read: Bacaan): string {
  switch (read.jenis) {
    case "kosong":
      return `${cell} kosong: isi angkanya, lalu hitung lagi.`;
    case "galat":
      return `${cell} berisi galat ${read.galat}: perbaiki rumusnya, lalu hitung lagi.`;
    case "nihil":
      return `${cell} berisi "${read.teks}": tidak ada angka untuk dihitung.`;
    case "teks":
    case "kode":
      return `${cell} berisi teks "${shorten(read.teks)}", bukan angka.`;
    default:
      return `${cell} tidak berisi satu angka: tulis satu angka, lalu hitung lagi.`;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
