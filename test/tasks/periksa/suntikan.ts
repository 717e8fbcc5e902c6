import { parseCell } from "../../../src/sheet/address";
import type { CellValue, Snapshot } from "../../../src/sheet/snapshot";
import type { Expectation, SheetExpectation } from "../../reports/load";

/** A right figure of a report that was made wrong. */
export interface Suntikan {
  readonly tempat: string;
  readonly cara: string;
  readonly semula: number;
  readonly menjadi: number;
}

/** Numbers between 0 and 1, the same ones for the same seed. */
export function acak(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** How figures go wrong in published reports; null where this one cannot go wrong so. */
const CARA: Readonly<Record<string, (value: number, next: () => number) => number | null>> = {
  "koma bergeser ke kanan": (value) => value * 10,
  "koma bergeser ke kiri": (value) => value / 10,
  "kali seratus": (value) => value * 100,
  "tanda terbalik": (value) => -value,
  "baris terlewat": (value, next) => value * (0.3 + 0.6 * next()),
  "angka tertukar": (value) => {
    const digits = String(Math.abs(value));
    const at = [...digits].findIndex(
      (digit, index) => /\d/.test(digits[index + 1] ?? "") && digit !== digits[index + 1],
    );
    if (at < 0 || digits[at] === ".") return null;
    const swapped = digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2);
    return Math.sign(value) * Number(swapped);
  },
};

type Benar = Pick<Expectation, "cell"> & { readonly sheet: string };

/** The cells that are right as published, by every entry on them. */
export function selBenar(expectations: readonly SheetExpectation[]): Benar[] {
  const wrong = new Set<string>();
  const right = new Map<string, Benar>();
  for (const { sheet, harapan, lain } of expectations) {
    for (const { cell, verdict } of [...harapan, ...lain]) {
      if (verdict === "agree" || verdict === "truncated") right.set(`${sheet}!${cell}`, { sheet, cell });
      else wrong.add(`${sheet}!${cell}`);
    }
  }
  return [...right].filter(([place]) => !wrong.has(place)).map(([, one]) => one);
}

/** The workbook with about one in forty of its right figures made wrong, no two in rows beside each other. */
export function suntik(
  snapshot: Snapshot,
  benar: readonly Benar[],
  next: () => number,
): { readonly snapshot: Snapshot; readonly suntikan: readonly Suntikan[] } {
  const sheets = snapshot.sheets.map((sheet) => {
    const values = sheet.values.map((row) => [...row]);
    return { ...sheet, values, formulas: values };
  });
  const suntikan: (Suntikan & { readonly baris: number; readonly sheet: string })[] = [];
  for (let count = Math.ceil(benar.length / 40); count > 0; count -= 1) {
    const { sheet: name, cell } = benar[Math.floor(next() * benar.length)]!;
    const sheet = sheets.find((one) => one.name === name)!;
    const { row, column } = parseCell(cell)!;
    const line: CellValue[] = sheet.values[row - sheet.used.row]!;
    const semula = line[column - sheet.used.column];
    const cara = Object.keys(CARA)[Math.floor(next() * Object.keys(CARA).length)]!;
    const near = suntikan.some((one) => one.sheet === name && Math.abs(one.baris - row) < 2);
    if (near || typeof semula !== "number" || semula === 0) continue;
    const menjadi = CARA[cara]!(semula, next);
    if (menjadi === null || Math.abs(menjadi - semula) < Math.abs(semula) * 0.02) continue;
    line[column - sheet.used.column] = menjadi;
    suntikan.push({ tempat: `${name}!${cell}`, cara, semula, menjadi, baris: row, sheet: name });
  }
  return { snapshot: { ...snapshot, sheets }, suntikan };
}
