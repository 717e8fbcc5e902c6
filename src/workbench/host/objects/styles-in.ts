import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";

const EXACT_UP_TO = 20_000;

/** The distinct looks in an area. Of very large areas, empty cells count with their column's look. */
export function stylesIn(sheet: Sheet, area: Area): ReadonlySet<number> {
  const found = new Set<number>();
  if (area.rows * area.columns <= EXACT_UP_TO) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        found.add(sheet.styleIndex(row, column));
    }
    return found;
  }
  let stored = 0;
  sheet.grid.forEach(area, (cell) => {
    found.add(cell.style);
    stored++;
  });
  if (stored < area.rows * area.columns) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      found.add(sheet.columns.get(column)?.style ?? 0);
    }
  }
  return found;
}
