import { contains } from "../model/area";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { CellError } from "../model/value";
import type { Scalar } from "../model/value";
import type { Calculator, Workbook } from "../model/workbook";
import { EngineBook, usesSubtotal } from "./engine-book";
import type { FormulaCell } from "./formula-list";
import { ChangedCells, FormulaList } from "./formula-list";
import { FunctionCells } from "./function-cells";
import { isFailure } from "./iron-model";
import { rootsOf } from "./roots";
import { Spills } from "./spills";

/** Lets formulas of a workbook be computed by IronCalc (see startIronCalc). */
export function attachCalculator(workbook: Workbook): void {
  workbook.calculator ??= new IronCalculator(workbook);
}

/** What the engine made of a formula before anything changed, and what the file said. */
interface Baseline {
  readonly engine: Scalar;
  readonly file: Scalar;
}

/**
 * Computes only when results are asked for. Results that came with a file are kept as long as what the
 * engine makes of the formula stays what it was when the file was opened: where the engine and Excel
 * differ, opening and saving changes nothing.
 */
class IronCalculator implements Calculator {
  leftUncomputed = false;
  private book: EngineBook | null = null;
  private baselines: Map<Cell, Baseline> | null = null;
  private isComplete = false;
  /** The engine computed, but its results were not taken over yet. */
  private isStale = false;
  /** Formulas the engine cannot compute: their last value stands in for them. */
  private readonly frozen = new Set<Cell>();
  private readonly changes = new ChangedCells();
  private readonly functions: FunctionCells;
  private readonly spills: Spills;

  constructor(private readonly workbook: Workbook) {
    this.functions = new FunctionCells(workbook, (isReshaped) => this.takeFunctionResults(isReshaped));
    this.spills = new Spills(workbook, (...place) => this.cellChanged(...place));
  }

  beforeChange(): void {
    if (!this.baselines) this.takeBaseline();
  }

  cellChanged(sheet: Sheet, row: number, column: number): void {
    this.changes.add(sheet, row, column);
    const cell = sheet.cell(row, column);
    if (!cell) return;
    this.frozen.delete(cell);
    this.baselines?.delete(cell);
  }

  structureChanged(): void {
    this.book?.free();
    this.book = null;
  }

  visibilityChanged(): void {
    this.beforeChange();
    if (this.book && usesSubtotal(this.book.formulas)) this.structureChanged();
  }

