import { formatArea, parseArea } from "../model/address";
import { EVERYTHING, bounding } from "../model/area";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { ToldBlock } from "../model/cell-functions";
import { CellError } from "../model/value";
import type { Scalar } from "../model/value";
import type { Workbook } from "../model/workbook";
import { AlikeRows } from "./alike-rows";
import type { ChangedCells, FormulaCell, FormulaList } from "./formula-list";
import type { FunctionCells } from "./function-cells";
import { SIDE_SHEET, type SideSheet } from "./side-sheet";
import { IronModel } from "./iron-model";
import { Needs } from "./needs";
import type { PlacedFormula } from "./formula-graph";
import { LongChains } from "./long-chains";
import { withoutTableReferences } from "./table-references";
import { withoutBlankRows } from "./whole-columns";

/** Rows below the last filled one that are filled without all being given to the engine anew. */
const ROWS_BELOW = 1_000;

/** The engine's copy of a workbook: its formulas, and of its other cells those that formulas read. */
export class EngineBook {
  readonly formulas: FormulaList;
  private readonly iron: IronModel;
  private readonly alike: AlikeRows;
  private readonly needs: Needs;
  private readonly positions: ReadonlyMap<Sheet, number>;
  private readonly chains: LongChains;
  /** Of every sheet no more rows hold anything, now and for a while. */
  private readonly rows: number;

  /** @param frozen formulas to be replaced by their last value; those in a circle beyond the engine are added. */
  constructor(
    private readonly workbook: Workbook,
    formulas: FormulaList,
    private readonly frozen: Set<Cell>,
    private readonly functions: FunctionCells,
  ) {
    this.formulas = formulas;
    this.rows = Math.max(...workbook.sheets.map(filledRows)) + ROWS_BELOW;
    this.needs = new Needs(workbook);
    this.alike = new AlikeRows(workbook, formulas, frozen);
    for (const { sheet, row, cell } of formulas.all()) this.need(sheet, row, cell);
    this.chains = new LongChains(() => this.computed());
    for (const cell of this.chains.circles) frozen.add(cell);
    const names = [...this.chains.sheets, ...workbook.sheets.map((sheet) => sheet.name)];
    this.positions = new Map(workbook.sheets.map((sheet, at) => [sheet, at + this.chains.sheets.length]));
    this.iron = new IronModel(workbook.functions ? [...names, SIDE_SHEET] : names, this.countCells());
    functions.attach(this.sideSheet(names.length));
    this.chains.stones.forEach((stone, at) => this.iron.setFormula(0, at, 0, stone));
    for (const sheet of workbook.sheets) this.feedSheet(sheet);
    this.feedNames();
    this.iron.evaluate();
  }

  free(): void {
    this.iron.free();
  }

  evaluate(): void {
    this.iron.evaluate();
  }

  read({ sheet, row, column, cell }: FormulaCell): Scalar {
    const known = this.alike.result(cell);
    return known === undefined ? this.iron.read(this.position(sheet), row, column) : known;
  }

  /** Whether a formula consists of one call of the add-in's functions. */
  isCall({ sheet, row, cell }: FormulaCell): boolean {
    return this.mayCall(cell) && this.functions.isWhole(sheet, this.engineFormula(sheet, row, cell.formula));
  }

  /** What such a formula was told for its own cell and those beside it; null while it waits. */
  told({ sheet, row, cell }: FormulaCell): ToldBlock | null {
    return this.mayCall(cell)
      ? this.functions.told(sheet, this.engineFormula(sheet, row, cell.formula))
      : null;
  }

  /** Why a formula gives this, where a function of the add-in said so. */
  reason({ sheet, row, cell }: FormulaCell, value: Scalar): string | undefined {
    if (!(value instanceof CellError) || !this.mayCall(cell)) return undefined;
    return this.functions.reason(sheet, this.engineFormula(sheet, row, cell.formula), value);
  }

  /** Tells the engine what changed; false where it must be built anew, for a formula reads more than before. */
  feedChanges(changes: ChangedCells): boolean {
    const computed = this.alike.update(changes);
    if (computed === null) return false;
    for (const { sheet, row, column, cell } of computed) this.feed(sheet, row, column, cell);
    let enough = true;
    for (const { sheet, row, column } of changes.all()) {
      if (!this.positions.has(sheet)) continue;
      if (row >= this.rows) return false;
      const cell = sheet.cell(row, column);
      this.formulas.note(sheet, row, column, cell);
      this.chains.note(cell);
      if (cell && this.need(sheet, row, cell)) enough = false;
      if (enough) this.feed(sheet, row, column, cell);
    }
    return enough && this.chains.holds();
  }

