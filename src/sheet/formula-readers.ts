import { addTo } from "../domain/items";
import { cellKey } from "./address";
import { referencesIn } from "./formulas/references";
import { Grid } from "./grid";
import type { Area, SheetSnapshot, Snapshot } from "./snapshot";

/** A cell whose formula reads other cells. */
export interface FormulaCell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Reach {
  readonly area: Area;
  readonly reader: FormulaCell;
}

/** Which formulas of a workbook read a cell; made once per run, over formulas that `counts` lets in. */
export class FormulaReaders {
  private readonly single = new Map<string, Map<number, FormulaCell[]>>();
  private readonly ranges = new Map<string, Map<number, Reach[]>>();

  private readonly used: ReadonlyMap<string, Area>;

  constructor(snapshot: Snapshot, counts: (formula: string) => boolean) {
    this.used = new Map(snapshot.sheets.map(({ name, used }) => [name, used]));
    for (const sheet of snapshot.sheets) this.addSheet(sheet, counts);
  }

  of(sheet: string, row: number, column: number): FormulaCell[] {
    const direct = this.single.get(sheet)?.get(cellKey(row, column)) ?? [];
    const wide = this.ranges.get(sheet)?.get(column) ?? [];
    const within = wide.filter(({ area }) => row >= area.row && row < area.row + area.rows);
    return [...direct, ...within.map(({ reader }) => reader)];
  }

  private addSheet(sheet: SheetSnapshot, counts: (formula: string) => boolean): void {
    const grid = new Grid(sheet);
    sheet.formulas.forEach((line, at) =>
      line.forEach((formula, index) => {
        if (typeof formula !== "string" || !formula.startsWith("=") || !counts(formula)) return;
        const reader = { grid, row: sheet.used.row + at, column: sheet.used.column + index, formula };
        for (const { sheet: named, area } of referencesIn(formula))
          this.add(named ?? sheet.name, area, reader);
      }),
    );
  }

  private add(sheet: string, area: Area, reader: FormulaCell): void {
    if (area.rows === 1 && area.columns === 1) {
      addTo(inner(this.single, sheet), cellKey(area.row, area.column), reader);
      return;
    }
    // "A:XFD" a few hundred times: what is read lies in the columns that are used.
    const used = this.used.get(sheet);
    const [first, end] = [used?.column ?? 0, used ? used.column + used.columns : 0];
    for (
      let column = Math.max(area.column, first);
      column < Math.min(area.column + area.columns, end);
      column += 1
    )
      addTo(inner(this.ranges, sheet), column, { area, reader });
  }
}

function inner<V>(map: Map<string, Map<number, V>>, key: string): Map<number, V> {
  const known = map.get(key) ?? new Map<number, V>();
  map.set(key, known);
  return known;
}
