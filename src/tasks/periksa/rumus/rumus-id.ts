/** What can be odd about a formula: what holds where nothing is, and what it is called where something is. */
export const RUMUS = {
  "rumus-lain": {
    judul: "Rumus sama dengan tetangganya",
    id: "Rumus lain daripada tetangganya",
    en: "Formula unlike its neighbours",
  },
  "rumus-rujukan-lain": {
    judul: "Rujukan sejalan dengan tetangganya",
    id: "Rujukan lain daripada tetangganya",
    en: "Reference unlike its neighbours'",
  },
  "rumus-rentang-lain": {
    judul: "Rentang mencakup baris yang sama",
    id: "Rentang lain daripada tetangganya",
    en: "Range unlike its neighbours'",
  },
  "rumus-angka-ketik": {
    judul: "Tidak ada angka ketikan di tengah rumus",
    id: "Angka diketik di tengah rumus",
    en: "Number typed amid formulas",
  },
  "rumus-di-tengah-angka": {
    judul: "Tidak ada rumus di tengah angka ketikan",
    id: "Rumus di tengah angka ketikan",
    en: "Formula amid typed numbers",
  },
  "rumus-jumlah-ganda": {
    judul: "Tidak ada yang terjumlah dua kali",
    id: "Terjumlah dua kali",
    en: "Counted twice",
  },
  "rumus-jumlah-terlewat": {
    judul: "Subjumlah terhitung semua",
    id: "Subjumlah terlewat",
    en: "Subtotal left out",
  },
  "rumus-judul-terjumlah": {
    judul: "Judul kolom tidak ikut terjumlah",
    id: "Judul kolom ikut terjumlah",
    en: "Heading summed",
  },
  "rumus-satuan-campur": { judul: "Yang dijumlah bersatuan sama", id: "Satuan tercampur", en: "Mixed units" },
  "rumus-tahun-lain": {
    judul: "Rumus membaca kolom tahunnya sendiri",
    id: "Rumus membaca tahun lain",
    en: "Formula reads another year",
  },
  "rumus-baris-lain": {
    judul: "Rumus membaca barisnya sendiri",
    id: "Rumus membaca baris lain",
    en: "Formula reads another row",
  },
  "rumus-tidak-tetap": {
    judul: "Rujukan yang harus tetap tidak ikut bergeser",
    id: "Rujukan ikut bergeser",
    en: "Reference slides",
  },
  "rumus-sel-kosong": {
    judul: "Rumus tidak membaca sel kosong",
    id: "Rumus membaca sel kosong",
    en: "Formula reads a blank",
  },
  "rumus-galat": { judul: "Rumus tidak berisi galat", id: "Galat di rumus", en: "Error in a formula" },
  "rumus-galat-tertutup": {
    judul: "Rumus tidak menutupi galat",
    id: "Galat ditutupi rumus",
    en: "Hidden error",
  },
  "rumus-melingkar": {
    judul: "Rumus tidak membaca dirinya sendiri",
    id: "Rumus membaca dirinya sendiri",
    en: "Formula reads itself",
  },
  "rumus-tautan-luar": {
    judul: "Rumus tidak membaca buku kerja lain",
    id: "Rumus membaca buku kerja lain",
    en: "Formula reads another workbook",
  },
  "rumus-baris-tersembunyi": {
    judul: "Rumus tidak menghitung baris tersembunyi",
    id: "Baris tersembunyi ikut dihitung",
    en: "Hidden rows counted",
  },
} as const;

export type RumusId = keyof typeof RUMUS;

const IDS: ReadonlySet<string> = new Set(Object.keys(RUMUS));

/** Whether a finding by this rule says of a formula that it falls out of its pattern. */
export function isRumusId(rule: string): rule is RumusId {
  return IDS.has(rule);
}
