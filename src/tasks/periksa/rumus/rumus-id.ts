/** What can be odd about a formula, and what holds where nothing is. */
export const JUDUL_RUMUS = {
  "rumus-lain": "Rumus sama dengan tetangganya",
  "rumus-rujukan-lain": "Rujukan sejalan dengan tetangganya",
  "rumus-rentang-lain": "Rentang mencakup baris yang sama",
  "rumus-angka-ketik": "Tidak ada angka ketikan di tengah rumus",
  "rumus-di-tengah-angka": "Tidak ada rumus di tengah angka ketikan",
  "rumus-jumlah-ganda": "Tidak ada yang terjumlah dua kali",
  "rumus-galat": "Rumus tidak berisi galat",
  "rumus-melingkar": "Rumus tidak membaca dirinya sendiri",
  "rumus-tautan-luar": "Rumus tidak membaca buku kerja lain",
  "rumus-baris-tersembunyi": "Rumus tidak menghitung baris tersembunyi",
} as const;

export type RumusId = keyof typeof JUDUL_RUMUS;

export const RUMUS_ID = Object.keys(JUDUL_RUMUS) as readonly RumusId[];
