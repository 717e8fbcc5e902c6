import { Shapes } from "../sheet/formulas/shapes";
import { cellAt } from "../plan/change";
import type { CellBefore } from "../plan/plan";
import { asRead, unheld, holds } from "../plan/cell-text";
import { cellKey, cellName } from "../sheet/address";
import type { Area, CellValue, Snapshot } from "../sheet/snapshot";
import { rangeAt } from "./areas";
import type { Job } from "./jobs";
import type { Writing } from "./blocks";
import { eachSheet, fill, GENERAL, giveBack, setGeneral, type OnSheet } from "./table-cells";
import { columnsOf, mostFrequent, type TableColumn } from "./table-columns";

/** Stands in a cell until its formula comes. */
export const PLACEHOLDER = 0;

type Ids = ReadonlyMap<string, string>;

/**
 * Formulas in the columns of tables made by Ctrl+T. Excel fills a formula down the whole column where the rest
 * of it is blank or holds one other formula (OfficeDev/office-js issues 2093, 5909, 6745): rows that were left
 * out on purpose would get figures, and one direction of polaritas would stand for all. It does not where a
 * constant stands beside, or formulas of two kinds. So every cell first gets a constant, then the rarer formulas
 * are written, then the most frequent of those that the column will hold, its last cell alone: until then a
 * constant stands. Where cells stay as they are, one of them holds a constant up to the end.
 */
export class TableChanges<W extends Writing> {
  /** Changes outside of tables, and figures. */
  readonly plain: readonly W[];
  /** Changes with formulas, and cells emptied beside them, in the order in which they are to be written. */
  readonly groups: readonly (readonly W[])[];
  /** Cells that hold a constant for the while, where the rest of their column holds none. */
  readonly borrowed: readonly Omit<CellBefore, "written">[];
  private readonly columns: readonly TableColumn<W>[];
  private readonly members: ReadonlySet<W>;
  private readonly written = new Map<string, Map<number, W>>();

  constructor(
    changes: readonly W[],
    tables: ReadonlyMap<string, readonly Area[]>,
    private readonly target: Snapshot,
  ) {
    for (const change of changes) {
      const { sheet, row, column } = change;
      const own = this.written.get(sheet) ?? new Map<number, W>();
      this.written.set(sheet, own.set(cellKey(row, column), change));
    }
    this.columns = columnsOf(changes, tables);
    this.members = new Set(
      this.columns.flatMap(({ changes: formulas, emptied }) => [...formulas, ...emptied]),
    );
    this.plain = changes.filter((change) => !this.members.has(change));
    const orders = this.columns.map((column) => this.orderIn(column));
    this.groups = [0, 1, 2, 3]
      .map((turn) => orders.flatMap((order) => order[turn] ?? []))
      .filter((group) => group.length > 0);
    this.borrowed = this.columns.flatMap((column) => this.borrowIn(column));
  }

  has(change: W): boolean {
    return this.members.has(change);
  }

  /** Constants in all cells that get a formula. */
  opening(context: Excel.RequestContext, ids: Ids): Job[] {
    if (this.members.size === 0) return [];
    return [
      {
        bytes: 500 + 20 * this.members.size,
        queue: () =>
          eachSheet([...this.members, ...this.borrowed], (sheet, cells) =>
            fill(context, ids.get(sheet) ?? sheet, cells, PLACEHOLDER),
          ),
      },
    ];
  }

  /**
   * What stood there again where a constant was borrowed, and the format "General" of cells into which Excel filled a
   * formula, with the format of what that reads; then every cell of the columns is compared with what it should hold.
   */
  closing(context: Excel.RequestContext, ids: Ids): Job[] {
    if (this.members.size === 0) return [];
    const general = this.columns.flatMap((column) => this.generalIn(column));
    return [
      {
        bytes: 500 + 20 * this.borrowed.length + 15 * general.length,
        queue: () => {
          for (const cell of this.borrowed) giveBack(context, ids.get(cell.sheet) ?? cell.sheet, cell);
          eachSheet(general, (sheet, cells) => setGeneral(context, ids.get(sheet) ?? sheet, cells));
        },
      },
      ...this.columns.map((column) => this.compareJob(context, ids, column)),
    ];
  }

