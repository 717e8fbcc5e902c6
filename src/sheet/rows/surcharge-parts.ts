import { itemAt, sumOf } from "../../domain/items";
import { readClosing } from "../words/closing";
import { hasOwnFigures } from "./row-kinds";
import type { Amounts } from "../levels/amounts";
import { isNet, isRounded, readSurcharge } from "./surcharges";
import type { Row, RowParts } from "../table";

interface Term {
  readonly at: number;
  readonly factor: number;
}

/** Rupiah that rounding may take from a sum. */
const ROUNDING = 1;

/** Since 2025 the law has two ways: 12 % of the whole, or of eleven twelfths of it (PMK 131/2024). */
const OF_TWO_WAYS = /\bppn\b.*\b12\s*(%|persen)/i;

interface Printed {
  readonly rows: readonly Row[];
  readonly amounts: readonly Amounts[];
}

/** What stands above a percentage: the last total, or the rows since; and the totals of the sections so far. */
interface Above {
  readonly last: number[];
  readonly sections: readonly number[];
}

/** What a percentage may be of, the likeliest first. */
type Bases = readonly (readonly number[])[];

const NOTHING: Above = { last: [], sections: [] };

/**
 * Gives rows that are a percentage of the total above them, and the totals that close these, what they are made of.
 * Printed amounts tell of what they are and whether they are added or taken off, where words and places do not; where
 * neither does, no sum is firm.
 */
export function withSurchargeParts(printed: Printed, isTop: (index: number) => boolean): Row[] {
  const { rows } = printed;
  const result = [...rows];
  let above = NOTHING;
  let [bases, run]: [Bases, number[]] = [[], []];
  rows.forEach((row, index) => {
    if (row.kind === "balance" && row.parts === null && !isRounded(row.label)) {
      if (run.length === 0) bases = basesOf(above, rows);
      run.push(index);
      bases = withShares(index, bases, printed);
      result[index] = { ...row, parts: shareOf(index, bases, printed) };
    } else if (row.kind === "total") {
      if (run.length > 0 && bases.length > 0)
        result[index] = { ...row, parts: closing(index, bases, run, printed) };
      above = afterTotal(index, run.length > 0 ? NOTHING : above, rows);
      run = [];
    } else if (hasOwnFigures(row)) {
      if (isTop(index)) above = withRow(index, above, rows);
      run = [];
    }
  });
  return result;
}

/** Added to the list itself, which would else be copied for each row of a long table. */
function withRow(index: number, above: Above, rows: readonly Row[]): Above {
  if (above.last.length === 0 || isTotal(rows, above.last[0])) return { ...above, last: [index] };
  above.last.push(index);
  return above;
}

function isTotal(rows: readonly Row[], at: number | undefined): boolean {
  return rows[at ?? -1]?.kind === "total";
}

/** A total of rows is one section among others; one right below totals, or of "seluruh", is of all. */
function afterTotal(index: number, { last, sections }: Above, rows: readonly Row[]): Above {
  const read = readClosing(itemAt(rows, index).label);
  const isWhole = isTotal(rows, last[0]) || read?.scope === "semua" || read?.of.includes("+") === true;
  return { last: [index], sections: isWhole ? [index] : [...sections, index] };
}

function basesOf({ last, sections }: Above, rows: readonly Row[]): Bases {
  if (last.length === 0) return [];
  const own = [...last];
  return isTotal(rows, last[0]) && sections.length > 1 ? [own, sections] : [own];
}

/** Only the bases that the printed amounts of a percentage give, where they give any. */
function withShares(index: number, bases: Bases, { rows, amounts }: Printed): Bases {
  const share = readSurcharge(itemAt(rows, index).label)?.share ?? null;
  const right = share === null ? [] : bases.filter((base) => isGiven(index, termsOf(base, share), amounts));
  return right.length > 0 ? right : bases;
}

function termsOf(base: readonly number[], factor: number): Term[] {
  return base.map((at) => ({ at, factor }));
}

