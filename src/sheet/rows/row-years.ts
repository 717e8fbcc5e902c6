import { WORD_ROLES } from "../../domain/roles";
import type { Grid } from "../grid";
import type { Column, Row } from "../table";
import { yearOf } from "../words/period";

/** The year that each row of data is of, in tables whose rows are years, each once; null for any other. */
export function yearsOfRows(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
): ReadonlyMap<Row, number> | null {
  const data = rows.filter(({ kind }) => kind === "data");
  if (data.length < 2) return null;
  for (const { column, role } of columns) {
    if (!WORD_ROLES.has(role) && role !== "other") continue;
    const years = new Map(
      data.flatMap((row) => {
        const year = yearIn(grid.text(row.row, column));
        return year === null ? [] : [[row, year] as const];
      }),
    );
    if (years.size === data.length && new Set(years.values()).size === data.length) return years;
  }
  return null;
}

/** "2019", "Tahun 2019", "2019*": a year and nothing else. */
function yearIn(text: string): number | null {
  const year = yearOf(text);
  return year !== null && /^(?:tahun|thn|th)?\.?\s*\d{4}\s*\**\)?$/i.test(text.trim()) ? Number(year) : null;
}
