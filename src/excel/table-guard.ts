import { Gangguan } from "../plan/gangguan";
import type { CellBefore } from "../plan/plan";
import type { TableArea } from "../plan/reading";
import type { Cell } from "../plan/change";
import { asRead, holds } from "../plan/cell-text";
import { cellKey } from "../sheet/address";
import { Shapes } from "../sheet/formulas/shapes";
import { isSameArea, type CellValue } from "../sheet/snapshot";
import { AREA, areaOf } from "./areas";
import type { Writing } from "./blocks";
import type { Job } from "./jobs";
import { readTables } from "./tables";
import { answered } from "./write";

/** A sheet that is written to, and the tables on it when it was read. */
export interface GuardedTables {
  readonly name: string;
  readonly id: string;
  readonly read: readonly TableArea[];
}

/** What stood in a cell before the write. */
type Before = (sheet: string, row: number, column: number) => Cell;

/**
 * Compares the tables made by Ctrl+T with those that were read, in the sync that writes and before anything is set
 * there. Whoever makes a table of the rows in between changes no cell; but then Excel fills a formula down its column,
 * over what stands there.
 */
export class TableGuard {
  private readonly changed = new Map<string, readonly Excel.Table[]>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly kode: "berubah-saat-menulis" | "berubah-sejak",
  ) {}

  job({ name, id, read }: GuardedTables): Job {
    let isSame = (): boolean => true;
    let note = (): void => undefined;
    return {
      bytes: 500 + 300 * read.length,
      queue: () => {
        const { tables } = this.context.workbook.worksheets.getItem(id);
        tables.load("items/id");
        const bodies = read.map((table) => tables.getItemOrNullObject(table.id).getDataBodyRange());
        bodies.forEach((body) => body.load(AREA));
        isSame = () =>
          tables.items.length === read.length &&
          bodies.every(
            (body, index) => !body.isNullObject && isSameArea(areaOf(body), read[index] ?? areaOf(body)),
          );
        note = () => void (isSame() || this.changed.set(name, tables.items));
      },
      done: () => note(),
      salvage: () => void answered(note),
      check: () => {
        if (!isSame()) throw new Gangguan(this.kode, { sheet: name });
      },
    };
  }

  /** Cells that hold a formula of the write without being written: Excel filled it into tables that nobody knew of. */
  async filled(written: readonly Writing[], before: Before): Promise<CellBefore[]> {
    if (this.changed.size === 0) return [];
    const { areas, contents } = await readTables(this.context, this.changed);
    return contents.sheets.flatMap(({ name, used, formulas }) => {
      const entered = enteredIn(written.filter(({ sheet }) => sheet === name));
      return (areas.get(name) ?? []).flatMap((area) =>
        cellsOf(area).flatMap(({ row, column }) => {
          const now = formulas[row - used.row]?.[column - used.column] ?? "";
          const { value, formula, numberFormat } = before(name, row, column);
          if (holds(now, formula) || !entered.fills(now, row, column)) return [];
          return [{ sheet: name, row, column, formula: asRead(value, formula), numberFormat, written: now }];
        }),
      );
    });
  }
}

/** What was written to a sheet, asked whether a formula elsewhere in its columns is one of it. */
function enteredIn(written: readonly Writing[]) {
  const shapes = new Shapes();
  const places = new Set(written.map(({ row, column }) => cellKey(row, column)));
  const shapeOf = (content: CellValue, row: number, column: number) =>
    `${column} ${shapes.of(String(content), { row, column }).id}`;
  const entered = new Set(
    written.flatMap(({ content, row, column }) =>
      isFormulaText(content) ? [shapeOf(content, row, column)] : [],
    ),
  );
  return {
    fills: (now: CellValue, row: number, column: number): boolean =>
      isFormulaText(now) && !places.has(cellKey(row, column)) && entered.has(shapeOf(now, row, column)),
  };
}

function isFormulaText(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function cellsOf(area: TableArea) {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
