import { isAgreed } from "../agreement";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { isPeriodText } from "../header/header-rows";
import { isFilledByUs } from "../own-formula";
import { ORDINAL, QUARTER } from "../words/lexicon";
import { TO_DATE } from "../words/period";
import { WORD_ROLES } from "../../domain/roles";
import type { Column, Row } from "../table";
import { bestNamed } from "../words/telling-words";
import { normalise } from "../words/wording";

/** "Januari", "Triwulan II", "TW I", "III", "Minggu ke-2", "Semester I": rows that follow each other in a year. */
const PART_OF_YEAR = new RegExp(
  String.raw`^(?:(?:${QUARTER}|semester|smt|minggu|bulan|tahap|termin)\.?\s*(?:ke\s*-?\s*)?)?(?:${ORDINAL}|v|vi|\d{1,2})$`,
  "i",
);
const RUNNING = /\b(kumulatif|akumulasi|akumulatif)\b/i;

/**
 * Columns that add up another one from the first row to their own, in tables whose rows are months or quarters:
 * "Bulan | Realisasi | Realisasi Kumulatif". What stands in them must be so; they add up to nothing below.
 */
export function withRunning(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const data = rows.filter(({ kind }) => kind === "data");
  const isNamed = (row: Row): boolean =>
    columns.some(({ role, column }) =>
      WORD_ROLES.has(role) || role === "other" ? isPeriod(grid.text(row.row, column)) : false,
    );
  if (data.length < 2 || !data.every(isNamed)) return [...columns];
  return columns.map((column) => {
    if (!isRunning(column)) return column;
    const of = sourceOf(column, columns);
    const isRight = of !== null && agrees(grid, data, column, of);
    return isRight ? { ...column, addsUp: false, running: of.column } : { ...column, addsUp: false };
  });
}

function isPeriod(text: string): boolean {
  return (isPeriodText(text) || PART_OF_YEAR.test(text.trim())) && /\p{L}/u.test(text);
}

function isRunning({ path, definitions, role }: Column): boolean {
  const words = path.join(" ");
  if (/%|persen|prosen/i.test(path.at(-1) ?? "") && !/fisik/i.test(words)) return false;
  return definitions.length === 0 && !WORD_ROLES.has(role) && (RUNNING.test(words) || TO_DATE.test(words));
}

/** The column left of it that its heading names, else the one before it that is not to date itself. */
function sourceOf({ column, path, role }: Column, columns: readonly Column[]): Column | null {
  const left = columns.filter(
    (other) =>
      other.column < column && other.role === role && !isRunning(other) && !WORD_ROLES.has(other.role),
  );
  if (left.length < 2) return left[0] ?? null;
  const best = bestNamed(
    left.map((other) => normalise(other.path.join(" "))),
    normalise(path.join(" ")),
  );
  return best === null ? null : (left[best] ?? null);
}

const ROUNDED = 0.05;

function agrees(grid: Grid, rows: readonly Row[], own: Column, of: Column): boolean {
  let [sum, right, all] = [0, 0, 0];
  for (const { row } of rows) {
    const amount = amountAt(grid, row, of.column);
    sum += Number.isNaN(amount) ? 0 : amount;
    const printed = isFilledByUs(grid, row, own.column) ? Number.NaN : amountAt(grid, row, own.column);
    if (Number.isNaN(printed)) continue;
    all += 1;
    if (Math.abs(printed - sum) <= ROUNDED) right += 1;
  }
  return isAgreed(right, all);
}
