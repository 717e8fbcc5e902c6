import { KATA_PERSEN } from "../../domain/persen";
import { MONTHS, QUARTER } from "./lexicon";
/** A row or column that closes others: what it gives of them, and what it says they are. */
export interface Closing {
  readonly sum: boolean;
  readonly mean: boolean;
  /** "Sub Jumlah", "Grand Total", "Jumlah keseluruhan": of its section alone, of the whole table; null where it does not say. */
  readonly scope: "bagian" | "semua" | null;
  /** What is added up, in lower case: "apbd", "belanja langsung dan belanja tdk langsung"; "" where it does not say. */
  readonly of: string;
  /** What stands in brackets behind it: a section ("JUMLAH (BELANJA LANGSUNG)"), a unit, or a remark; "" without one. */
  readonly remark: string;
  /**
   * Whether the words alone tell. "Jumlah UMKM Naik Kelas", "Rata-rata nilai SAKIP" may as well be an indikator:
   * there the row has to tell (`rows.ts`).
   */
  readonly certain: boolean;
}

const SUM = String.raw`(?:grand|sub)?[\s-]*(?:total|jumlah|jml|jlh)\b`;
const MEAN = String.raw`(?:rata\W{0,3}rata\b|rata\W{0,2}2(?!\d)|rerata\b|mean\b|average\b)`;
const JOIN = String.raw`\s*(?:/|&|,|\+|dan)\s*`;

/** "Rata-rata / IKM": what the mean of a survey's elements is, once converted. */
const INDEX = String.raw`(?:${JOIN}(?:nilai )?(?:ikm|skm|indeks kepuasan(?: masyarakat)?)\b)`;

/** The heads of closing rows, the longest first: both at once, a mean with a word before it, a sum. */
const HEADS: readonly (readonly [RegExp, Pick<Closing, "sum" | "mean">])[] = [
  [new RegExp(`^(?:${MEAN}${JOIN}${SUM}|${SUM}${JOIN}${MEAN})`, "iu"), { sum: true, mean: true }],
  [
    new RegExp(
      String.raw`^(?:(?:nilai|jumlah|total|${KATA_PERSEN}|(?:tingkat )?(?:pen)?capaian(?: kinerja)?) )?${MEAN}${INDEX}?`,
      "iu",
    ),
    { sum: false, mean: true },
  ],
  [new RegExp(`^(?:(?:nilai|skor) (?=total))?${SUM}`, "iu"), { sum: true, mean: false }],
];

/** Words that say of what a total is without making an indikator of it. */
const SUMMED =
  /^(total|jumlah|keseluruhan|seluruh|seluruhnya|umum|semua|anggaran|angaran|belanja|langsung|tidak|tdk|pendapatan|pad|operasi|modal|pagu|realisasi|apbd|apbn|program|kegiatan|sub|besar|akhir|daerah|opd|dinas|urusan|wajib|pilihan|pembiayaan|rp|dan|x|×|[+&=/-]|[ivx]{1,4}|[a-h]|\d{1,2}|(19|20)\d\d)$/;
/** "Total Semester I", "Jumlah Triwulan III", "Total s/d Juni": what the rows above are of. */
const PERIOD = new RegExp(
  `^(?:semester|smt|${QUARTER}|caturwulan|bulan|minggu|hari|tahun|s|sd|d|sampai|dengan|${MONTHS.join("|")})$`,
);
/** "Jumlah Sasaran 2" closes it; "Jumlah sasaran strategis" counts them. */
const NUMBERED_SASARAN = /\bsasaran( strategis)? (?=[\divx]{1,3}\b)/g;
/** What a table measures of its rows: a mean of these is of the table, whatever follows. */
const MEASURED = new RegExp(
  String.raw`^((nilai|${KATA_PERSEN}|tingkat|total|seluruh|semua|%) )*((pen)?capaian|efisiensi|serapan|penyerapan)\b`,
);
/** The same, but only alone: "Rata-rata nilai aspek perencanaan" is measured by itself. */
const AVERAGED = new RegExp(
  String.raw`^(total|keseluruhan|umum|nilai|${KATA_PERSEN}|%|tingkat|capaian|pencapaian|kinerja|realisasi|anggaran|fisik|keuangan|serapan|penyerapan|efisiensi|sasaran|strategis|tujuan|misi|program|kegiatan|indikator|utama|iku|seluruh|semua|dan|per|opd|dinas|tahun|[ivx]{1,4}|[a-h]|\d{1,4})$`,
);

/** What every head holds; a text that begins with a digit or two letters is none that is spelled with blanks. */
const CLOSES = /total|jumlah|jml|jlh|rata|rerata|mean|average/i;
const WRITTEN = /^\s*(?:\d|[a-z]{2})/i;

/** "Jumlah", "Sub Total A", "Total Anggaran (Rp)", "Rerata/Jumlah", "Capaian rata-rata"; null for anything else. */
export function readClosing(text: string): Closing | null {
  if (WRITTEN.test(text) && !CLOSES.test(text)) return null;
  const label = plain(text);
  for (const [head, kind] of HEADS) {
    const found = head.exec(label);
    if (!found) continue;
    const of = label.slice(found[0].length).replace(/^[\s/,=-]*(?:dari\b)?\s*/, "");
    const remark = /\(([^()]*)\)/.exec(text.toLowerCase())?.[1]?.trim() ?? "";
    return { ...kind, scope: scopeOf(label), of, remark, certain: isCertain(of, kind.mean && !kind.sum) };
  }
  return null;
}

/** Remarks in brackets, punctuation and letters set apart ("J U M L A H") do not count. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)?/g, " ")
    .replace(/[:.;*]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\p{L}( \p{L}){3,}$/u, (spaced) => spaced.replace(/ /g, ""));
}

function scopeOf(label: string): Closing["scope"] {
  if (/^sub[\s-]?(total|jumlah)/.test(label)) return "bagian";
  return /^grand\b|\b(keseluruhan|seluruh(nya)?|semua|besar|umum)\b|\S \btotal\b|^total jumlah\b/.test(label)
    ? "semua"
    : null;
}

function isCertain(of: string, isMean: boolean): boolean {
  const words = of
    .replace(NUMBERED_SASARAN, " ")
    .split(/[\s/,+&-]+/)
    .filter(Boolean);
  if (isMean) return MEASURED.test(of) || words.every((word) => AVERAGED.test(word) || PERIOD.test(word));
  return words.length <= 8 && words.every((word) => SUMMED.test(word) || PERIOD.test(word));
}

/** "Rata-rata Capaian": what its words say is measured, in percent, and nothing else of the table, is averaged. */
export function namesMeasured(text: string): boolean {
  const closing = readClosing(text);
  return closing !== null && MEASURED.test(closing.of);
}

/** Whether the words alone say that a row closes others. */
export function isClosingLabel(text: string): boolean {
  return readClosing(text)?.certain === true;
}

/** "Rata-rata Capaian", "Nilai rerata": a column of means of other rows or columns. */
export function headsMean(text: string): boolean {
  const closing = readClosing(text);
  return closing !== null && closing.mean && !closing.sum;
}
