import { formatArea, parseArea, splitSheet } from "../model/address";
import type { Area } from "../model/area";
import type { Block, ToldBlock } from "../model/cell-functions";
import type { Sheet } from "../model/sheet";
import { CellError } from "../model/value";
import type { Workbook } from "../model/workbook";
import { findCall } from "./function-calls";
import { blockOf, onSheet, SIDE_SHEET, sideArea, withinUsed, type SideSheet } from "./side-sheet";

/** One call, as long as a formula holds it. */
interface Call {
  readonly name: string;
  readonly home: Sheet;
  readonly args: readonly string[];
  /** Its row on the side sheet; null where no formula of the engine's present copy holds it. */
  row: number | null;
  /** Arguments that were last asked for, as text. */
  asked: string;
  /** Null until it was told. */
  result: ToldBlock | null;
  stop: () => void;
}

/** The calls of one formula; `whole`: the one that the formula consists of. */
interface Asking {
  readonly calls: readonly Call[];
  readonly whole: Call | null;
}

/** Arguments that must be computed stand in the first columns of the side sheet, results from here on. */
const RESULT = 16;
const NOT_TOLD: ToldBlock = [[{ value: CellError.of("#N/A") }]];

/**
 * Functions that an add-in brings, computed beside the engine, which does not know them: each call becomes a cell of a
 * side sheet that holds its last result, and is asked for anew when its arguments have changed.
 */
export class FunctionCells {
  private readonly calls = new Map<string, Call>();
  private readonly askings = new Map<string, Asking>();
  private side: SideSheet | null = null;
  private rows = 0;
  private isTelling = false;
  private isReshaped = false;

  /** @param tell called when results have come in; `isReshaped`: formulas must be rewritten, for they cover other cells. */
  constructor(
    private readonly workbook: Workbook,
    private readonly tell: (isReshaped: boolean) => void,
  ) {}

  /** The engine has a new copy of the workbook: its formulas will be rewritten anew. */
  attach(side: SideSheet): void {
    this.side = side;
    this.rows = 0;
    this.askings.clear();
    for (const call of this.calls.values()) call.row = null;
  }

  /** The formula with each call replaced by the cells of its results. */
  rewrite(sheet: Sheet, formula: string): string {
    const { functions } = this.workbook;
    if (!functions || !formula.includes(".")) return formula;
    const isKnown = (name: string): boolean => functions.has(name);
    let text = formula;
    const calls: Call[] = [];
    let whole: Call | null = null;
    for (let found = findCall(text, isKnown); found; found = findCall(text, isKnown)) {
      const call = this.callOf(sheet, found.name.toUpperCase(), found.args);
      calls.push(call);
      if (found.start === 1 && found.end === text.length) whole = call;
      text = `${text.slice(0, found.start)}${placeOf(call, call === whole)}${text.slice(found.end)}`;
    }
    if (calls.length > 0) this.askings.set(keyOf(sheet, formula), { calls, whole });
    return text;
  }

  /** What a formula that consists of one call was told for its own cell and those beside it; null while it waits. */
  told(sheet: Sheet, formula: string): ToldBlock | null {
    return this.askings.get(keyOf(sheet, formula))?.whole?.result ?? null;
  }

  get isUsed(): boolean {
    return this.askings.size > 0;
  }

  /** Whether a formula consists of one call. */
  isWhole(sheet: Sheet, formula: string): boolean {
    return (this.askings.get(keyOf(sheet, formula))?.whole ?? null) !== null;
  }

  /** The sentence behind an error that one of the calls of a formula gave. */
  reason(sheet: Sheet, formula: string, error: CellError): string | undefined {
    const calls = this.askings.get(keyOf(sheet, formula))?.calls ?? [];
    return calls
      .flatMap(({ result }) => result?.flat() ?? [])
      .find(({ value, reason }) => value === error && reason !== undefined)?.reason;
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
    if (error) return this.settle(call, [[{ value: error }]]);
    const stop = this.workbook.functions?.call(call.name, args, (result) => this.settle(call, result));
    call.stop = stop ?? (() => undefined);
  }

  private settle(call: Call, result: ToldBlock): void {
    const before = call.result ?? NOT_TOLD;
    if (before.length !== result.length || before[0]?.length !== result[0]?.length) this.isReshaped = true;
    call.result = result;
    if (!this.isReshaped) this.show(call);
    if (this.isTelling) return;
    this.isTelling = true;
    queueMicrotask(() => {
      const { isReshaped } = this;
      this.isTelling = false;
      this.isReshaped = false;
      this.tell(isReshaped);
    });
  }

  private show({ row, result }: Call): void {
    if (row === null) return;
    (result ?? NOT_TOLD).forEach((told, down) =>
      told.forEach(({ value }, right) => this.side?.setValue(row + down, RESULT + right, value)),
    );
  }

  private callOf(home: Sheet, name: string, args: readonly string[]): Call {
    const key = [home.id, name, ...args].join("|");
    const fresh = { name, home, args, row: null, asked: "", result: null };
    const call = this.calls.get(key) ?? { ...fresh, stop: () => undefined };
    this.calls.set(key, call);
    if (call.row === null) this.place(call);
    return call;
  }

  private place(call: Call): void {
    const { home, args, result } = call;
    const row = this.rows;
    call.row = row;
    this.rows += (result ?? NOT_TOLD).length;
    this.show(call);
    args.forEach((text, index) => {
      if (text !== "" && !this.areaOf(home, text) && !sideArea(text))
        this.side?.setFormula(row, index, `=${onSheet(text, home)}`);
    });
  }

  private valueOf({ home, row }: Call, text: string, index: number): Block | null {
    if (text === "") return null;
    const own = sideArea(text);
    if (own) return blockOf(own, (down, right) => this.side?.read(down, right) ?? null);
    const place = this.areaOf(home, text);
    if (!place) return [[this.side?.read(row ?? 0, index) ?? null]];
    return blockOf(place.area, (down, right) => place.sheet.value(down, right));
  }

  private areaOf(home: Sheet, text: string): { readonly sheet: Sheet; readonly area: Area } | null {
    const { sheet: name, address } = splitSheet(text);
    const sheet = name === null ? home : this.workbook.sheetByName(name);
    const area = IS_NUMBER.test(text) ? null : parseArea(address);
    return sheet && area ? { sheet, area: withinUsed(area, sheet) } : null;
  }
}

function keyOf(sheet: Sheet, formula: string): string {
  return `${sheet.id}|${formula}`;
}

/** The cells of a call's results on the side sheet; of a formula that consists of it only the first, which is its own. */
function placeOf({ row, result }: Call, isFirst: boolean): string {
  const { length: rows, 0: [...first] = [] } = result ?? NOT_TOLD;
  const area = {
    row: row ?? 0,
    column: RESULT,
    rows: isFirst ? 1 : rows,
    columns: isFirst ? 1 : first.length,
  };
  return `${SIDE_SHEET}!${formatArea(area, true)}`;
}

/** As an address, "80" would be a row. */
const IS_NUMBER = /^\d+$/;
