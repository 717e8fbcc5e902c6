import { firstOf } from "../items";
import type { CellFunctions } from "./cell-functions";
import type { Change } from "./change";
import { Listeners } from "./change";
import type { Shift } from "./formula-moves";
import type { DefinedName } from "./names";
import { Sheet } from "./sheet";
import { StyleBook } from "./style-book";

/** Computes formulas. The model says when something changes and when results are wanted. */
export interface Calculator {
  /** Called before the first of a row of changes to content, so that what stood there can be computed. */
  beforeChange(): void;
  /** A constant or formula of this cell is about to be, or was just, replaced. */
  cellChanged(sheet: Sheet, row: number, column: number): void;
  /** Rows, columns, sheets or names moved: nothing known about positions holds any longer. */
  structureChanged(): void;
  /** Rows were hidden or shown: what leaves hidden rows out computes anew. */
  visibilityChanged(): void;
  /** Brings the value of every formula cell (of one sheet) up to date. Returns the sheets whose results changed. */
  recalculate(only?: Sheet): ReadonlySet<Sheet>;
  /** Lets functions of the add-in be asked anew, though their arguments are what they were. */
  expireFunctions(): void;
  /** Formulas it cannot compute keep their last value: the program that opens the file must compute them. */
  readonly leftUncomputed: boolean;
}

/** A shift on a sheet, by its id. */
interface SheetShift {
  readonly sheet: string;
  readonly shift: Shift;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** A workbook in memory: the one truth for Office.js, the grid on the screen and the saved file. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** Excel.SettingCollection and Office.context.document.settings: key -> JSON text. */
  readonly settings = new Map<string, string>();
  readonly changes = new Listeners<Change>();
  styles = new StyleBook();
  /** As the window title shows it. */
  fileName = "Buku1.xlsx";
  calculationMode: CalculationMode = "Automatic";
  /** Where calculation is manual, results are brought up to date when the workbook is saved. */
  calculatesOnSave = true;
  /** The sheet on the screen is a chart sheet, which is none of `sheets`; until one of those is activated. */
  chartSheetActive = false;
  /** Names that are taken, though no sheet that could be asked for has them. */
  readonly chartSheetNames: string[] = [];
  /** The workbook's structure is protected: sheets are neither added nor deleted, moved, renamed or hidden. */
  structureLocked = false;
  /** Rows, columns and cells that were put in or taken out since the file was opened: what is not read of it follows them. */
  readonly shifts: SheetShift[] = [];
  calculator: Calculator | null = null;
  /** Functions of the add-in that stands beside it. */
  functions: CellFunctions | null = null;
  /** Some formula gave, or came with, results for more cells than its own. */
  holdsSpills = false;
  /** Workbook-level parts that changed since the file was opened. */
  readonly touched = new Set<"sheets" | "names" | "settings" | "view">();
  private activeId = "";
  private lastId = 0;

  /** A new id for whatever the workbook holds, unique within the session. */
  newId(): string {
    const number = (++this.lastId).toString(16).toUpperCase().padStart(12, "0");
    return `{00000000-0001-0000-0000-${number}}`;
  }

  get activeSheet(): Sheet {
    return this.sheets.find((sheet) => sheet.id === this.activeId) ?? firstOf(this.sheets);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names of sheets do not distinguish case. */
  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Adds a sheet at the end (or before `position`) without activating it. The name is taken as valid. */
  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.splice(position, 0, sheet);
    if (this.activeId === "") this.activeId = sheet.id;
    this.sheetsTouched();
    this.changes.tell({ kind: "sheetAdded", sheet: sheet.id });
    return sheet;
  }

  activate(sheet: Sheet): void {
    if (this.activeId === sheet.id && !this.chartSheetActive) return;
    this.chartSheetActive = false;
    this.activeId = sheet.id;
    this.touched.add("view");
    this.changes.tell({ kind: "activated", sheet: sheet.id });
  }

  /** Call after sheets were added, removed, renamed or moved. */
  sheetsTouched(): void {
    this.touched.add("sheets");
    this.calculator?.structureChanged();
  }

  /** Brings formula results up to date, unless the workbook is set to manual calculation. */
  recalculate(force = false): void {
    if (this.calculationMode !== "Manual" || force) this.compute();
  }

  /** What "Calculate Sheet" does: in manual calculation, formulas of other sheets keep the results that they have. */
  recalculateSheet(sheet: Sheet): void {
    if (this.calculationMode === "Manual") this.compute(sheet);
    else this.compute();
  }

  private compute(only?: Sheet): void {
    if (!this.calculator) return;
    for (const sheet of this.calculator.recalculate(only)) {
      const area = sheet.usedArea(true);
      if (area) sheet.touch("cells", { kind: "content", area, calculated: true });
    }
  }
}

/** A workbook with one empty sheet. */
export function newWorkbook(firstSheet = "Sheet1"): Workbook {
  const workbook = new Workbook();
  workbook.addSheet(firstSheet);
  return workbook;
}
