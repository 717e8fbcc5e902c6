import type { BookTable } from "../../../book/book-table";
import { isOfLower } from "../../../book/sasaran";
import { isInstansiPusat, isJabatanPimpinan, jabatanPimpinan } from "../../../domain/jenis-instansi";
import { hurufJudul } from "../../../domain/kalimat";
import { normalizeNama } from "../../../domain/nama";
import { susun } from "../draft/draf";
import type { Identitas, ReportOffer, ReportTable, PerjanjianKinerja } from "../report";
import { salinTabel } from "../salinan/salin";

/** Said where a document or an annex of agreements is asked for and the workbook has none. */
export const TANPA_PERJANJIAN =
  "Buku kerja ini belum memuat tabel perjanjian kinerja: sasaran, indikator, target.";

/** The agreements that the workbook holds: of the head of office, then of each post below in the order of the sheets. */
export function susunPerjanjian(
  tables: readonly BookTable[],
  lain: readonly ReportOffer[],
  identitas: Identitas,
): PerjanjianKinerja[] {
  const kepala = jabatanKepala(identitas);
  const posts = perJabatan(tables, normalizeNama(kepala));
  const own = posts.filter(({ isKepala }) => isKepala).map(({ tables: sheets }) => sheets);
  const below = posts.filter(({ isKepala }) => !isKepala);
  return [
    ...perjanjianKepala({ jabatan: kepala, atasan: atasanKepala(identitas) }, own.flat(), lain, identitas),
    ...below.map(({ jabatan, tables: sheets }): PerjanjianKinerja => ({
      ...{ jabatan, atasan: ESELON_III.test(jabatan) ? kepala : ATASAN_LANGSUNG },
      ...isiDari(sheets, identitas),
    })),
  ];
}

/** "Kepala Dinas Koperasi dan UKM Kota Makassar" */
export function jabatanKepala({ instansi }: Identitas): string {
  return jabatanPimpinan(instansi || "[perangkat daerah]");
}

/** From the sheets that name the head's post; else from the tables of chapter II. */
function perjanjianKepala(
  pihak: Pick<PerjanjianKinerja, "jabatan" | "atasan">,
  own: readonly BookTable[],
  lain: readonly ReportOffer[],
  identitas: Identitas,
): PerjanjianKinerja[] {
  if (own.length > 0) return [{ ...pihak, ...isiDari(own, identitas) }];
  const tabel = lain.flatMap((offer) => (offer.ok && IN_HEAD.has(offer.id) ? [offer.table] : []));
  return tabel.length > 0 ? [{ ...pihak, isPerubahan: false, tabel }] : [];
}

/** Of the head: perjanjian kinerja, and programmes with their money. */
const IN_HEAD: ReadonlySet<string> = new Set(["II4", "II5"]);
const PERUBAHAN = /perjanjian kinerja\s+perubahan/i;
const JABATAN =
  /perjanjian kinerja(?:\s+perubahan)?(?:\s+tahun)?(?:\s+(?:anggaran\s+)?20\d\d)?\s*[,:–-]?\s*(?<jabatan>\S[\s\S]*)$/i;

interface Jabatan {
  readonly jabatan: string;
  readonly isKepala: boolean;
  readonly tables: BookTable[];
}

/** The tables of agreements whose captions name a post, by the post: of a puskesmas its head is the head of office. */
function perJabatan(tables: readonly BookTable[], kepala: string): Jabatan[] {
  const posts = new Map<string, Jabatan>();
  for (const tabel of tables) {
    const { kind, caption } = tabel.table;
    const jabatan = kind === "perjanjian" ? jabatanDari(caption) : null;
    if (jabatan === null) continue;
    const isKepala = !isOfLower(tabel) || kepala.startsWith(normalizeNama(jabatan));
    if (isKepala && !isJabatanPimpinan(jabatan)) continue;
    const key = isKepala ? "" : normalizeNama(jabatan);
    const post = posts.get(key) ?? { jabatan, isKepala, tables: [] };
    post.tables.push(tabel);
    posts.set(key, post);
  }
  return [...posts.values()];
}

function isiDari(
  own: readonly BookTable[],
  identitas: Identitas,
): Pick<PerjanjianKinerja, "isPerubahan" | "tabel"> {
  return {
    isPerubahan: own.some(({ table }) => PERUBAHAN.test(table.caption)),
    tabel: own.map((tabel) => lampiran(tabel, identitas)),
  };
}

const ATASAN_LANGSUNG = "[jabatan atasan langsung]";
/** These answer to the head of office himself. */
const ESELON_III = /^(?:sekretaris|kepala (?:bidang|bagian|upt\w*|balai)|upt)\b/i;

/** "PERJANJIAN KINERJA TAHUN 2024 SEKRETARIS DINAS ..." -> "Sekretaris Dinas ..."; null where no post is named. */
function jabatanDari(caption: string): string | null {
  const line = caption.replace(/\s+/g, " ").trim();
  const found = JABATAN.exec(line)?.groups?.jabatan?.trim() ?? "";
  if (found === "") return null;
  const words = found === found.toUpperCase() ? hurufJudul(found) : found;
  return /^upt/i.test(words) ? `Kepala ${words}` : words;
}

function lampiran(tabel: BookTable, identitas: Identitas): ReportTable {
  const id = tabel.has("indikator") ? "II4" : "II5";
  return susun({ id, bagian: "", judul: () => tabel.table.caption }, salinTabel([tabel]), identitas);
}

const WILAYAH: readonly (readonly [RegExp, string])[] = [
  [/\bprovinsi\s+(?<nama>\p{Lu}[\p{L}\s.]*)$/iu, "Gubernur"],
  [/\bkabupaten\s+(?<nama>\p{Lu}[\p{L}\s.]*)$/iu, "Bupati"],
  [/\bkota\s+(?<nama>\p{Lu}[\p{L}\s.]*)$/iu, "Wali Kota"],
];

/** Units below an office of the region. */
const BAWAHAN = /^(?:kelurahan|uptd?|puskesmas|sekolah|sd|smp|sma|smk|slb)/i;

/** Whom the head of an office answers to, by the name of the office. */
function atasanKepala({ instansi }: Identitas): string {
  if (isInstansiPusat(instansi) || BAWAHAN.test(instansi)) return ATASAN_LANGSUNG;
  for (const [pattern, atasan] of WILAYAH) {
    const nama = pattern.exec(instansi.trim())?.groups?.nama;
    if (nama !== undefined) return `${atasan} ${nama.trim()}`;
  }
  return "[kepala daerah]";
}
