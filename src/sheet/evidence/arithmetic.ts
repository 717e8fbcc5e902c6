import type { Expression } from "../header-formula";
import { columnAt, numberOf, operation, sumOf, type Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { DIFFERENCE_WORDS, HUNDRED, PAIR_RULES, SHARE_WORDS, type PairRule } from "./pair-rules";

/** One way in which a column may follow from others. */
interface Hypothesis {
  readonly expression: Expression;
  readonly words: string;
  readonly operands: readonly ColumnFigures[];
  /** What a row comes to, or null where it says nothing (a blank, a sum with one term). */
  readonly value: (figures: readonly number[]) => number | null;
  /** Over columns in a row; in a sum blanks are left out (months that are not over yet). */
  readonly over?: "sum" | "mean";
}

/** Evidence is counted in bits: how unlikely it is that a figure agrees by chance. */
const MOST_BITS_A_ROW = 17;
const MISMATCH = 7;
/** What a definition must bring beyond what chance brings among all that were tried. */
const SURE = 11;
/** So many of the rows must agree: published tables hold wrong figures. */
const AGREEING = 2 / 3;
/** Columns further away than this are not tried. */
const REACH = 30;
const LONGEST_SUM = 24;

/** How the column follows from others in its rows, the surest first; empty where nothing holds beyond chance. */
export function arithmeticOf(
  own: ColumnFigures,
  all: readonly ColumnFigures[],
  reach: "pairs" | "all" = "all",
): Definition[] {
  const others = all.filter((other) => other !== own && Math.abs(other.column - own.column) <= REACH);
  const hypotheses = [...pairsOf(others), ...(reach === "all" ? sumsOf(own, others) : []), ...ofOne(others)];
  const needed = SURE + Math.log2(Math.max(2, hypotheses.length));
  const sure = hypotheses
    .map((hypothesis) => ({ hypothesis, bits: bitsOf(own, hypothesis) }))
    .filter(({ bits }) => bits >= needed)
    .sort((a, b) => b.bits - a.bits || distance(own, a.hypothesis) - distance(own, b.hypothesis));
  return sure.map(({ hypothesis }) => definitionOf(hypothesis));
}

/** What one or two filled rows show is sure enough where nothing else of its kind agrees with them. */
const SURE_ALONE = 6;

/**
 * Of a heading that calls the column a share or a difference, the one pair of columns to its left that gives every
 * figure printed in it: "Penyaluran | Penggunaan | Sisa di kas" with its first row filled. null where none or
 * several do.
 */
export function onlyPairOf(
  own: ColumnFigures,
  all: readonly ColumnFigures[],
  kind: "share" | "difference",
): Definition | null {
  const left = all.filter(({ column }) => column < own.column && own.column - column <= REACH);
  const words = kind === "share" ? SHARE_WORDS : DIFFERENCE_WORDS;
  const pairs = pairsOf(left, ([, said]) => said === words);
  const agreeing = pairs.filter((hypothesis) => {
    const rows = own.values.flatMap((_, row) => compare(own, hypothesis, row) ?? []);
    const bits = rows.reduce((sum, row) => sum + row.bits, 0);
    return (
      rows.length > 0 && rows.every(({ agrees }) => agrees) && bits >= SURE_ALONE + Math.log2(pairs.length)
    );
  });
  const [only] = agreeing;
  return agreeing.length === 1 && only ? definitionOf(only) : null;
}

function definitionOf({ expression, words }: Hypothesis): Definition {
  const reason = `Angka di barisnya menunjukkan cara menghitungnya: ${words}.`;
  return { expression, witness: "hitungan", onlyBlank: false, reason };
}

function distance(own: ColumnFigures, { operands }: Hypothesis): number {
  return operands.reduce((sum, { column }) => sum + Math.abs(column - own.column), 0);
}

/** Rows after which a rule that held at most once is given up. */
const TRIAL = 6;

function bitsOf(own: ColumnFigures, hypothesis: Hypothesis): number {
  const seen = new Set<string>();
  let [bits, agree, rows] = [0, 0, 0];
  for (let row = 0; row < own.values.length; row += 1) {
    const compared = compare(own, hypothesis, row);
    if (!compared) continue;
    rows += 1;
    if (!compared.agrees) bits -= MISMATCH;
    else {
      agree += 1;
      if (!seen.has(compared.key)) bits += compared.bits;
      seen.add(compared.key);
    }
    if (rows === TRIAL && agree < 2) return 0;
  }
  return agree < 2 || agree < rows * AGREEING ? 0 : bits;
}

interface Compared {
  readonly agrees: boolean;
  readonly bits: number;
  /** Rows of one key are one witness. */
  readonly key: string;
}

/** What the row's printed figure is against the computed one; null where either is missing. */
function compare(own: ColumnFigures, hypothesis: Hypothesis, row: number): Compared | null {
  const printed = own.values[row] ?? null;
  const figures = printed === null ? null : figuresOf(hypothesis, row);
  const value = figures && hypothesis.value(figures);
  if (printed === null || figures === null || value === null) return null;
  const step = Math.max(own.steps[row] ?? 0, Math.abs(value) * 1e-9);
  const agrees = Math.abs(value - printed) <= step;
  const bits = isTold(hypothesis, figures, value, step)
    ? Math.min(MOST_BITS_A_ROW, Math.log2(Math.max(1, Math.abs(printed) / step)))
    : 0;
  const key = agrees ? witnessOf(hypothesis, figures, printed) : "";
  return { agrees, bits, key };
}

/** (a - b) / a is 1 whatever b is where b is next to nothing: half of it gives the same, and the row tells no rule. */
function isTold(
  { operands, over, value }: Hypothesis,
  figures: readonly number[],
  own: number,
  step: number,
) {
  if (over || operands.length !== 2) return true;
  return figures.every((_, index) => {
    const other = value(figures.map((figure, at) => (at === index ? figure / 2 : figure)));
    return other === null || Math.abs(own - other) > step;
  });
}

/** Two columns nearly alike make 100 % of every row: together those are one witness. */
function witnessOf({ over }: Hypothesis, figures: readonly number[], printed: number): string {
  if (over) return shapeOf([...figures, printed]);
  return printed === 100 || printed === 1 ? String(printed) : figures.join();
}

/** Rows in proportion (marks, their mean, their weighted mean) are one witness of a sum, not three. */
function shapeOf(figures: readonly number[]): string {
  const most = Math.max(...figures.map(Math.abs));
  return figures.map((figure) => (figure / most).toPrecision(2)).join();
}

function figuresOf({ operands, over }: Hypothesis, row: number): number[] | null {
  const figures = operands.map(({ values }) => values[row] ?? null);
  if (figures.every((figure) => figure === null)) return null;
  if (over !== "sum" && figures.includes(null)) return null;
  return figures.map((figure) => figure ?? 0);
}

function named(words: string, a: ColumnFigures, b: ColumnFigures): string {
  return words.replace(/@a/g, nameOf(a)).replace(/@b/g, nameOf(b));
}

function nameOf({ draft }: ColumnFigures): string {
  return `“${draft.reading.path.texts.join(" › ")}”`;
}

function pairsOf(
  columns: readonly ColumnFigures[],
  fits: (rule: PairRule) => boolean = () => true,
): Hypothesis[] {
  return columns.flatMap((a) =>
    columns
      .filter((b) => b !== a)
      .flatMap((b) =>
        PAIR_RULES.filter((rule) => fits(rule) && (!/^@a dikali/.test(rule[1]) || a.column < b.column)).map(
          ([expression, words, value]) => ({
            expression: expression(columnAt(a.column), columnAt(b.column)),
            words: named(words, a, b),
            operands: [a, b],
            value: ([one = 0, two = 0]) => value(one, two),
          }),
        ),
      ),
  );
}

function ofOne(columns: readonly ColumnFigures[]): Hypothesis[] {
  return columns.map((a) => ({
    expression: operation("-", HUNDRED, columnAt(a.column)),
    words: `100 dikurangi ${nameOf(a)}`,
    operands: [a],
    value: ([one = 0]) => (one === 0 || one === 50 ? null : 100 - one),
  }));
}

/** Columns in a row, each, every second or every third, added up or averaged. */
function sumsOf(own: ColumnFigures, columns: readonly ColumnFigures[]): Hypothesis[] {
  const starts = [1, 2, 3].flatMap((stride) => columns.map((_, start) => ({ stride, start })));
  return starts.flatMap(({ stride, start }) => {
    const terms = columns.filter((_, at) => at >= start && (at - start) % stride === 0).slice(0, LONGEST_SUM);
    const cut = terms.findIndex((term, at) => crosses(own, terms[at - 1], term));
    const reached = cut < 0 ? terms : terms.slice(0, cut);
    return reached.flatMap((_, at) => (at === 0 ? [] : added(reached.slice(0, at + 1))));
  });
}

/** A sum does not reach over the column that holds it. */
function crosses(
  { column }: ColumnFigures,
  before: ColumnFigures | undefined,
  { column: next }: ColumnFigures,
): boolean {
  return before !== undefined && before.column < column && next > column;
}

function added(operands: readonly ColumnFigures[]): Hypothesis[] {
  const columns = operands.map(({ column }) => column);
  const sum = sumOf(columns);
  const names = [operands[0], operands.at(-1)].flatMap((own) => (own ? nameOf(own) : [])).join(" sampai ");
  const total = (figures: readonly number[]): number | null =>
    figures.filter((figure) => figure !== 0).length < 2
      ? null
      : figures.reduce((all, figure) => all + figure, 0);
  const hypothesis = {
    expression: sum,
    words: `jumlah ${names}`,
    operands,
    value: total,
    over: "sum",
  } as const;
  if (operands.length < 3) return [hypothesis];
  const mean: Hypothesis = {
    expression: operation("/", sum, numberOf(operands.length)),
    words: `rata-rata ${names}`,
    operands,
    over: "mean",
    value: (figures) => (new Set(figures).size < 2 ? null : (total(figures) ?? 0) / operands.length),
  };
  return [hypothesis, mean];
}
