import { parseValue } from "numfmt";
import { isWellFormed } from "./formula-syntax";
import { GENERAL } from "./style";
import type { Scalar } from "./value";
import { errorFromText } from "./value";

/** What an entry turns a cell into. */
export interface Entry {
  readonly value: Scalar;
  readonly formula: string | null;
  /** Number format that comes with the entry ("12%" -> "0%"), for cells that have none of their own. */
  readonly numberFormat?: string;
  /** Entered with a leading apostrophe. */
  readonly quoted?: boolean;
}

export const EMPTY: Entry = { value: null, formula: null };

/**
 * Reads an entry as Excel does when it is typed or written through Office.js: "=..." is a formula,
 * a leading apostrophe forces text, text that looks like a number, date or truth value becomes one
 * unless the cell is formatted as text ("@").
 * @param locale separators to expect: "en-US" for Office.js, "id-ID" for what a person types.
 */
export function readEntry(raw: string | number | boolean, format: string, locale: string): Entry {
  if (typeof raw !== "string")
    return format === "@" && typeof raw === "number" ? text(String(raw)) : { value: raw, formula: null };
  if (raw === "") return EMPTY;
  if (raw.startsWith("'")) return { ...text(raw.slice(1)), quoted: true };
  if (format === "@") return text(raw);
  if (raw.startsWith("=") && raw.length > 1) return { value: null, formula: raw };
  const entry = error(raw) ?? looksLike(raw, locale) ?? computed(raw) ?? text(raw);
  return locale !== "en-US" && format.includes("%") ? asPercent(entry) : entry;
}

/** Typed into a cell with a percent format, 66 is 66 % and not 6,600 %; 0,66 is the same. */
function asPercent(entry: Entry): Entry {
  const { value, numberFormat } = entry;
  const isBare = typeof value === "number" && numberFormat === undefined;
  return isBare && Math.abs(value) >= 1 ? { ...entry, value: value / 100 } : entry;
}

function text(value: string): Entry {
  return { value, formula: null };
}

/** "-A5" and "@B2" are formulas as well, where they can be read as such. */
function computed(raw: string): Entry | null {
  return /^[-+@][\p{L}$(]\S*$/u.test(raw) && isWellFormed(`=${raw}`)
    ? { value: null, formula: `=${raw}` }
    : null;
}

function error(raw: string): Entry | null {
  const value = errorFromText(raw);
  return value && { value, formula: null };
}

function looksLike(raw: string, locale: string): Entry | null {
  if (/^(true|false)$/i.test(raw)) return { value: raw.toLowerCase() === "true", formula: null };
  if (!/\d/.test(raw) || raw.length > 40 || !hasProperGroups(raw, locale)) return null;
  const parsed = parseValue(raw, { locale });
  if (!parsed || typeof parsed.v !== "number") return null;
  return parsed.z && parsed.z !== GENERAL
    ? { value: parsed.v, formula: null, numberFormat: parsed.z }
    : { value: parsed.v, formula: null };
}

/** Thousands stand in groups of three, decimals once: "1.02.01" is a code, not a number or a date. */
function hasProperGroups(raw: string, locale: string): boolean {
  if (locale !== "en-US") return !/\d\.\d/.test(raw) || /(?<![\d.])\d{1,3}(\.\d{3})+(?![\d.])/.test(raw);
  if (/\d\.\d+\./.test(raw)) return false;
  return /[a-z]/i.test(raw) || !raw.includes(",") || /(?<![\d,])\d{1,3}(,\d{3})+(?![\d,])/.test(raw);
}