  private compareJob(context: Excel.RequestContext, ids: Ids, { sheet, area }: TableColumn<W>): Job {
    let found = (): CellValue[][] => [];
    return {
      bytes: 500 + 60 * area.rows,
      queue: () => {
        const range = rangeAt(context.workbook.worksheets.getItem(ids.get(sheet) ?? sheet), area);
        range.load("formulas");
        found = () => range.formulas as CellValue[][];
      },
      check: () =>
        found().forEach(([formula = ""], index) => {
          const row = area.row + index;
          const wanted = this.contentAt(sheet, row, area.column);
          if (holds(formula, wanted)) return;
          throw unheld({ sheet, cell: cellName(row, area.column) }, wanted, formula);
        }),
    };
  }

  /** What a cell is to hold in the end: what is written there, figures as well, else what stands there. */
  private contentAt(sheet: string, row: number, column: number): CellValue {
    const written = this.written.get(sheet)?.get(cellKey(row, column));
    if (written !== undefined) return written.content;
    return cellAt(
      this.target.sheets.find(({ name }) => name === sheet),
      row,
      column,
    ).formula;
  }

  /** The formulas of the column that stay. */
  private standingIn({ sheet, area, changes }: TableColumn<W>, shapes: Shapes): number[] {
    const written = new Set(changes.map(({ row }) => row));
    return Array.from({ length: area.rows }, (_, index) => area.row + index).flatMap((row) => {
      const content = written.has(row) ? "" : String(this.contentAt(sheet, row, area.column));
      return content.startsWith("=") ? shapes.of(content, { row, column: area.column }).id : [];
    });
  }

  /** The rarer formulas, the most frequent ones, the last of them, and what is emptied. */
  private orderIn(column: TableColumn<W>): (readonly W[])[] {
    const shapes = new Shapes();
    const shapeOf = ({ content, row, column: at }: W) => shapes.of(String(content), { row, column: at }).id;
    const usual = mostFrequent(column.changes.map(shapeOf), this.standingIn(column, shapes));
    const rare = column.changes.filter((change) => shapeOf(change) !== usual);
    const frequent = column.changes.filter((change) => shapeOf(change) === usual);
    return [rare, frequent.slice(0, -1), frequent.slice(-1), column.emptied];
  }

  /** A blank that stays blank; else one of the formulas that stay where all are of one kind, and can be entered again. */
  private borrowIn({ sheet, area, changes, emptied }: TableColumn<W>): Omit<CellBefore, "written">[] {
    if (emptied.length > 0) return [];
    const read = this.target.sheets.find(({ name }) => name === sheet);
    const written = new Set(changes.map(({ row }) => row));
    const others = Array.from({ length: area.rows }, (_, index) => area.row + index)
      .filter((row) => !written.has(row))
      .map((row) => ({ row, content: this.contentAt(sheet, row, area.column) }));
    if (others.some(({ content }) => content !== "" && !String(content).startsWith("="))) return [];
    const shapes = new Shapes();
    const kinds = new Set(
      others.map(({ row, content }) => shapes.of(String(content), { row, column: area.column })),
    );
    const isSafe = kinds.size === 1 && (others.length > 1 || changes.length === 1);
    const lent = others.find(({ content }) => content === "") ?? (isSafe ? others[0] : undefined);
    if (!lent) return [];
    const { value, formula, numberFormat } = cellAt(read, lent.row, area.column);
    return [{ sheet, row: lent.row, column: area.column, formula: asRead(value, formula), numberFormat }];
  }

  /** The cells of a column whose format is "General" in the end. */
  private generalIn({ sheet, area }: TableColumn<W>): OnSheet[] {
    const read = this.target.sheets.find(({ name }) => name === sheet);
    return Array.from({ length: area.rows }, (_, index) => area.row + index).flatMap((row) => {
      const written = this.written.get(sheet)?.get(cellKey(row, area.column));
      const { numberFormat } = written ?? cellAt(read, row, area.column);
      return numberFormat === GENERAL ? [{ sheet, row, column: area.column }] : [];
    });
  }
}
