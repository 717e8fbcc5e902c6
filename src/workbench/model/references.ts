import type { Area } from "./area";
import { parseArea } from "./address";

/** A cell or range reference as it stands in a formula. */
export interface FormulaReference {
  /** Sheet name without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** Points into another workbook ("[1]Sheet1!A1"), or to several sheets ("Jan:Mar!A1"). */
  readonly foreign: boolean;
  readonly area: Area;
  /** "$B$2:C9": the address alone, as written. */
  readonly address: string;
  /** "'Tabel 3.2'!", as written; "" where none. */
  readonly prefix: string;
  /** Where it begins in the formula, and where it ends. */
  readonly from: number;
  readonly to: number;
}

const ADDRESS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const SHEET = String.raw`(?<!')'(?:[^']|'')+'!|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!`;

/** Text in quotes and structured references are matched first, so that nothing inside them is taken. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"` +
    String.raw`|(?<table>[\p{L}_][\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\]]*\])*\]|\[(?:[^\[\]]|\[[^\]]*\])*\](?![\p{L}\p{N}_.']))` +
    String.raw`|(?<prefix>${SHEET})?(?<![\p{L}\p{N}_.$])(?<address>${ADDRESS})(?![\p{L}\p{N}_.(!])` +
    String.raw`|[\p{L}_\\][\p{L}\p{N}_.]*`,
  "giu",
);

/** Rewrites every reference of a formula; what `replace` returns stands in its place. */
export function mapReferences(formula: string, replace: (reference: FormulaReference) => string): string {
  return formula.replace(TOKEN, (...match) => {
    const whole = match[0] as string;
    const groups = match.at(-1) as { address?: string; prefix?: string };
    const area = groups.address ? parseArea(groups.address) : null;
    if (!area || !groups.address) return whole;
    const prefix = groups.prefix ?? "";
    const from = match.at(-3) as number;
    const place = { from, to: from + whole.length };
    return replace({ ...sheetOf(prefix), area, address: groups.address, prefix, ...place });
  });
}

/** The formula with the rows of its cells counted from its own: alike for formulas that were filled down. */
export function relativeRows(formula: string, row: number): string {
  return formula.replace(/(?<=[A-Z])\d+/gi, (number) => `{${Number(number) - row}}`);
}

/** Rewrites "Tabel1[Kolom]", "[@Kolom]" and their kin. */
export function mapTableReferences(formula: string, replace: (reference: string) => string): string {
  return formula.replace(TOKEN, (...match) => {
    const groups = match.at(-1) as { table?: string };
    return groups.table ? replace(groups.table) : (match[0] as string);
  });
}

function sheetOf(prefix: string): { sheet: string | null; foreign: boolean } {
  if (prefix === "") return { sheet: null, foreign: false };
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return { sheet: name, foreign: name.includes("[") || name.includes(":") };
}
