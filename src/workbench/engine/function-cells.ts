import { parseArea, quoteSheet, splitSheet } from "../model/address";
import type { Area } from "../model/area";
import type { Block } from "../model/cell-functions";
import { mapReferences } from "../model/references";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/value";
import { CellError } from "../model/value";
import type { Workbook } from "../model/workbook";
import { findCall } from "./function-calls";

/** A sheet that the engine keeps beside those of the workbook, for results and arguments of functions. */
export interface SideSheet {
  setValue(row: number, column: number, value: Scalar): void;
  setFormula(row: number, column: number, formula: string): void;
  read(row: number, column: number): Scalar;
}

export const SIDE_SHEET = "_fungsi";

/** One call, as long as a formula holds it. */
interface Call {
  readonly name: string;
  readonly home: Sheet;
  readonly args: readonly string[];
  /** Its row on the side sheet; null where no formula of the engine's present copy holds it. */
  row: number | null;
  /** Arguments that were last asked for, as text. */
  asked: string;
  result: Scalar;
  stop: () => void;
}

/** Results stand in the first column of the side sheet, arguments that must be computed in the next. */
const RESULT = 0;

/**
 * Functions that an add-in brings, computed beside the engine, which does not know them: each call becomes a cell of a
 * side sheet that holds its last result, and is asked for anew when its arguments have changed.
 */
export class FunctionCells {
  private readonly calls = new Map<string, Call>();
  private side: SideSheet | null = null;
  private rows = 0;
  private isTelling = false;

  /** @param tell called when results have come in. */
  constructor(
    private readonly workbook: Workbook,
    private readonly tell: () => void,
  ) {}

  /** The engine has a new copy of the workbook: its formulas will be rewritten anew. */
  attach(side: SideSheet): void {
    this.side = side;
    this.rows = 0;
    for (const call of this.calls.values()) call.row = null;
  }

  /** The formula with each call replaced by the cell of its result. */
  rewrite(sheet: Sheet, formula: string): string {
    const { functions } = this.workbook;
    if (!functions || !formula.includes(".")) return formula;
    const isKnown = (name: string): boolean => functions.has(name);
    let text = formula;
    for (let call = findCall(text, isKnown); call; call = findCall(text, isKnown)) {
      const row = this.rowOf(sheet, call.name.toUpperCase(), call.args);
      text = `${text.slice(0, call.start)}${SIDE_SHEET}!$A$${row + 1}${text.slice(call.end)}`;
    }
    return text;
  }

  /** Asks for every result whose arguments have changed, and for no more where no formula holds the call any longer. */
  update(): void {
    for (const [key, call] of this.calls) {
      if (call.row === null) {
        call.stop();
        this.calls.delete(key);
      } else this.ask(call);
    }
  }

  /** The next update asks for everything again. */
  expire(): void {
    for (const call of this.calls.values()) call.asked = "";
  }

  private ask(call: Call): void {
    const args = call.args.map((text, index) => this.valueOf(call, text, index));
    const asked = JSON.stringify(args);
    if (asked === call.asked) return;
    call.asked = asked;
    call.stop();
    const error = args.flatMap((block) => block?.flat() ?? []).find((value) => value instanceof CellError);
    if (error) return this.settle(call, [[error]]);
    const stop = this.workbook.functions?.call(call.name, args, (result) => this.settle(call, result));
    call.stop = stop ?? (() => undefined);
  }

  /** A block of results would have to spill over its neighbours, which the workbench does not play. */
  private settle(call: Call, result: Block): void {
    const isSingle = result.length === 1 && result[0]?.length === 1;
    call.result = isSingle ? (result[0]?.[0] ?? null) : CellError.of("#SPILL!");
    if (call.row !== null) this.side?.setValue(call.row, RESULT, call.result);
    if (this.isTelling) return;
    this.isTelling = true;
    queueMicrotask(() => {
      this.isTelling = false;
      this.tell();
    });
  }

  private rowOf(home: Sheet, name: string, args: readonly string[]): number {
    const key = [home.id, name, ...args].join("|");
    const fresh = { name, home, args, row: null, asked: "", result: CellError.of("#N/A") };
    const call = this.calls.get(key) ?? { ...fresh, stop: () => undefined };
    this.calls.set(key, call);
    return (call.row ??= this.place(call));
  }

  private place({ home, args, result }: Call): number {
    const row = this.rows++;
    this.side?.setValue(row, RESULT, result);
    args.forEach((text, index) => {
      if (text !== "" && !this.areaOf(home, text))
        this.side?.setFormula(row, index + 1, `=${onSheet(text, home)}`);
    });
    return row;
  }

  private valueOf({ home, row }: Call, text: string, index: number): Block | null {
    if (text === "") return null;
    const place = this.areaOf(home, text);
    if (!place) return [[this.side?.read(row ?? 0, index + 1) ?? null]];
    const { sheet, area } = place;
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) => sheet.value(area.row + down, area.column + right)),
    );
  }

  private areaOf(home: Sheet, text: string): { readonly sheet: Sheet; readonly area: Area } | null {
    const { sheet: name, address } = splitSheet(text);
    const sheet = name === null ? home : this.workbook.sheetByName(name);
    const area = IS_NUMBER.test(text) ? null : parseArea(address);
    return sheet && area ? { sheet, area: withinUsed(area, sheet) } : null;
  }
}

/** As an address, "80" would be a row. */
const IS_NUMBER = /^\d+$/;

/** A whole column ends where the sheet does. */
function withinUsed(area: Area, sheet: Sheet): Area {
  const used = sheet.usedArea(true);
  if (!used) return { ...area, rows: 1, columns: 1 };
  const rows = Math.max(1, Math.min(area.rows, used.row + used.rows - area.row));
  const columns = Math.max(1, Math.min(area.columns, used.column + used.columns - area.column));
  return { ...area, rows, columns };
}

/** The same expression for a cell of another sheet. */
function onSheet(text: string, home: Sheet): string {
  return mapReferences(text, ({ prefix, address }) => `${prefix || `${quoteSheet(home.name)}!`}${address}`);
}
