import { hasOwnFigures, topLevel } from "./row-kinds";
import { readClosing } from "../words/closing";
import type { Row } from "../table";

interface Names {
  /** Whether a row names a sasaran of its own. */
  readonly isHead: (row: Row) => boolean;
  /** Whether a row names an indikator of its own. */
  readonly isMeasured: (row: Row) => boolean;
}

/**
 * The rows that an average stands for: those since the last closing row, of the top level where the
 * table has levels (the mean over programmes, not over every sub kegiatan: Laporan Kinerja Sulawesi
 * Tengah 2024, Tabel 3.9). "Keseluruhan" reaches over the whole table. Where averages follow each
 * other, each takes the section its words name ("fisik", "keuangan": LKjIP Sumatera Selatan 2023, III.6).
 * "Rata-rata capaian sasaran" with another average below it is of the last sasaran: those of one indikator have none.
 * Where the levels are those of the budget and the indikator stand beside it, some of them in the row of a kegiatan,
 * it is the mean of all rows (LKIP BP3IPTEK Jawa Barat 2016, Tabel 3.2).
 */
export function averagedRows(rows: readonly Row[], average: Row, { isHead, isMeasured }: Names): Row[] {
  const before = rows.slice(0, rows.indexOf(average));
  const means = before.filter(({ kind }) => kind === "average");
  if (means.length > 1 && OF_EACH_SASARAN.test(average.label)) return means;
  const whole = readClosing(average.label)?.scope === "semua";
  const start = whole ? 0 : before.map((row) => row.kind).lastIndexOf("average") + 1;
  const since = before.slice(start).filter(hasOwnFigures);
  const own = closesOneSasaran(rows, average)
    ? since.slice(Math.max(0, since.map(isHead).lastIndexOf(true)))
    : since;
  if (own.length > 0 && !namesSection(average.label)) return isBeside(own, isMeasured) ? own : topLevel(own);
  const sections = splitSections(before);
  const named = sections.find((section) => fits(section.label, average.label));
  if (named && sections.length > 1) return topLevel(named.rows);
  return topLevel(own.length > 0 ? own : before.filter(hasOwnFigures));
}

/** Of the rows below others some have an indikator and some have none: it does not follow the levels. */
function isBeside(rows: readonly Row[], isMeasured: Names["isMeasured"]): boolean {
  const top = topLevel(rows);
  const below = rows.filter((row) => !top.includes(row));
  return below.some(isMeasured) && !below.every(isMeasured);
}

function closesOneSasaran(rows: readonly Row[], average: Row): boolean {
  const isLast = !rows.slice(rows.indexOf(average) + 1).some(({ kind }) => kind === "average");
  return !isLast && /\bsasaran\b/i.test(average.label) && !OF_EACH_SASARAN.test(average.label);
}

/** "Rata-rata capaian seluruh sasaran" below the mean of each: over these means. */
const OF_EACH_SASARAN = /\b(seluruh|semua|per) sasaran\b/i;

interface Section {
  readonly label: string;
  readonly rows: Row[];
}

function splitSections(rows: readonly Row[]): Section[] {
  const sections: Section[] = [];
  for (const row of rows) {
    if (row.kind === "group") sections.push({ label: row.label, rows: [] });
    else if (hasOwnFigures(row)) sections.at(-1)?.rows.push(row);
  }
  return sections.filter((section) => section.rows.length > 0);
}

const MONEY = /keuangan|anggaran|belanja/i;
const PERFORMANCE = /fisik|kinerja|indikator/i;

function namesSection(label: string): boolean {
  return /\b(fisik|keuangan)\b/i.test(label);
}

function fits(section: string, average: string): boolean {
  if (/keuangan|anggaran/i.test(average) && !/fisik/i.test(average)) return MONEY.test(section);
  return PERFORMANCE.test(section) && !MONEY.test(section);
}
