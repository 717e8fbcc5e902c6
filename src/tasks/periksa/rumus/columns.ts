import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";

/** A column as one of several that tell of the same thing year by year. */
interface YearOf {
  /** The same for all of them. */
  readonly series: string;
  readonly year: string;
}

/** What the columns of a sheet hold, as far as formulas are judged by it. */
export interface Columns {
  /** The year that a cell tells of, and of what; null where nothing names one. */
  yearOf(grid: FormulaGrid, place: Place): YearOf | null;
  /** What is counted in a cell ("%", "orang", "Rp"); null where nobody says. */
  unitOf(grid: FormulaGrid, place: Place): string | null;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Where no table is known: by the words that stand nearest above, and by number formats. */
export const BY_WORDS: Columns = {
  yearOf(grid, place) {
    const label = grid.label(place);
    const [year, ...others] = label.match(YEAR) ?? [];
    return year === undefined || others.length > 0 ? null : { series: label.replace(YEAR, "#"), year };
  },
  unitOf: () => null,
};
