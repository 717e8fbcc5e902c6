/** What can be odd about a formula, and what holds where nothing is. */
export const JUDUL_RUMUS = {
  "rumus-lain": "Rumus sama dengan tetangganya",
  "rumus-rujukan-lain": "Rujukan sejalan dengan tetangganya",
  "rumus-rentang-lain": "Rentang mencakup baris yang sama",
  "rumus-angka-ketik": "Tidak ada angka ketikan di tengah rumus",
  "rumus-di-tengah-angka": "Tidak ada rumus di tengah angka ketikan",
  "rumus-jumlah-ganda": "Tidak ada yang terjumlah dua kali",
  "rumus-jumlah-terlewat": "Subjumlah terhitung semua",
  "rumus-judul-terjumlah": "Judul kolom tidak ikut terjumlah",
  "rumus-satuan-campur": "Yang dijumlah bersatuan sama",
  "rumus-tahun-lain": "Rumus membaca kolom tahunnya sendiri",
  "rumus-baris-lain": "Rumus membaca barisnya sendiri",
  "rumus-tidak-tetap": "Rujukan yang harus tetap tidak ikut bergeser",
  "rumus-sel-kosong": "Rumus tidak membaca sel kosong",
  "rumus-galat": "Rumus tidak berisi galat",
  "rumus-galat-tertutup": "Rumus tidak menutupi galat",
  "rumus-melingkar": "Rumus tidak membaca dirinya sendiri",
  "rumus-tautan-luar": "Rumus tidak membaca buku kerja lain",
  "rumus-baris-tersembunyi": "Rumus tidak menghitung baris tersembunyi",
} as const;

export type RumusId = keyof typeof JUDUL_RUMUS;

export const RUMUS_ID = Object.keys(JUDUL_RUMUS) as readonly RumusId[];

const IDS: ReadonlySet<string> = new Set(RUMUS_ID);

/** Whether a finding by this rule says of a formula that it falls out of its pattern. */
export function isRumusId(rule: string): rule is RumusId {
  return IDS.has(rule);
}