function shareOf(index: number, bases: Bases, { rows, amounts }: Printed): RowParts | null {
  const { label } = itemAt(rows, index);
  const read = readSurcharge(label);
  const [base] = bases;
  if (!base || !read || read.share === null) return null;
  const terms = termsOf(base, read.share);
  const isTold = bases.length === 1 && read.isNamed && !OF_TWO_WAYS.test(label);
  const percent = Number((read.share * 100).toFixed(4))
    .toString()
    .replace(".", ",");
  return balance(terms, `${percent}% dari ${called(base, rows)}`, isTold || isGiven(index, terms, amounts));
}

function balance(terms: readonly Term[], reason: string, isFirm: boolean): RowParts {
  return {
    rows: terms.map(({ at }) => at),
    factors: terms.map(({ factor }) => factor),
    reason,
    isFirm,
    how: "BALANCE",
  };
}

/** The total below: its base with each row of the run added or taken off. */
function closing(index: number, bases: Bases, all: readonly number[], { rows, amounts }: Printed): RowParts {
  const isBlank = (at: number): boolean => (amounts[at] ?? []).every(Number.isNaN);
  const run = all.filter((at) => readSurcharge(itemAt(rows, at).label)?.share !== null || !isBlank(at));
  const isLess = isNet(itemAt(rows, index).label);
  const told = run.map((at) => (isPrintedBelow(amounts[at]) ? 1 : signOf(itemAt(rows, at).label, isLess)));
  const isBound = (at: number): boolean =>
    isPrintedBelow(amounts[at]) || readSurcharge(itemAt(rows, at).label)?.sign === -1;
  const ways = signsOf(run.length)
    .filter((signs) => run.every((at, term) => signs[term] === told[term] || !isBound(at)))
    .sort((a, b) => agreement(b, told) - agreement(a, told));
  const readings = bases.flatMap((base) =>
    ways.map((signs) => ({ base, added: run.map((at, term) => ({ at, factor: itemAt(signs, term) })) })),
  );
  const isShown = ({ base, added }: Reading): boolean =>
    isGiven(index, [...termsOf(base, 1), ...added], amounts);
  const shown = readings.find(isShown);
  const { base, added } = shown ?? itemAt(readings, 0);
  const isTold = bases.length === 1 && told.every((sign) => sign !== null);
  return balance([...termsOf(base, 1), ...added], spelled(base, added, rows), isTold || shown !== undefined);
}

interface Reading {
  readonly base: readonly number[];
  readonly added: readonly Term[];
}

/** What is left after a tax is less by it; words of both ways tell nothing. */
function signOf(label: string, net: boolean): 1 | -1 | null {
  const sign = readSurcharge(label)?.sign ?? null;
  if (!net) return sign;
  return sign === 1 ? null : -1;
}

/** Less than nothing is added as it stands. */
function isPrintedBelow(amounts: Amounts | undefined): boolean {
  return amounts?.some((amount) => amount < 0) === true;
}

function signsOf(count: number): (1 | -1)[][] {
  return count === 0
    ? [[]]
    : signsOf(count - 1).flatMap((signs) => [
        [...signs, 1 as const],
        [...signs, -1 as const],
      ]);
}

function agreement(signs: readonly number[], told: readonly (number | null)[]): number {
  return signs.filter((sign, at) => sign === (told[at] ?? 1)).length;
}

/** Whether most of the amounts that the row prints are these rows, each times its factor; not where it prints none. */
function isGiven(index: number, terms: readonly Term[], amounts: readonly Amounts[]): boolean {
  const own = (amounts[index] ?? []).flatMap((amount, column) => {
    const sum = sumOf(terms.map(({ at, factor }) => (amounts[at]?.[column] ?? Number.NaN) * factor));
    return Number.isNaN(sum - amount) ? [] : [Math.abs(sum - amount) <= ROUNDING];
  });
  return own.filter(Boolean).length * 2 > own.length;
}

function spelled(base: readonly number[], added: readonly Term[], rows: readonly Row[]): string {
  const others = added.map(
    ({ at, factor }) => `${factor < 0 ? "dikurangi" : "ditambah"} “${itemAt(rows, at).label}”`,
  );
  return [called(base, rows), ...others].join(" ");
}

function called([first, ...others]: readonly number[], rows: readonly Row[]): string {
  return first !== undefined && others.length === 0
    ? `“${itemAt(rows, first).label}”`
    : "baris-baris di atasnya";
}
