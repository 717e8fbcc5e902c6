import { isBodyRow } from "./row-kinds";
import { readClosing } from "../words/closing";
import type { Row } from "../table";

/** A row between two totals that adds to the first or takes from it: "PPN 11%", "Potongan PPh 21 (5%)", "Overhead 10 %". */
export interface Surcharge {
  /** Its part of the total above it, as its label prints; null where it prints none. */
  readonly share: number | null;
  /** 1 where its words say that it is added, -1 where they say that it is taken off; null where they do not tell. */
  readonly sign: 1 | -1 | null;
  /** Whether its words are those of such rows; else its percent and its place alone tell. */
  readonly isNamed: boolean;
}

const PERCENT = /(\d+(?:[.,]\d+)?)\s*(?:%|persen\b)/gi;
const TAKEN = /\b(potongan|dipotong|pot|dikurangi|pengurang(an)?|diskon|discount|disc|rabat|korting)\b/i;
const ADDED =
  /\b(ppn|pertambahan nilai|overhead|biaya (umum|cadangan|tak terduga|tidak terduga)|keuntungan|profit|jasa|kontin(g|j)ensi|contingency|ditambah|pembulatan)\b/i;
/** What needs no percent to be known: "Jasa Usaha", "Pajak Daerah" are rows of their own. */
const ALONE =
  /^(ppn|pajak pertambahan nilai|potongan|dipotong|dikurangi|diskon|discount|rabat|korting|pembulatan)\b/i;
/** Taken from fees, added to prices: the words around it tell which. */
const EITHER = /\b(pph|pajak|(biaya )?adm(inistrasi)?|iuran|zakat)\b/i;
const NET = /\b(diterima(kan)?|bersih|net+o?|setelah (di)?(potong|kurang)\w*)\b/i;
const ROUNDED = /^(di)?bulatkan\b|^(pem)?bulat(an|kan)\b/i;

/** What a label says of the row; null where it says nothing of the kind. */
export function readSurcharge(label: string): Surcharge | null {
  if (readClosing(label) !== null) return null;
  const [percent, ...others] = label.matchAll(PERCENT);
  const share = percent && others.length === 0 ? Number((percent[1] ?? "").replace(",", ".")) / 100 : null;
  const isTaken = TAKEN.test(label);
  const sign = isTaken ? -1 : ADDED.test(label) ? 1 : null;
  const isNamed = sign !== null || EITHER.test(label);
  if (share === null && !ALONE.test(label.trim())) return null;
  return { share: share !== null && share > 0 && share < 1 ? share : null, sign, isNamed };
}

/** Whether its words say that it is added or taken off: that no row of its own is called. */
export function isSigned(label: string): boolean {
  const sign = readSurcharge(label)?.sign ?? null;
  return sign !== null;
}

/** "Dibulatkan": the total once more, in round figures. */
export function isRounded(label: string): boolean {
  return ROUNDED.test(label.trim());
}

/** "Jumlah Diterima", "Total Bersih": what is left after something was taken off. */
export function isNet(label: string): boolean {
  return NET.test(label);
}

/**
 * Marks the rows that are a part of the total above them, and the totals that close them. Without a word that is used
 * of such rows they must stand between two totals and print their percent.
 */
export function withSurcharges(rows: readonly Row[], isMeasured: (row: Row) => boolean): Row[] {
  const result = [...rows];
  const isFree = (row: Row | undefined): row is Row =>
    row !== undefined && isBodyRow(row) && !row.follows && !isMeasured(row);
  for (let index = 1; index < rows.length; index += 1) {
    const run = runFrom(rows, index, isFree);
    if (run.length === 0) continue;
    const [above, below] = [result[index - 1], rows[index + run.length]];
    const [opens, closes] = [isTotal(above), isTotal(below)];
    const isNamed = run.every((own) => own.share !== null && (own.sign !== null || (opens && own.isNamed)));
    const isSurcharge = opens ? closes || isNamed : closes && isNamed;
    if (!isSurcharge) continue;
    if (opens && above) result[index - 1] = { ...above, kind: "total" };
    run.forEach((_, at) => {
      const own = rows[index + at];
      if (own) result[index + at] = { ...own, kind: "balance" };
    });
    if (closes && below) result[index + run.length] = { ...below, kind: "total" };
    index += run.length;
  }
  return withRounded(result);
}

/** As many rows as follow each other and are such by their labels. */
function runFrom(
  rows: readonly Row[],
  index: number,
  isFree: (row: Row | undefined) => row is Row,
): readonly Surcharge[] {
  const run: Surcharge[] = [];
  for (let at = index; isFree(rows[at]); at += 1) {
    const read = readSurcharge(rows[at]?.label ?? "");
    if (read === null) break;
    run.push(read);
  }
  return run;
}

/** A total, or a row whose first word is that of totals: what follows it says that it is one. */
function isTotal(row: Row | undefined): boolean {
  if (row === undefined || row.kind === "skip") return false;
  return row.kind === "total" || readClosing(row.label)?.sum === true;
}

/** "Dibulatkan" below a total is no row of its own. */
function withRounded(rows: readonly Row[]): Row[] {
  return rows.map((row, index) =>
    isRounded(row.label) && isBodyRow(row) && rows[index - 1]?.kind === "total"
      ? { ...row, kind: "balance" }
      : row,
  );
}
