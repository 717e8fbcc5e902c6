import { OPEN_ROLES, WORD_ROLES } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { nameOf } from "../columns/draft-headings";
import { holdsYears } from "../columns/part-of-whole";
import { sharesGroup } from "../header/heading-path";
import { areAgreed } from "../agreement";
import { readClosing } from "../words/closing";
import { defineAsSaid } from "./define";
import { divisorOf, leavesOf } from "../../domain/expression";
import { isAlwaysLess, type ColumnFigures } from "./figures";
import { expressionOf, namedTimes, PERCENT, type Ratio } from "./ratio";
import { ratioInHeading, secondSide } from "./ratio-in-heading";

/** Headings of plain quotients: neither shares of a target nor of a whole. */
const RATIO = /\b(rasio|ratio|kepadatan|produktivitas|rata rata|per)\b|\p{L}\s*\/\s*\p{L}/u;

/**
 * Plain ratios, as one filled row shows or the heading names: "Luas (km2) | Penduduk | Kepadatan (jiwa/km2)". What
 * stands left of them is set against each other; of several pairs that fit none is taken.
 */
export function nameRatios(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  drafts.forEach((draft, index) => {
    const heading = draft.reading.path.texts.at(-1) ?? "";
    if (draft.definitions.length > 0 || !isOpen(draft) || !RATIO.test(heading.toLowerCase())) return;
    const left = drafts.slice(0, index).filter(({ role }) => !WORD_ROLES.has(role));
    const measured = measuredIn(left, figures);
    const own = figures.find(({ draft: other }) => other === draft);
    const said =
      ratioInHeading(draft, ofGroup(draft, measured)) ??
      ratioInHeading(draft, measured) ??
      ofSameWhole(draft, drafts.slice(0, index), measured);
    const found = own ? shownBy(own, measured, namedTimes(heading), said) : said;
    if (!found) return;
    const names = [found.part, found.whole].map(({ draft }) => nameOf(draft));
    defineAsSaid(draft, {
      expression: expressionOf(found),
      witness: "kata",
      onlyBlank: true,
      reason: `${own ? "Angka yang terisi menunjukkan" : "Judulnya menyebut"} perbandingan ${names.join(" dengan ")}.`,
    });
  });
}

/** "2023 › Luas | Produksi | Produktivitas", "2024 › …": what stands below the same heading. */
function ofGroup({ reading }: Draft, measured: readonly ColumnFigures[]): ColumnFigures[] {
  return measured.filter(({ draft }) => sharesGroup(draft.reading.path.texts, reading.path.texts));
}

/**
 * "Kelahiran Hidup | Kematian Ibu | AKI per 100.000 KH | Kematian Bayi | AKB per 1.000 KH": what stands right before it, of
 * what an earlier ratio of the same name is of.
 */
function ofSameWhole(
  draft: Draft,
  before: readonly Draft[],
  measured: readonly ColumnFigures[],
): Ratio | null {
  const heading = draft.reading.path.texts.at(-1) ?? "";
  const [times, name] = [namedTimes(heading), secondSide(heading)];
  const earlier = before.find(
    (own) => name !== null && secondSide(own.reading.path.texts.at(-1) ?? "") === name,
  );
  const divisor = earlier?.definitions[0] && divisorOf(earlier.definitions[0].expression);
  const of = divisor ? leavesOf(divisor) : [];
  const whole = measured.find(({ column }) => of.length === 1 && of[0] === column);
  const part = measured.find(({ draft: own }) => own === before.at(-1));
  if (times === null || !whole || !part || part === whole) return null;
  return isAlwaysLess(part, whole) ? { part, whole, times } : null;
}

function isOpen({ role, stats }: Draft): boolean {
  return OPEN_ROLES.has(role) && stats.words === 0 && stats.formulas === 0;
}

/** Columns of figures, and blank ones that add up those before them ("L | P | Jumlah"). */
function measuredIn(left: readonly Draft[], figures: readonly ColumnFigures[]): ColumnFigures[] {
  const found: ColumnFigures[] = [];
  for (const draft of left) {
    const own = figures.find((other) => other.draft === draft);
    if (own && draft.definitions.length === 0 && !holdsYears(own)) found.push(own);
    else if (
      draft.stats.filled === 0 &&
      readClosing(draft.reading.path.texts.at(-1) ?? "")?.sum === true &&
      found.length > 1
    )
      found.push(sumOf(draft, found));
  }
  return found;
}

function sumOf(draft: Draft, parts: readonly ColumnFigures[]): ColumnFigures {
  const [first] = parts;
  const values = (first?.values ?? []).map((_, row) => {
    const own = parts.flatMap(({ values: figures }) => figures[row] ?? []);
    return own.length === parts.length ? own.reduce((sum, one) => sum + one, 0) : null;
  });
  return { draft, column: draft.reading.path.column, values, steps: first?.steps ?? [] };
}

/** What the heading says where the figures agree; the one pair that gives all of them; else the one that gives all but a slip. */
function shownBy(
  own: ColumnFigures,
  columns: readonly ColumnFigures[],
  times: number | null,
  said: Ratio | null,
): Ratio | null {
  if (said && areAgreed(rowsGiven(said, own))) return said;
  const factors = times === null ? [1, PERCENT] : [times];
  const pairs = columns.flatMap((part) =>
    columns
      .filter((whole) => whole !== part)
      .flatMap((whole) => factors.map((times): Ratio => ({ part, whole, times }))),
  );
  const shown = pairs
    .map((pair) => ({ pair, rows: rowsGiven(pair, own) }))
    .filter(({ rows }) => rows.length > 0);
  const exact = shown.filter(({ rows }) => rows.every(Boolean));
  const [only, ...others] = exact.length > 0 ? exact : shown.filter(({ rows }) => areAgreed(rows));
  return only && others.length === 0 ? only.pair : null;
}

/** For each figure of the column whether the pair gives it. */
function rowsGiven({ part, whole, times }: Ratio, own: ColumnFigures): boolean[] {
  return own.values.flatMap((printed, row): boolean[] => {
    const [one, all] = [part.values[row] ?? null, whole.values[row] ?? null];
    if (printed === null) return [];
    if (one === null || all === null || all === 0 || one === all) return [false];
    return [isPrinted((one / all) * times - printed, own.steps[row] ?? 0)];
  });
}

/** Rounded to the last digit that is printed, or cut off behind it. */
function isPrinted(over: number, step: number): boolean {
  return over >= -step / 2 && over < step;
}
