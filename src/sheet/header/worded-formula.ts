import type { Grid } from "../grid";
import { namedHeading } from "../words/telling-words";
import type { HeaderBlock } from "./header-block";
import type { HeaderPath } from "./header-path";
import { normalise } from "../words/wording";

/** What the words and signs of arithmetic stand for. */
const OPERATORS: readonly (readonly [sign: string, words: RegExp])[] = [
  ["/", /^(?:dibagi(?: dengan)?|[:/÷])$/],
  ["-", /^(?:dikurangi(?: dengan)?|[-–−])$/],
  ["+", /^(?:ditambah(?: dengan)?|\+)$/],
  ["*", /^(?:dikali(?:kan)?(?: dengan)?|[x×*])$/],
];
const OPERATOR =
  /\s(?:dibagi|dikurangi|ditambah|dikali(?:kan)?)(?:\sdengan)?\s|\s?[:/÷]\s?|\s[-–−]\s|\s?\+\s?|\s[x×*]\s/gi;
const TIMES_HUNDRED = /\s?(?:[x×*]|dikali(?:kan)?)\s?100\s?%?$/i;
/** A word of arithmetic, or a quotient in percent: no name of a row says that. */
const SAYS_HOW = /\b(?:dibagi|dikurangi|ditambah|dikali(?:kan)?)\b|[:/÷][^:/÷]*[x×*]\s?100\b/i;

/** "(realisasi dibagi target x 100%)" below "Capaian": every cell of the row says how the column above it is computed. */
export function isWordedFormulas(grid: Grid, row: number, columns: readonly number[]): boolean {
  const says = (column: number): boolean => {
    const parts = partsOf(grid.text(row, column));
    return parts !== null && parts.names.every((name) => /\p{L}{3}/u.test(name));
  };
  return columns.length > 0 && columns.every((column) => !grid.isBlank(row - 1, column) && says(column));
}

/**
 * The columns with the formulas that words tell of them, in such a row or behind their heading ("Capaian (realisasi
 * dibagi target x 100%)"), in the numbers of the columns.
 */
export function withWordedFormulas(
  grid: Grid,
  { formulaRow, left }: HeaderBlock,
  paths: readonly HeaderPath[],
): HeaderPath[] {
  const told = paths.map(({ column, texts }) =>
    formulaRow === null || grid.isBlank(formulaRow, column)
      ? (BEHIND.exec(texts.at(-1) ?? "")?.[1] ?? "")
      : grid.text(formulaRow, column),
  );
  if (!told.some((text) => partsOf(text) !== null)) return [...paths];
  const isNumbered = paths.some(({ label }) => label !== null);
  const labelled = isNumbered ? paths : numbered(paths, left);
  return labelled.map((path, index) => ({
    ...path,
    formula: path.formula ?? formulaOf(told[index] ?? "", path, labelled),
  }));
}

/** Labels from 1 on, for a formula to name its columns by. */
export function numbered(paths: readonly HeaderPath[], left: number): HeaderPath[] {
  return paths.map((path) => ({ ...path, label: String(path.column - left + 1) }));
}

const BEHIND = /\(([^()]*)\)\s*$/;

function formulaOf(text: string, own: HeaderPath, paths: readonly HeaderPath[]): string | null {
  return SAYS_HOW.test(text) ? formulaSaid(text, own, paths) : null;
}

/** "Realisasi - RKAP", "Persentase L - Persentase P" of two columns, in their labels; null where these are not told. */
export function formulaSaid(text: string, own: HeaderPath, paths: readonly HeaderPath[]): string | null {
  const parts = readParts(text);
  if (!parts) return null;
  const others = paths.filter(({ column }) => column !== own.column);
  const [one, other] = parts.names.map((name) => columnCalled(name, others)?.label ?? null);
  if (!one || !other || one === other) return null;
  const computed = `${one} ${parts.sign} ${other}`;
  return parts.isShare ? `(${computed}) * 100` : computed;
}

/** The column of that heading; else the only one whose whole path holds every word of the name. */
export function columnCalled(name: string, paths: readonly HeaderPath[]): HeaderPath | null {
  const headings = paths.map(({ texts }) => texts.at(-1) ?? "");
  const words = normalise(name).split(" ");
  const full = paths.filter(({ texts }) => {
    const own = normalise(texts.join(" ")).split(" ");
    return words.every((word) => own.includes(word));
  });
  const [only] = full;
  return paths[namedHeading(headings, name) ?? -1] ?? (full.length === 1 && only ? only : null);
}

interface Parts {
  readonly names: readonly [string, string];
  readonly sign: string;
  readonly isShare: boolean;
}

/** Two names with one sign between them; null for anything else. */
function partsOf(text: string): Parts | null {
  return SAYS_HOW.test(text.replace(/\s+/g, " ")) ? readParts(text) : null;
}

function readParts(text: string): Parts | null {
  const line = text.replace(/\s+/g, " ").trim();
  const bare = line.replace(/^[(=\s]+|[)\s]+$/g, "");
  const plain = bare.replace(TIMES_HUNDRED, "").replace(/[()]/g, "");
  const [found, ...more] = plain.match(OPERATOR) ?? [];
  if (found === undefined || more.length > 0) return null;
  const sign = OPERATORS.find(([, words]) => words.test(found.trim().toLowerCase()))?.[0];
  const [one = "", other = ""] = plain.split(found).map((name) => name.trim());
  return sign && one !== "" && other !== ""
    ? { names: [one, other], sign, isShare: plain !== bare.replace(/[()]/g, "") }
    : null;
}
