import { figureAt } from "../amount-at";
import type { Draft } from "../columns/draft";
import { itemAt } from "../../domain/items";
import { mayBeYear } from "../../domain/may-be-year";
import type { Grid } from "../grid";
import { INPUT_ROLES, OPEN_ROLES } from "../../domain/roles";
import { isPercent, settle } from "./settle";
import { shareAlike, type Quotient } from "./settle-group-shares";
import { bestNamed } from "../words/telling-words";
import { normalise } from "../words/wording";

/** Printed shares may be rounded to whole percents. */
const ROUNDED = 0.6;

/**
 * "Jumlah yang harus dilayani | Jumlah yang terlayani | %": two counts right before a percentage, in a
 * table that has nothing else to compute it from. The smaller is part of the larger where that holds in
 * every row, and where at least half of the percentages that stand there agree.
 */
export function settleOperands(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): void {
  const results = drafts.filter(isResult);
  if (drafts.some((draft) => draft !== results[0] && isMeasure(draft))) return;
  const pairs = results.flatMap((result) => pairBefore(grid, drafts, drafts.indexOf(result), body) ?? []);
  for (const { result, target, part } of pairs) {
    settle(result, "capaian", "menjadi hasil bagi dua kolom di sebelahnya");
    settle(target, "target", "menjadi penyebut persentase di sebelahnya");
    settle(part, "realisasi", "menjadi pembilang persentase di sebelahnya");
    shareAlike(grid, drafts, body, { result, target, part });
  }
}

function pairBefore(
  grid: Grid,
  drafts: readonly Draft[],
  index: number,
  body: { readonly from: number; readonly to: number },
): Quotient | null {
  const [third, first, second] = [drafts[index - 3], drafts[index - 2], drafts[index - 1]];
  if (index < 2 || !first || !second || !isCount(first) || !isCount(second)) return null;
  const rows = readRows(grid, [first, second, itemAt(drafts, index)], body);
  const filled = Math.max(first.stats.numeric, second.stats.numeric);
  const whole = rows.length * 2 < filled ? null : wholeOf(rows);
  if (whole === null) return null;
  // Of three counts in a row any two may be meant, where no percentage that stands there tells.
  if (third && isCount(third) && !isYears(third) && rows.every((row) => row[2] === null)) return null;
  const [target, part] = whole === 0 ? [first, second] : [second, first];
  const result = itemAt(drafts, index);
  return names(result, target, part) ? null : { result, target, part };
}

/** "Pembilang | Penyebut | Capaian (%)" without a measure: the result of the indikator's formula. Whether it is so. */
export function settleNamedQuotient(drafts: readonly Draft[]): boolean {
  const isMeasured = drafts.some(isMeasure);
  const names = (concept: "pembilang" | "penyebut"): boolean =>
    drafts.some(({ reading }) => reading.leaf.has(concept));
  if (isMeasured || !names("pembilang") || !names("penyebut")) return false;
  const result = drafts.find(isResult);
  if (result) settle(result, "realisasi", "menjadi hasil bagi pembilang dan penyebutnya");
  return true;
}

/** An input whose heading says what it measures; a score may be of anything. */
function isMeasure({ role }: Draft): boolean {
  return INPUT_ROLES.has(role) && role !== "nilai";
}

/** "Penduduk | Rumah Tangga | % Penduduk": the percentage is of the whole column, in all rows together. */
function names(result: Draft, target: Draft, part: Draft): boolean {
  const heading = ({ reading }: Draft): string => normalise(reading.path.texts.join(" "));
  return bestNamed([heading(target), heading(part)], heading(result)) === 0;
}

/** "Persentase", "Hasil (%)". */
function isResult(draft: Draft): boolean {
  if (!isPercent(draft)) return false;
  return draft.role === "capaian" || (draft.role === "realisasi" && isNamedResult(draft));
}

function isNamedResult({ reading }: Draft): boolean {
  return /^hasil\b/i.test(reading.path.texts.at(-1) ?? "");
}

function isCount({ role, stats }: Draft): boolean {
  return OPEN_ROLES.has(role) && stats.numeric > 0 && stats.numeric === stats.filled;
}

/** "2022", "2023": the rows are of these years. */
function isYears({ stats }: Draft): boolean {
  return mayBeYear(stats.median);
}

type Figures = readonly [number, number, number | null];

function readRows(
  grid: Grid,
  columns: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): Figures[] {
  const rows: Figures[] = [];
  for (let row = body.from; row < body.to; row += 1) {
    const [a, b, percent] = columns.map((draft) => {
      return figureAt(grid, row, draft.reading.path.column);
    });
    if (typeof a === "number" && typeof b === "number" && a + b > 0) rows.push([a, b, percent ?? null]);
  }
  return rows;
}

/** Which of the two is the whole: 0, 1, or null where no reading fits every row. */
function wholeOf(rows: readonly Figures[]): 0 | 1 | null {
  const printed = rows.filter((row) => row[2] !== null);
  const fits = (whole: 0 | 1): boolean => {
    const split = ([a, b]: Figures): readonly [number, number] => (whole === 0 ? [a, b] : [b, a]);
    const agree = printed.filter((row) => {
      const [all, part] = split(row);
      return Math.abs((part / all) * 100 - (row[2] ?? Number.NaN)) < ROUNDED;
    });
    return agree.length * 2 >= printed.length && rows.every((row) => split(row)[1] <= split(row)[0]);
  };
  if (fits(0)) return fits(1) ? null : 0;
  return fits(1) ? 1 : null;
}
