import { firstOf } from "../items";
import type { Workbook } from "../model/workbook";
import type { Change } from "../model/change";
import { Listeners } from "../model/change";
import type { Shift } from "../model/formula-moves";
import { shiftArea } from "../model/formula-moves";
import type { FunctionCalls } from "./function-calls";
import { HostError, apiNotFound } from "./host-error";
import type { Place, Places } from "./objects/place";
import type { Strictness } from "./strictness";
import type { Thing } from "./thing";

/** Members above ExcelApi 1.12, the oldest set that is played: the minor version that brought them. */
const SINCE: Readonly<Record<string, number>> = {
  "Range.GetMergedAreasOrNullObject": 13,
};

/** Of all add-ins: office.js gives its references back late, when its page may serve another. */
let lastReference = 0;

/** One add-in at work on a workbook: the objects it holds references to. */
export class Session {
  /** Told when the add-in asks for its pane to be shown (true) or hidden. */
  readonly paneShown = new Listeners<boolean>();
  /** Told when the add-in lets a button of its ribbon be pressed, or not. */
  readonly ribbonUpdated = new Listeners<{ readonly id: string; readonly isEnabled: boolean }>();
  /** Told when the add-in's page listens for calls of its functions. */
  readonly functionsReady = new Listeners<void>();
  private readonly references = new Map<string, Thing>();
  private readonly ids = new WeakMap<Thing, string>();
  private isCalculationSuspended = false;

  /** @param excelApi highest requirement set of the host that is played. */
  constructor(
    readonly workbook: Workbook,
    private readonly excelApi: string,
    private readonly strict: ReadonlySet<Strictness>,
    /** Functions that the add-in brings to cells; null where it declares none. */
    readonly functions: FunctionCalls | null = null,
  ) {}

  /** Formulas keep their last results until the request ends, whatever it sets and asks for. */
  suspendCalculation(): void {
    this.isCalculationSuspended = true;
  }

  resumeCalculation(): void {
    this.isCalculationSuspended = false;
  }

  /** Brings the results of formulas up to date, before they are told. */
  recalculate(): void {
    if (!this.isCalculationSuspended) this.workbook.recalculate();
  }

  isStrict(strictness: Strictness): boolean {
    return this.strict.has(strictness);
  }

  /** Excel asks the printer before it changes how a sheet prints. */
  checkPrinter(kind: string): void {
    if (this.isStrict("no-printer") && (kind === "PageLayout" || kind.startsWith("HeaderFooter")))
      throw new HostError("GeneralException", "There was an internal error while processing the request.");
  }

  /** An older Excel does not know the members of later requirement sets. */
  checkSupported(kind: string, member: string): void {
    const since = SINCE[`${kind}.${member}`];
    if (since !== undefined && Number(this.excelApi.split(".")[1]) < since)
      throw apiNotFound(`${kind}.${member}`);
  }

  /** The reference id of an object, given out at the first asking. */
  keep(thing: Thing): string {
    let id = this.ids.get(thing);
    if (id === undefined) {
      id = `ref${++lastReference}`;
      this.ids.set(thing, id);
      this.references.set(id, thing);
    }
    return id;
  }

  find(id: string): Thing {
    const thing = this.references.get(id);
    if (!thing)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return thing;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  get referenceCount(): number {
    return this.references.size;
  }

  /** Keeps the ranges the add-in holds on their cells when rows or columns are put in or taken out. */
  follow(change: Change): void {
    if (change.kind !== "shifted") return;
    for (const [id, { kindName, target }] of this.references) {
      const held = kindName === "Range" || kindName === "RangeAreas";
      if (held && (target as Place | Places).sheet.id === change.sheet)
        this.move(id, target as Place | Places, change.shift);
    }
  }

  /** A range whose cells were all taken out can no longer be used. */
  private move(id: string, held: Place | Places, shift: Shift): void {
    const areas = "areas" in held ? held.areas : [held.area];
    const moved = areas.flatMap((area) => shiftArea(area, shift) ?? []);
    if (moved.length === 0) this.release(id);
    else if ("areas" in held) held.areas = moved;
    else held.area = firstOf(moved);
  }
}
