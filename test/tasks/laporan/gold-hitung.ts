import type { ReportNick } from "../../reports/load";
import { goldOf, key, number, type GoldTable } from "./gold-tabel";

/** What follows from the printed tables alone: indicators with their figures, programmes with their amounts, classes. */

export interface Printed {
  readonly nama: string;
  readonly target: number;
  readonly realisasi: number;
}

/** Shares and counts alike: a bare number beside a share, or the other way round, is no pair. */
function pairs({ columns, rows }: GoldTable, year: string | null): Printed[] {
  const at = (role: string): number =>
    columns.findIndex((own) => own.role === role && (year === null || own.period === year));
  const name = columns.findIndex(({ role }) => role === "indikator");
  return rows.flatMap(({ type, cells }) => {
    const [target, realisasi] = [cells[at("target")] ?? "", cells[at("realisasi")] ?? ""];
    const [planned, achieved] = [leading(target), leading(realisasi)];
    const isPair = /%/.test(target) === /%/.test(realisasi) && unitOf(target) === unitOf(realisasi);
    if (type !== "data" || planned === null || achieved === null || !isPair) return [];
    return [{ nama: cells[name] ?? "", target: planned, realisasi: achieved }];
  });
}

function leading(text: string): number | null {
  return number(/^[\d.,]+/.exec(text.trim())?.[0] ?? "");
}

function unitOf(text: string): string {
  return text.replace(/[\d.,%\s]/g, "").toLowerCase();
}

/** Realisasi in another unit than the target, by hand: rupiah and businesses for a target in percent. */
const TAK_SEBANDING = ["persentasekenaikanomsetumkm", "meningkatnyausahakecilyangmenjadiwirausaha"];

/** Tables of the indicators of sasaran. */
export function capaian(nick: ReportNick): Printed[] {
  return goldOf(nick, "capaian")
    .filter(({ columns }) => columns.every(({ role }) => role !== "program"))
    .flatMap((table) => pairs(table, null))
    .filter(({ nama }) => !TAK_SEBANDING.includes(key(nama)));
}

export interface Program {
  readonly nama: string;
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/** The programmes of the budget; of one that prints no amounts of its own, the sum of its kegiatan. */
export function programsOf({ columns, rows }: GoldTable): Program[] {
  const at = (role: string): number => columns.findIndex((own) => own.role === role);
  const amounts = (cells: readonly string[]): [number | null, number | null] => [
    number(cells[at("anggaran")] ?? ""),
    leadingRupiah(cells[at("realisasi_anggaran")] ?? ""),
  ];
  return rows.flatMap(({ type, level, cells }, index) => {
    const nama = cells[at("program")] || cells[0] || "";
    if (level !== 0 || type === "total" || !/program/i.test(nama)) return [];
    const [pagu, realisasi] = amounts(cells);
    if (pagu !== null) return [{ nama, pagu, realisasi }];
    const end = rows.findIndex((row, place) => place > index && row.level === 0);
    const kegiatan = rows
      .slice(index + 1, end < 0 ? rows.length : end)
      .filter((row) => row.level === 1)
      .map((row) => amounts(row.cells));
    const sum = (which: 0 | 1): number => kegiatan.reduce((whole, own) => whole + (own[which] ?? 0), 0);
    return [{ nama, pagu: sum(0), realisasi: sum(1) }];
  });
}

/** The classes that each report prints, or Permendagri 86/2017: lower bounds, the highest first. */
export const KELAS: Readonly<Record<ReportNick, readonly (readonly [nama: string, dari: number])[]>> = {
  "sulteng-2024": permendagri(),
  "tangsel-2021": permendagri(),
  "makassar-2021": permendagri(),
  "sumsel-2023": [
    ["Sangat Baik", 100],
    ["Baik", 80],
    ["Cukup", 55],
    ["Kurang", 0],
  ],
};

function permendagri(): (readonly [string, number])[] {
  return [
    ["Sangat Tinggi", 91],
    ["Tinggi", 76],
    ["Sedang", 66],
    ["Rendah", 51],
    ["Sangat Rendah", 0],
  ];
}

/** "… sebesar Rp 719.915.047 atau 96,28%": the amount that a sentence is about. */
function leadingRupiah(text: string): number | null {
  return number(text) ?? number(/sebesar\s+(?:Rp\.?\s*)?([\d.]+)/i.exec(text)?.[1]?.replace(/\.$/, "") ?? "");
}
