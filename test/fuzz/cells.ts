import type { CellValue } from "../../src/sheet/snapshot";
import type { Random } from "./random";

/** A cell of a generated table: what is typed, how it is formatted, and whether it is an input that must survive. */
export interface Cell {
  readonly content: CellValue;
  readonly format: string;
  readonly isInput: boolean;
}

/** What a row knows when its cells are filled. */
export interface RowSeed {
  readonly number: number;
  readonly name: string;
  /** One-based, as formulas name it. */
  readonly at: number;
  /** Field -> the letters of its column. */
  readonly letters: ReadonlyMap<string, string>;
}

const ODD: readonly CellValue[] = [
  "",
  "-",
  "n/a",
  "#DIV/0!",
  "=1/0",
  "belum rilis",
  "WTP",
  "80-90",
  ",",
  "1:400",
  "≥ 85",
  "95,5*",
  true,
];
/** What people write where a figure is to come, and want to find there again. */
const REMARKS: readonly CellValue[] = [
  "belum rilis",
  "80-90",
  "> 100",
  "BB",
  "1/2",
  "lihat lampiran",
  "tw 3",
];
/** Days of 2024 as Excel counts them. */
const NEW_YEAR = 45_292;

export const word = (content: CellValue): Cell => ({ content, format: "General", isInput: false });

export const input = (content: CellValue, format = "General"): Cell => ({ content, format, isInput: true });

export const date = (random: Random): Cell =>
  input(NEW_YEAR + random.int(0, 365), random.pick(["dd/mm/yyyy", "d mmm yyyy", "[$-421]dd mmmm yyyy"]));

/** A figure as offices type it: a number, a text in Indonesian style, with its unit, a date by mistake, or something odd. */
export function figure(random: Random, low: number, high: number, places: number): Cell {
  if (random.chance(0.06)) return input(random.pick(ODD));
  if (random.chance(0.01)) return date(random);
  const value = Number((low + random.next() * (high - low)).toFixed(places));
  if (random.chance(0.08)) return input(value.toLocaleString("id-ID", { maximumFractionDigits: places }));
  if (random.chance(0.03)) return input(`${value.toLocaleString("id-ID")} unit`);
  return input(value, random.pick(["General", "General", "#,##0.00", "0.00", "@"]));
}

export function money(random: Random): Cell {
  if (random.chance(0.03)) return input(random.pick(ODD));
  const value = random.int(1, 9_000) * 100_000;
  if (random.chance(0.06)) return input(`Rp ${value.toLocaleString("id-ID")},-`);
  return input(value, random.pick(["General", "#,##0", "#,##0.00"]));
}

/** A derived cell: blank, typed by somebody, or with the office's own formula. */
export const derived =
  (formula: (letters: ReadonlyMap<string, string>, at: number) => string | null) =>
  (random: Random, { letters, at }: RowSeed): Cell => {
    const own = random.chance(0.12) ? formula(letters, at) : null;
    if (own !== null) return input(own);
    if (random.chance(0.1)) return word(Number((random.next() * 150).toFixed(2)));
    if (random.chance(0.02)) return random.chance(0.3) ? date(random) : input(random.pick(REMARKS));
    return { content: "", format: random.pick(["General", "0.00", "0.00%"]), isInput: false };
  };
