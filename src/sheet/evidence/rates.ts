import { operation, type Expression } from "../../domain/expression";
import { isMeasured, leafAt, type Draft } from "../columns/draft";
import { headingOf, nameOf } from "../columns/draft-headings";
import { isRole } from "../../domain/roles";
import { countedTime, perTime } from "../words/time-words";
import { normalise } from "../words/wording";
import { defineAsSaid } from "./define";
import { numberOf } from "./definition";
import type { ColumnFigures } from "./figures";
import { agrees, isAmount } from "./priced";

const MONTHS_IN_YEAR = 12;
const PER_MONTH = /\b(?:per|se|1|satu|tiap) ?(?:bulan|bln)\b/;
const PER_YEAR = /\b(?:(?:per|se|1|satu|tiap) ?(?:tahun|thn|th)|12 (?:bulan|bln))\b/;

/** Blank amounts of so much in a unit of time: for how long it is paid, or for the year beside that of a month. */
export function multiplyRates(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  drafts.forEach((draft, index) => {
    if (draft.definitions.length > 0 || draft.stats.formulas > 0 || !isRole("anggaran", "other")(draft))
      return;
    const before = drafts.slice(0, index);
    const left = before.filter(isMeasured);
    const found = draft.stats.filled > 0 ? null : (monthly(draft, before) ?? paidFor(draft, left, figures));
    const shown = found ?? shownFor(draft, left, figures);
    if (shown === null) return;
    defineAsSaid(draft, {
      expression: shown.expression,
      witness: "kata",
      onlyBlank: true,
      reason: `Judul-judul kolomnya menyebut jumlah per satuan waktu, jadi dihitung ${shown.words}.`,
    });
  });
}

interface Product {
  readonly expression: Expression<number>;
  readonly words: string;
}

/** "Jumlah Dana per Bulan | Jumlah Dana Setahun": the same, twelve times. */
function monthly(draft: Draft, left: readonly Draft[]): Product | null {
  const own = normalise(headingOf(draft));
  if (!PER_YEAR.test(own)) return null;
  const bare = (words: string, unit: RegExp): string => words.replace(unit, "").replace(/\s+/g, " ").trim();
  const month = left.filter((other) => {
    const words = normalise(headingOf(other));
    return PER_MONTH.test(words) && bare(words, PER_MONTH) === bare(own, PER_YEAR);
  });
  const [only, ...others] = month;
  if (!only || others.length > 0) return null;
  return {
    expression: operation(leafAt(only), "*", numberOf(MONTHS_IN_YEAR)),
    words: `${nameOf(only)} dikali ${MONTHS_IN_YEAR}`,
  };
}

/**
 * "Insentif per Bulan (Rp) | Jumlah Bulan | Total Insentif": for as long as it is paid; and to how many, where one rate
 * stands in all rows: what is paid to all of them together would differ as they do.
 */
function paidFor(draft: Draft, left: readonly Draft[], figures: readonly ColumnFigures[]): Product | null {
  if (!isAmount(draft)) return null;
  const measured = left.filter(({ stats }) => stats.numeric > 0 && stats.words === 0);
  const rates = measured.filter(
    (own) => isRole("anggaran", "other")(own) && perTime(headingOf(own)) !== null,
  );
  const [rate, ...others] = rates;
  if (!rate || others.length > 0) return null;
  const times = left.filter((own) => countedTime(headingOf(own)) === perTime(headingOf(rate)));
  const counts = left.filter((own) => own !== rate && !times.includes(own) && isRole("other")(own));
  const isOne = times.length === 1 && counts.length < 2 && left.length === counts.length + 2;
  if (!isOne || (counts.length === 1 && !isSameInAll(rate, figures))) return null;
  return productOf([...counts, rate, ...times]);
}

/** Rows that tell by themselves. */
const TELLING = 2;

/** "Orang | Hari | Uang Harian (Rp) | Jumlah": the amounts that stand there are the products of three columns in a row. */
function shownFor(draft: Draft, left: readonly Draft[], figures: readonly ColumnFigures[]): Product | null {
  const factors = left.slice(-3);
  if (factors.length < 3 || draft.stats.numeric < TELLING || !isAmount(draft)) return null;
  if (!factors.some((own) => countedTime(headingOf(own)) !== null)) return null;
  const product = productOf(factors);
  return agrees(product.expression, draft, figures) ? product : null;
}

function productOf(factors: readonly Draft[]): Product {
  return {
    expression: factors.map(leafAt).reduce((product, factor) => operation(product, "*", factor)),
    words: factors.map(nameOf).join(" dikali "),
  };
}

function isSameInAll(draft: Draft, figures: readonly ColumnFigures[]): boolean {
  const values = figures.find((own) => own.draft === draft)?.values.filter((own) => own !== null) ?? [];
  return values.length > 1 && new Set(values).size === 1;
}