  recalculate(only?: Sheet): ReadonlySet<Sheet> {
    const changed = new Set<Sheet>();
    if (!this.baselines && this.hasAllResults()) return changed;
    this.beforeChange();
    // Results that spill are what other formulas read, and may be in the way of others.
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const book = this.update();
      if (!book) break;
      if (this.workbook.holdsSpills) this.spills.sweep(callsOf(book));
      let isPart = false;
      for (const formula of book.formulas.all()) {
        if (only && formula.sheet !== only) isPart = true;
        else if (this.settle(formula, book)) changed.add(formula.sheet);
      }
      if (isPart) {
        this.isStale = true;
        break;
      }
      this.functions.update();
      for (const { sheet } of this.changes.all()) changed.add(sheet);
    }
    return changed;
  }

  expireFunctions(): void {
    this.functions.expire();
    this.isStale = true;
  }

  private takeFunctionResults(isReshaped: boolean): void {
    if (isReshaped) this.structureChanged();
    else this.book?.evaluate();
    this.isStale = true;
    this.workbook.recalculate(true);
  }

  /** Whether every formula came with a result, so that nothing needs computing until something changes. */
  private hasAllResults(): boolean {
    if (this.isComplete) return true;
    for (const { cell } of FormulaList.of(this.workbook).all()) if (cell.value === null) return false;
    this.isComplete = true;
    return true;
  }

  /** Computes the workbook as it was opened, to know later what has changed. */
  private takeBaseline(): void {
    this.baselines = new Map();
    const book = this.build();
    if (!book) return;
    this.freezeFailed(book);
    this.leftUncomputed = this.frozen.size > 0;
    for (const formula of book.formulas.all()) {
      const { cell } = formula;
      if (cell.value === null || this.frozen.has(cell)) continue;
      const engine = book.read(formula);
      this.baselines.set(cell, { engine, file: cell.value });
      if (!isClose(engine, cell.value)) this.leftUncomputed = true;
    }
  }

  /** Puts the known results in place of formulas that the engine cannot compute, until no more fail. */
  private freezeFailed(book: EngineBook): void {
    for (;;) {
      const failed = [...book.formulas.all()].filter(
        (formula) => !this.frozen.has(formula.cell) && isBeyondEngine(book, formula),
      );
      if (failed.length === 0) return;
      for (const { sheet, row, column, cell } of rootsOf(failed)) {
        this.frozen.add(cell);
        book.feed(sheet, row, column, cell);
      }
      book.evaluate();
    }
  }

  /** Null where there are no formulas, and so nothing to compute. */
  private build(): EngineBook | null {
    this.changes.clear();
    const formulas = FormulaList.of(this.workbook);
    this.book = formulas.isEmpty
      ? null
      : new EngineBook(this.workbook, formulas, this.frozen, this.functions);
    this.isStale = true;
    return this.book;
  }

  /** Brings the engine up to date; null when its results are those already shown. */
  private update(): EngineBook | null {
    if (!this.book) this.build();
    else if (!this.changes.isEmpty) {
      const enough = this.book.feedChanges(this.changes);
      this.changes.clear();
      this.isStale = true;
      if (enough) this.book.evaluate();
      else {
        this.structureChanged();
        this.build();
      }
    }
    const { isStale } = this;
    this.isStale = false;
    return isStale ? this.book : null;
  }

  /** Takes over the engine's result; true when the cell shows another value than before. */
  private settle(formula: FormulaCell, book: EngineBook): boolean {
    const { cell } = formula;
    if (this.frozen.has(cell)) return false;
    const result = book.read(formula);
    const baseline = this.baselines?.get(cell);
    if (isFailure(result)) this.leftUncomputed = true;
    const known = baseline?.engine === result ? baseline.file : shown(result);
    const told = book.told(formula);
    const value = told && !this.spills.lay(formula, told) ? CellError.of("#SPILL!") : known;
    const reason = book.reason(formula, value);
    if (value === cell.value && reason === cell.reason) return false;
    cell.value = value;
    cell.reason = reason;
    return true;
  }
}

function isBeyondEngine(book: EngineBook, formula: FormulaCell): boolean {
  const { cell } = formula;
  if (cell.value === null) return false;
  // Of an array formula the engine's result counts where it is one, and what the file says.
  if (cell.origin?.formulaAttributes) return !isOneCell(formula) || !isClose(book.read(formula), cell.value);
  if (book.isCall(formula)) return false;
  const result = book.read(formula);
  return isFailure(result) && result !== cell.value;
}

/** Whether an array formula stands for its own cell alone. */
function isOneCell({ sheet, row, column }: FormulaCell): boolean {
  return sheet.arrays.some((array) => contains(array, row, column) && array.rows * array.columns === 1);
}

/** A chain of formulas that spill into each other's arguments is not followed further at once. */
const MOST_ROUNDS = 20;

/** The formulas that may have results beside their own cell. */
function callsOf(book: EngineBook): ReadonlySet<Cell> {
  return new Set([...book.formulas.all()].filter((formula) => book.isCall(formula)).map(({ cell }) => cell));
}

/** Errors of the engine that Excel does not have, as Excel would show them. */
function shown(result: Scalar): Scalar {
  if (!(result instanceof CellError)) return result ?? 0;
  if (result.code === "#CIRC!") return 0;
  return result.code === "#ERROR!" || result.code === "#N/IMPL!" ? CellError.of("#NAME?") : result;
}

/** Equal as far as fifteen digits go. */
function isClose(a: Scalar, b: Scalar): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
