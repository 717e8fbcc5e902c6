import { NOL, type Desimal } from "../../../domain/desimal";
import { itemAt, leastOf } from "../../../domain/items";
import type { BarisJenjang, Jenjang } from "./jenjang";
import { isBelanja } from "../../../book/nama-anggaran";
import { jumlahkan, type Jumlah } from "./jumlah";

/** A budget line with its amounts, its own or added up from the lines below it. */
export interface BarisTerjumlah {
  readonly baris: BarisJenjang;
  readonly awal: Desimal | null;
  readonly akhir: Desimal | null;
  /** Keys of the lines that it is the sum of; null where it prints its own amounts, or has none. */
  readonly bagian: readonly string[] | null;
}

/** Printed sums differ from their parts by a rounding at most; more than this, and they are no parts. */
const NEAR = 0.01;

/** Fills in the amounts of lines that print none: tables that give figures for kegiatan alone. */
export function jumlahkanJenjang(baris: readonly BarisJenjang[]): BarisTerjumlah[] {
  return baris.map((row, index) => {
    if (row.awal && row.akhir) {
      return { baris: row, awal: row.awal.nilai, akhir: row.akhir.nilai, bagian: null };
    }
    const parts = row.tingkat < 0 ? [] : partsBelow(baris, index);
    if (parts.length === 0) return { baris: row, awal: null, akhir: null, bagian: null };
    const bagian = parts.map(({ kunci }) => kunci);
    return { baris: row, awal: sum(parts, "awal"), akhir: sum(parts, "akhir"), bagian };
  });
}

/** A programme with its budget. */
export interface ProgramAnggaran {
  readonly nama: string;
  readonly awal: Jumlah;
  readonly akhir: Jumlah;
}

/** The programmes of a budget without kinds of spending, and kegiatan and sub kegiatan too where asked for. */
export function daftarProgram(jenjang: Jenjang | null, lowest = 0): ProgramAnggaran[] {
  const byKey = new Map((jenjang?.baris ?? []).map((row) => [row.kunci, row]));
  return jumlahkanJenjang(jenjang?.baris ?? []).flatMap(({ baris, bagian }) => {
    const parts = bagian ? bagian.flatMap((key) => byKey.get(key) ?? []) : [baris];
    const amounts = parts.flatMap(({ awal, akhir }) => (awal && akhir ? [{ awal, akhir }] : []));
    if (baris.tingkat < 0 || baris.tingkat > lowest || amounts.length === 0) return [];
    if (isBelanja(baris.nama)) return [];
    const awal = jumlahkan(amounts.map((part) => part.awal));
    const akhir = jumlahkan(amounts.map((part) => part.akhir));
    return [{ nama: baris.nama, awal, akhir }];
  });
}

/** The lines that a total stands for: the programmes; nothing that is contained in one of them. */
export function barisPuncak(rows: readonly BarisTerjumlah[]): BarisTerjumlah[] {
  const counted = rows.filter(({ awal, baris }) => awal !== null && baris.tingkat >= 0);
  const top = leastOf(counted.map(({ baris }) => baris.tingkat));
  return counted.filter(({ baris }) => baris.tingkat === top);
}

/** The lines below that add up: of a line and its own parts only the line. */
function partsBelow(baris: readonly BarisJenjang[], index: number): BarisJenjang[] {
  const parts: BarisJenjang[] = [];
  const end = endOf(baris, index);
  for (let next = index + 1; next < end;) {
    const row = itemAt(baris, next);
    if (row.awal && row.akhir) parts.push(row);
    next = row.awal && containsBelow(baris, next, row.awal.nilai) ? endOf(baris, next) : next + 1;
  }
  return parts;
}

/** Whether the lines below are parts of this one, as their sum shows; else they stand beside it. */
function containsBelow(baris: readonly BarisJenjang[], index: number, own: Desimal): boolean {
  const below = sum(partsBelow(baris, index), "awal");
  return below.minus(own).abs().lte(own.abs().times(NEAR));
}

/** One past the last line that stands below a line: the next that stands as high. */
export function endOf(baris: readonly BarisJenjang[], index: number): number {
  const { tingkat } = itemAt(baris, index);
  let end = index + 1;
  while (end < baris.length && itemAt(baris, end).tingkat > tingkat) end += 1;
  return end;
}

function sum(parts: readonly BarisJenjang[], which: "awal" | "akhir"): Desimal {
  return parts.reduce((total, part) => total.plus(part[which]?.nilai ?? NOL), NOL);
}