  /** Gives a cell to the engine as it stands now, where it takes part in a computation. */
  feed(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    if (!this.isWanted(sheet, column, cell)) return;
    const position = this.position(sheet);
    if (cell && this.isComputed(cell)) {
      const formula = this.engineFormula(sheet, row, cell.formula ?? "");
      this.iron.setFormula(position, row, column, this.functions.rewrite(sheet, formula));
    } else {
      const result = cell && this.alike.result(cell);
      this.iron.setValue(position, row, column, result ?? cell?.value ?? null);
    }
  }

  /** Names of the add-in's functions have a dot. */
  private mayCall(cell: Cell): cell is Cell & { formula: string } {
    return this.functions.isUsed && cell.formula?.includes(".") === true;
  }

  private sideSheet(sheet: number): SideSheet {
    const { iron } = this;
    return {
      setValue: (row, column, value) => iron.setValue(sheet, row, column, value),
      setFormula: (row, column, formula) => iron.setFormula(sheet, row, column, formula),
      read: (row, column) => iron.read(sheet, row, column),
    };
  }

  private isWanted(sheet: Sheet, column: number, cell: Cell | undefined): boolean {
    return (cell && cell.formula !== null && !this.alike.has(cell)) || this.needs.has(sheet.name, column);
  }

  /** Whether a cell is a formula for the engine, rather than a value. */
  private isComputed(cell: Cell): boolean {
    return cell.formula !== null && !this.frozen.has(cell) && !this.alike.has(cell);
  }

  private need(sheet: Sheet, row: number, cell: Cell): boolean {
    if (cell.formula === null || this.alike.has(cell)) return false;
    return this.needs.add(this.engineFormula(sheet, row, cell.formula), sheet.name);
  }

  /** The formulas that the engine computes, as it is given them. */
  private *computed(): Iterable<PlacedFormula & { readonly cell: Cell }> {
    for (const { sheet, row, column, cell } of this.formulas.all()) {
      if (!this.isComputed(cell)) continue;
      const formula = this.engineFormula(sheet, row, cell.formula ?? "");
      yield { sheet: sheet.name, row, column, formula, cell };
    }
  }

  private countCells(): number {
    let count = 0;
    for (const sheet of this.workbook.sheets) {
      sheet.grid.forEach(EVERYTHING, (cell, _, column) => {
        if (this.isWanted(sheet, column, cell)) count++;
      });
    }
    return count;
  }

  private position(sheet: Sheet): number {
    const position = this.positions.get(sheet);
    if (position === undefined) throw new RangeError(`The engine was not given the sheet ${sheet.name}.`);
    return position;
  }

  private feedSheet(sheet: Sheet): void {
    sheet.grid.forEach(EVERYTHING, (cell, row, column) => {
      if (cell.value !== null || cell.formula !== null) this.feed(sheet, row, column, cell);
    });
    const position = this.position(sheet);
    if (!usesSubtotal(this.formulas)) return;
    for (const [row, { hidden }] of sheet.rows) if (hidden) this.iron.hideRow(position, row);
  }

  private feedNames(): void {
    for (const { name, scope, formula } of this.needs.names) {
      const sheet = this.workbook.sheets.find((one) => one.id === scope);
      const at = sheet ? this.position(sheet) : null;
      if (!name.startsWith("_xlnm.")) this.iron.defineName(name, at, formula);
    }
  }

  private engineFormula(sheet: Sheet, row: number, formula: string): string {
    const known = withoutChains(withoutTableReferences(formula, this.workbook, row));
    const plain = withoutBlankRows(known, this.rows);
    return sheet.filtered ? withoutFiltered(plain) : plain;
  }
}

function filledRows({ grid }: Sheet): number {
  const area = grid.bounds(EVERYTHING, ({ value, formula }) => value !== null || formula !== null);
  return area ? area.row + area.rows : 0;
}

export function usesSubtotal(formulas: FormulaList): boolean {
  for (const { cell } of formulas.all()) if (cell.formula?.includes("SUBTOTAL")) return true;
  return false;
}

const CHAIN = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7}){2,}/gi;

/** "A1:A9:A12" is the range around all three cells; the engine knows ranges of two corners. */
function withoutChains(formula: string): string {
  return formula.replace(CHAIN, (chain) => {
    const cells = chain.split(":").flatMap((cell) => parseArea(cell) ?? []);
    return formatArea(cells.reduce(bounding));
  });
}

/** SUBTOTAL leaves out rows that a filter hides, also as 1 to 11, where it counts rows hidden by hand. */
function withoutFiltered(formula: string): string {
  return formula.replace(
    /\bSUBTOTAL\(\s*(\d{1,2})\s*,/gi,
    (_, code: string) => `SUBTOTAL(${100 + Number(code)},`,
  );
}
