import { rememberText } from "./remember";
import { diawaliPersen, hanyaPersen } from "./persen";
/**
 * Units as offices write them. The list of common ones and their spellings was taken from the
 * national nomenclature of sub kegiatan (7,765 rows, 209 spellings) and from published LKjIPs.
 */

/**
 * persen and indeks say how good something is and are never added up; laju is a rate ("orang/bulan",
 * "per 1.000 KH") and is not added up either; ukuran can have decimals; cacah counts whole things.
 */
export type JenisSatuan = "persen" | "indeks" | "laju" | "uang" | "ukuran" | "cacah" | "tidak-ada";

const SINGKATAN: ReadonlyMap<string, string> = new Map([
  ["dok", "dokumen"],
  ["lap", "laporan"],
  ["org", "orang"],
  ["keg", "kegiatan"],
  ["kec", "kecamatan"],
  ["kab", "kabupaten"],
  ["thn", "tahun"],
  ["th", "tahun"],
  ["bln", "bulan"],
  ["hr", "hari"],
  ["mnt", "menit"],
  ["hektar", "ha"],
  ["hektare", "ha"],
  ["kilometer", "km"],
  ["meter", "m"],
  ["rupiah", "rp"],
  ["idr", "rp"],
  ["indek", "indeks"],
  ["index", "indeks"],
  ["point", "poin"],
  ["score", "skor"],
  ["ratio", "rasio"],
  ["pct", "%"],
  ["percent", "%"],
]);

/** Unit of "1:400", which is read as the quotient. */
export const SATUAN_RASIO = "rasio";

const INDEKS: ReadonlySet<string> = new Set([
  "nilai",
  "indeks",
  "angka",
  "poin",
  "skor",
  "predikat",
  "level",
  "rasio",
  "opini",
  "kategori",
  "tingkat",
  "peringkat",
  "skala",
  "wtp",
]);

/** "‰", "permil", "0/00": so many of a thousand. */
const PERMIL = /^(?:[‰‱]|per ?mil(?:e|le)?|promil(?:e|le)?|0\/00)(?: |$)/;

const WAKTU = ["detik", "menit", "jam", "hari", "minggu", "bulan", "triwulan", "semester", "tahun"];
const UKURAN: ReadonlySet<string> = new Set([
  ...WAKTU,
  ...[
    "m",
    "m2",
    "m3",
    "m²",
    "m³",
    "km",
    "km2",
    "km²",
    "ha",
    "kg",
    "gram",
    "ton",
    "kuintal",
    "liter",
    "mw",
    "kwh",
  ],
]);

const CACAH = [
  ...["dokumen", "laporan", "orang", "unit", "ruang", "lembaga", "paket", "kegiatan", "satuan pendidikan"],
  ...["unit usaha", "rekomendasi", "keluarga", "berita acara", "objek", "peserta didik", "buku", "arsip"],
  ...[
    "pelaku usaha",
    "layanan",
    "lokasi",
    "kelompok",
    "kasus",
    "unit rumah",
    "rumah tangga",
    "kabupaten/kota",
  ],
  ...[
    "sertifikat",
    "komunitas",
    "organisasi",
    "eksemplar",
    "perpustakaan",
    "kepala keluarga",
    "titik",
    "desa",
  ],
  ...["badan usaha", "umkm", "ukm", "perusahaan", "perkara", "kebijakan", "koperasi", "produk", "daerah"],
  ...["perangkat daerah", "instansi", "kecamatan", "kelurahan", "bangunan", "naskah", "sistem informasi"],
  ...["promosi", "berkas", "batang", "sambungan rumah", "kawasan", "peta", "kesepakatan", "sampel"],
  ...["pelatihan", "pengaduan", "kerja sama", "aplikasi", "sekolah", "pegawai", "kali", "jenis", "stel"],
];

const DIKENAL: ReadonlySet<string> = new Set([...CACAH, ...INDEKS, ...UKURAN, "%", "rp"]);

/** Lower case, short forms written out, "%" for every spelling of percent, obvious slips mended. */
export const normalizeSatuan = rememberText(rapikan);

function rapikan(satuan: string): string {
  const rapi = satuan
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .replace(/[.:*]+$/, "")
    .trim();
  if (hanyaPersen(rapi)) return "%";
  const kata = rapi.split(" ").map((k) => SINGKATAN.get(k.replace(/\.$/, "")) ?? (hanyaPersen(k) ? "%" : k));
  const utuh = kata.join(" ");
  return DIKENAL.has(utuh) ? utuh : (salahKetik(utuh) ?? utuh);
}

export const jenisSatuan = rememberText((satuan): JenisSatuan => {
  const s = normalizeSatuan(satuan);
  if (s === "") return "tidak-ada";
  if (s === "%" || s.startsWith("% ")) return "persen";
  if (s === "rp" || /(^|\s)(rp|rupiah)$/.test(s)) return "uang";
  if (PERMIL.test(s) || /\bper\b/.test(s) || WAKTU.some((w) => s.endsWith(`/${w}`))) return "laju";
  if (INDEKS.has(s.split(/[ /]/)[0] ?? "")) return "indeks";
  return UKURAN.has(s) ? "ukuran" : "cacah";
});

/** "Menit", "hari kerja", "jam": the figure is a time. */
export const isWaktu = rememberText((satuan): boolean =>
  WAKTU.includes(normalizeSatuan(satuan).replace(/ (kerja|kalender)$/, "")),
);

/** Whether figures of this unit say how good something is, or how often it happens: percent, indexes, rates. */
export function isUkuranMutu(satuan: string): boolean {
  return ["persen", "indeks", "laju"].includes(jenisSatuan(satuan));
}

/**
 * Whether figures of this unit may be added up over quarters, years or rows. Not: percent, nilai,
 * indeks, angka, poin, skor, predikat, level, rasio and rates. No unit counts as additive.
 */
export function isAditif(satuan: string): boolean {
  return !isUkuranMutu(satuan);
}

/** Unit that an indicator's name announces: "%" for "Persentase ...", "" where it says none. */
export function satuanDariIndikator(indikator: string): string {
  return diawaliPersen(indikator) ? "%" : "";
}

function salahKetik(kata: string): string | null {
  if (kata.length < 4) return null;
  for (const dikenal of DIKENAL) {
    if (dikenal[0] === kata[0] && dikenal.length >= 4 && berjarakSatu(kata, dikenal)) return dikenal;
  }
  return null;
}

/** Whether one letter was exchanged, left out or put in. */
function berjarakSatu(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let awal = 0;
  while (awal < a.length && a[awal] === b[awal]) awal++;
  const sisaA = a.slice(awal);
  const sisaB = b.slice(awal);
  return sisaA.slice(1) === sisaB.slice(1) || sisaA.slice(1) === sisaB || sisaA === sisaB.slice(1);
}
