import type { Draft } from "../columns/draft";
import { MONEY_ROLES, WORD_ROLES } from "../../domain/roles";
import type { ColumnStats } from "../columns/column-stats";
import type { Grid } from "../grid";
import { isFilledByUs } from "../own-formula";
import { ColumnReader } from "../reading";

/** The figures of one column, row by row; null where none stands, or one that an earlier run filled in. */
export interface ColumnFigures {
  readonly draft: Draft;
  readonly column: number;
  readonly values: readonly (number | null)[];
  /** How far a figure may be off by its own rounding. */
  readonly steps: readonly number[];
}

/** Rows that are looked at: what holds in so many holds. */
const SAMPLE = 120;
const DECIMALS = 6;

/** Columns that hold figures; `filledIn`: none but those that an earlier run filled in. */
function isAsked({ numeric, own }: ColumnStats, filledIn: boolean): boolean {
  return filledIn ? own > 0 && numeric === 0 : numeric > 0;
}

/** The columns of figures, with what stands in each row. */
export function readFigures(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
  filledIn = false,
): ColumnFigures[] {
  const rows = Array.from({ length: Math.min(body.to - body.from, SAMPLE) }, (_, step) => body.from + step);
  return drafts
    .filter(({ role, stats }) => isAsked(stats, filledIn) && !WORD_ROLES.has(role))
    .map((draft) => {
      const { column } = draft.reading.path;
      const reader = new ColumnReader(grid, column, rows, { uang: MONEY_ROLES.has(draft.role) });
      const read = rows.map((row) => {
        if (isFilledByUs(grid, row, column) !== filledIn) return null;
        const figure = reader.read(row);
        return figure.jenis === "angka" ? figure.nilai : null;
      });
      return {
        draft,
        column,
        values: read.map((figure) => figure?.toNumber() ?? null),
        steps: read.map((figure) => 10 ** -Math.min(figure?.decimalPlaces() ?? 0, DECIMALS)),
      };
    });
}

/** Whether the figures of one are less than those of the other, wherever both stand. */
export function isAlwaysLess(part: ColumnFigures, whole: ColumnFigures): boolean {
  const rows = whole.values.flatMap((all, row): (readonly [number, number])[] => {
    const own = part.values[row] ?? null;
    return all === null || own === null ? [] : [[own, all]];
  });
  return rows.length > 0 && rows.every(([own, all]) => own < all);
}
