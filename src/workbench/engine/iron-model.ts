import type { InitOutput } from "@ironcalc/wasm";
import { Model, initSync } from "@ironcalc/wasm";
import { Refusal } from "../model/refusal";
import type { Scalar } from "../model/value";
import { CellError } from "../model/value";
import { NOT_A_NUMBER, engineText } from "./regional";
import { readsTooMuch } from "./whole-columns";

/** Makes the formula engine ready, from the bytes or the compiled module of its wasm file. Done once. */
export function startIronCalc(wasm: BufferSource | WebAssembly.Module): void {
  engine ??= initSync({ module: wasm });
}

let engine: InitOutput | null = null;
const BYTES_PER_CELL = 700;

/**
 * Lets the engine's memory grow once. Left to itself it grows by small steps, and each makes the garbage
 * collector go over the whole heap: for 100,000 formulas that took longer than all else together.
 */
function reserveMemory(cells: number): void {
  const bytes = cells * BYTES_PER_CELL;
  if (!engine || engine.memory.buffer.byteLength > bytes) return;
  engine.__wbindgen_free(engine.__wbindgen_malloc(bytes, 1), bytes, 1);
}

/**
 * Every number is read as text, in this format: the engine offers no other way. Fifteen significant
 * digits, as many as Excel shows.
 */
const FULL_PRECISION = "0.00000000000000E+00";
const NUMBER = /^-?\d(?:\.\d+)?E[-+]\d+$/;
const LAST_ROW = 1_048_576;
const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** The engine ran out of its stack, and does not get it back: whatever it is asked from then on fails. */
let hasFallen = false;

function refuseFallen(): void {
  if (hasFallen)
    throw new Refusal(
      "MemoryLimitReached",
      "Rantai rumus buku kerja ini terlalu panjang untuk dihitung di sini.",
    );
}

function newModel(): Model {
  refuseFallen();
  return new Model("workbook", "en", "UTC", "en");
}

/** A workbook within the engine. Rows and columns count from 0, sheets in the order they were given. */
export class IronModel {
  private readonly model = newModel();
  private readonly precise = new Set<string>();

  /** @param cells about how many cells will be given. */
  constructor(sheetNames: readonly string[], cells = 0) {
    reserveMemory(cells);
    this.model.pauseEvaluation();
    // Names are given in two rounds: a name may be that of another sheet before its turn. The first follows at once:
    // for a new sheet the engine counts up from Sheet1 until it meets a name that no sheet has.
    sheetNames.forEach((_, index) => {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, `~${index}`);
    });
    sheetNames.forEach((name, index) => this.model.renameSheet(index, name));
  }

  free(): void {
    if (!hasFallen) this.model.free();
  }

  setFormula(sheet: number, row: number, column: number, formula: string): void {
    refuseFallen();
    this.preparePrecision(sheet, column);
    this.model.setUserInput(sheet, row + 1, column + 1, isBeyondEngine(formula) ? NOT_COMPUTED : formula);
  }

  /** Puts a constant into a cell; null empties it. */
  setValue(sheet: number, row: number, column: number, value: Scalar): void {
    refuseFallen();
    if (value === null) this.model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
    else this.model.setUserInput(sheet, row + 1, column + 1, entryOf(value));
  }

  hideRow(sheet: number, row: number): void {
    this.model.setRowsHidden(sheet, row + 1, row + 1, true);
  }

  /** False where the engine does not take the name. */
  defineName(name: string, sheet: number | null, formula: string): boolean {
    try {
      this.model.newDefinedName(name, sheet, formula);
      return true;
    } catch {
      return false;
    }
  }

  /** Refuses a workbook in which one formula hangs on the next through too many cells. */
  evaluate(): void {
    refuseFallen();
    try {
      this.model.evaluate();
    } catch {
      hasFallen = true;
      refuseFallen();
    }
  }

  /** Result of a formula; null where it cannot be read. */
  read(sheet: number, row: number, column: number): Scalar {
    refuseFallen();
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    switch (this.model.getCellType(sheet, row + 1, column + 1)) {
      case TYPE.number:
        return NUMBER.test(text) ? Number(text) : this.readAgain(sheet, row, column);
      case TYPE.logical:
        return text === "TRUE";
      case TYPE.error:
        return CellError.of(text);
      default:
        return text.replaceAll(NOT_A_NUMBER, "");
    }
  }

  /** Some functions give their cell a format of their own (dates): it is taken off, and the cell read again. */
  private readAgain(sheet: number, row: number, column: number): Scalar {
    const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.model.updateRangeStyle(area, "num_fmt", FULL_PRECISION);
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    return NUMBER.test(text) ? Number(text) : null;
  }

  private preparePrecision(sheet: number, column: number): void {
    const key = `${sheet},${column}`;
    if (this.precise.has(key)) return;
    this.precise.add(key);
    const area = { sheet, row: 1, column: column + 1, width: 1, height: LAST_ROW };
    this.model.updateRangeStyle(area, "num_fmt", FULL_PRECISION);
  }
}

/** The engine goes one step down its stack for each operator and bracket, and does not survive some 1,500. */
const DEEPEST = 1_000;
const NOT_COMPUTED = "=TERLALU.DALAM()";

function isTooDeep(formula: string): boolean {
  return formula.length > DEEPEST && (formula.match(/[-+*/^&({<>=]/g)?.length ?? 0) > DEEPEST;
}

/** Blocks that a formula makes out of nothing: more cells than any office fills would take all memory. */
const MADE = /\b(SEQUENCE|RANDARRAY|MAKEARRAY|MUNIT)\(\s*(\d+)\s*(?:,\s*(\d+))?/gi;
const MOST_MADE = 1_000_000;

function makesTooMuch(formula: string): boolean {
  return [...formula.matchAll(MADE)].some(([, name = "", rows = "", columns]) => {
    const across = /MUNIT/i.test(name) ? rows : (columns ?? "1");
    return Number(rows) * Number(across) > MOST_MADE;
  });
}

/** A function that calls itself without end would take the engine with it. */
const CALLS_ITSELF = /\bLAMBDA\(/i;

function isBeyondEngine(formula: string): boolean {
  return isTooDeep(formula) || makesTooMuch(formula) || readsTooMuch(formula) || CALLS_ITSELF.test(formula);
}

/** A constant as typed in an American Excel. */
function entryOf(value: Exclude<Scalar, null>): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `'${engineText(value)}`;
}

/** Errors by which the engine says that it cannot compute a formula. */
const FAILURES = new Set(["#NAME?", "#N/IMPL!", "#ERROR!", "#CIRC!", "#SPILL!"]);

export function isFailure(result: Scalar): result is CellError {
  return result instanceof CellError && FAILURES.has(result.code);
}
