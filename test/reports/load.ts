import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area, CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

/** The published reports whose tables are kept here, one file per report. */
export const REPORTS = ["sulteng-2024", "tangsel-2021", "sumsel-2023", "makassar-2021"] as const;
export type ReportNick = (typeof REPORTS)[number];

/** Derived cells blank; everything as published and as text; numbers as numbers, derived cells as published. */
export type Variant = "kosong" | "teks" | "terbit";

export type Verdict = "agree" | "truncated" | "published-error" | "uninterpretable";

/** What a cell should say: one recomputed figure of the report. */
export interface Expectation {
  readonly cell: string;
  readonly role: string;
  /** How it is computed, in words. */
  readonly what: string;
  /** In percent for shares; null where nobody can say. */
  readonly expected: number | string | null;
  /** As the report prints it. */
  readonly published: string;
  readonly verdict: Verdict;
  readonly note: string;
}

export interface SheetExpectation {
  readonly sheet: string;
  readonly kind: string | null;
  /** Derived columns. */
  readonly harapan: readonly Expectation[];
  /** Checks on input columns: sums, repeated figures, operands. */
  readonly lain: readonly Expectation[];
}

interface StoredSheet {
  readonly used: Area;
  readonly merges: readonly Area[];
  readonly values: readonly (readonly CellValue[])[];
  /** Positions in the sheet's list of formats. */
  readonly formats: readonly (readonly number[])[];
}

type Stored = Readonly<Record<Variant, StoredSheet>> & {
  readonly name: string;
  readonly kind: string | null;
  readonly formats: readonly string[];
  readonly harapan: readonly Expectation[];
  readonly lain: readonly Expectation[];
};

interface LoadedReport {
  readonly snapshot: Snapshot;
  readonly harapan: readonly SheetExpectation[];
}

const loaded = new Map<string, LoadedReport>();

/** One report as a workbook, with what its figures should be; the same values each time. */
export function loadReport(nick: ReportNick, variant: Variant): LoadedReport {
  const key = `${nick} ${variant}`;
  const known = loaded.get(key) ?? readReport(nick, variant);
  loaded.set(key, known);
  return known;
}

function readReport(nick: ReportNick, variant: Variant): LoadedReport {
  const text = readFileSync(join(import.meta.dirname, `${nick}.json`), "utf8");
  const stored = JSON.parse(text) as readonly Stored[];
  const sheets = stored.map((sheet) => toSheet(sheet, variant));
  return {
    snapshot: { sheets, activeSheet: sheets[0]!.name },
    harapan: stored.map(({ name, kind, harapan, lain }) => ({ sheet: name, kind, harapan, lain })),
  };
}

function toSheet(sheet: Stored, variant: Variant): SheetSnapshot {
  const { used, merges, values, formats } = sheet[variant];
  return {
    name: sheet.name,
    used,
    values,
    formulas: values,
    formats: formats.map((row) => row.map((index) => sheet.formats[index]!)),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}
