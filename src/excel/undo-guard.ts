import { addAll } from "../domain/items";
import { asRead } from "../plan/cell-text";
import type { Cell } from "../plan/change";
import { Gangguan } from "../plan/gangguan";
import type { CellBefore, HighlightPlan } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { cellKey, cellName } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import { rangeAt } from "./areas";
import { blocksOf, type Writing } from "./blocks";
import type { Job } from "./jobs";
import { TableGuard } from "./table-guard";
import { lookJob, type Place, type Standing } from "./write";

const BLANK: Cell = { value: "", formula: "", numberFormat: "General" };
/** Rows of a sheet. */
const ROWS = 1_048_576;

/**
 * What an undoing looked at, looked at once more in the sync that writes and before anything is set there: a figure
 * typed, a row inserted or a table made in between is somebody's later work. What was overwritten is known then.
 */
export class UndoGuard<W extends Writing> {
  /** The highlights that it deleted. */
  readonly marks: HighlightPlan[] = [];
  private readonly again: Standing<W>[] = [];
  private readonly columns: { readonly sheet: string; readonly range: Excel.Range }[] = [];
  private readonly tables: TableGuard;

  constructor(
    private readonly place: Place,
    private readonly looked: readonly Standing<W>[],
    private readonly writings: readonly Writing[],
  ) {
    this.tables = new TableGuard(place.context, "berubah-sejak");
  }

  jobs(tables: Reading["tables"]): Job[] {
    const { place, looked, again } = this;
    const jobs = blocksOf(looked.map(({ cell }) => cell)).map((block) =>
      lookJob(place, block, (standing) => addAll(again, standing)),
    );
    const formulas = this.writings.filter(({ content }) => String(content).startsWith("="));
    const names = [...new Set(formulas.map(({ sheet }) => sheet))];
    const guarded = names.map((name) =>
      this.tables.job({ name, id: place.ids.get(name) ?? name, read: tables.get(name) ?? [] }),
    );
    return [
      ...jobs,
      ...this.columnJobs(formulas),
      { bytes: 0, queue: () => undefined, check: () => this.compare() },
      ...guarded,
    ];
  }

  /** What this undoing overwrote, as it stood in the sync that wrote. */
  overwritten(): CellBefore[] {
    const written = new Map(
      this.writings.map((one) => [`${one.sheet} ${one.row} ${one.column}`, one.content]),
    );
    return this.again.flatMap(({ cell: { sheet, row, column }, value, formula, numberFormat }) => {
      const content = written.get(`${sheet} ${row} ${column}`);
      if (content === undefined) return [];
      return [{ sheet, row, column, formula: asRead(value, formula), numberFormat, written: content }];
    });
  }

  /** What the cells held into which Excel filled what was put back. */
  filled(): Promise<CellBefore[]> {
    const stood = new Map<string, Map<number, Cell>>();
    for (const { sheet, range } of this.columns) {
      if (range.isNullObject) continue;
      const own = stood.get(sheet) ?? new Map<number, Cell>();
      (range.formulas as CellValue[][]).forEach(([formula = ""], index) =>
        own.set(cellKey(range.rowIndex + index, range.columnIndex), {
          ...{ formula, value: (range.values as CellValue[][])[index]?.[0] ?? "" },
          numberFormat: (range.numberFormat as string[][])[index]?.[0] ?? "General",
        }),
      );
      stood.set(sheet, own);
    }
    return this.tables.filled(
      this.writings,
      (sheet, row, column) => stood.get(sheet)?.get(cellKey(row, column)) ?? BLANK,
    );
  }

  private compare(): void {
    this.again.forEach(({ cell: { sheet, row, column }, formula }, index) => {
      if (formula !== this.looked[index]?.formula)
        throw new Gangguan("berubah-sejak", { sheet, cell: cellName(row, column) });
    });
  }

  /** The columns into which formulas come, as they stand: in a table that was made meanwhile they are filled. */
  private columnJobs(formulas: readonly Writing[]): Job[] {
    const places = new Map(formulas.map((one) => [`${one.sheet} ${one.column}`, one]));
    return [...places.values()].map(({ sheet, column }) => ({
      bytes: 500 + 60 * formulas.length,
      queue: () => {
        const worksheet = this.place.context.workbook.worksheets.getItem(this.place.ids.get(sheet) ?? sheet);
        const range = rangeAt(worksheet, { row: 0, column, rows: ROWS, columns: 1 }).getUsedRangeOrNullObject(
          true,
        );
        range.load("rowIndex,columnIndex,formulas,values,numberFormat");
        this.columns.push({ sheet, range });
      },
    }));
  }
}
