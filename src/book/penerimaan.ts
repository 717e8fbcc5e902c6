import type { BookTable } from "./book-table";
import { isBelanja, isProgramName } from "../book/nama-anggaran";

const NOMOR = String.raw`^(?:[\d.\s]*|\(?[a-z][.)]\s*)(?:(?:total|jumlah)\s+)?`;

/**
 * What comes in, and what balances it with what goes out: no ceiling of spending. "Penerimaan Peserta Didik Baru" and
 * "Pembiayaan Jaminan Kesehatan" are kegiatan.
 */
const MASUK = new RegExp(
  String.raw`${NOMOR}(?:pendapatan\b|(?:penerimaan|pembiayaan)(?:\s+(?:daerah|negara|pembiayaan|pendapatan|pajak|retribusi|pnbp|net+o))*\s*$|pengeluaran\s+pembiayaan\b|surplus\b|defisit\b|si[lk]pa\b)`,
  "i",
);

/** The sources of a region's own money. */
const SUMBER =
  /^(?:[\d.\s]*|\(?[a-z][.)]\s*)(?:pajak|opsen|retribusi|PAD|BPHTB|PBB|hasil\s+(?:retribusi|pajak|pengelolaan)|lain-lain\s+p)/i;

interface Baris {
  readonly nama: string;
  /** Depth as recognised. */
  readonly level: number;
}

function isMasuk(nama: string): boolean {
  return MASUK.test(nama.trim());
}

function isKeluar(nama: string): boolean {
  return isProgramName(nama) || (isBelanja(nama) && !isMasuk(nama));
}

/**
 * The lines of a budget without revenue and financing: an LRA prints "4 PENDAPATAN" above "5 BELANJA", and the two are
 * never one sum. Where a table indents nothing, all is revenue up to the first line of spending.
 */
export function tanpaPenerimaan<B extends Baris>(rows: readonly B[]): B[] {
  if (!rows.some(({ nama }) => isMasuk(nama))) return [...rows];
  let above: number | null = null;
  return rows.filter(({ nama, level }, at) => {
    if (isMasuk(nama)) {
      above = above === null ? level : Math.min(above, level);
      return false;
    }
    if (above === null) return true;
    const isBelow = level > above;
    const isFlat = level === above && !isKeluar(nama) && rows.slice(at).some((row) => isKeluar(row.nama));
    if (isBelow || isFlat) return false;
    above = null;
    return true;
  });
}

/** "Realisasi Penerimaan Pajak Daerah", "Jenis Pendapatan": nothing in such a table is spent. */
export function isTabelPenerimaan(source: BookTable, names: readonly string[]): boolean {
  if (names.some(isKeluar)) return false;
  const told = names.filter((nama) => isMasuk(nama) || SUMBER.test(nama.trim())).length;
  if (told * 2 > names.length) return true;
  const [column] = source.columns("program", "indikator");
  return told > 0 && [source.table.caption, ...(column?.path ?? [])].some(isJudulPenerimaan);
}

function isJudulPenerimaan(text: string): boolean {
  return (
    /\b(?:realisasi|target|anggaran|jenis|uraian|laporan)\s+(?:dan\s+realisasi\s+)?(?:pendapatan|penerimaan|pajak)\b/i.test(
      text,
    ) && !/\b(?:belanja|program|kegiatan)\b/i.test(text)
  );
}
