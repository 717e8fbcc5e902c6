import { IronModel } from "../../engine/iron-model";
import type { Area } from "../../model/area";
import { intersection } from "../../model/area";
import { mapReferences } from "../../model/references";
import type { Sheet } from "../../model/sheet";
import type { Scalar } from "../../model/value";

/** Where the formulas under test stand in the engine: a sheet after all others. */
const TEST_COLUMN = 0;

/**
 * Tells which conditions hold, with an engine of its own: it is given the cells that conditions read, and
 * nothing else of the workbook.
 */
export class ConditionTester {
  private readonly iron: IronModel;
  private readonly sheets: readonly Sheet[];
  private readonly fed = new Map<Sheet, Set<string>>();

  constructor(sheets: readonly Sheet[]) {
    this.sheets = [...sheets];
    this.iron = new IronModel([...this.sheets.map((_, index) => engineName(index)), "tests"]);
  }

  /** For each formula, written as on sheet `home`, whether it is true. */
  hold(formulas: readonly string[], home: Sheet): boolean[] {
    const place = this.sheets.length;
    const written = formulas.map((formula) => this.feed(formula, home));
    written.forEach((formula, row) => this.iron.setFormula(place, row, TEST_COLUMN, formula));
    this.iron.evaluate();
    const results = written.map((_, row) => isTrue(this.iron.read(place, row, TEST_COLUMN)));
    written.forEach((_, row) => this.iron.setValue(place, row, TEST_COLUMN, null));
    return results;
  }

  free(): void {
    this.iron.free();
  }

  /** Gives the engine what the formula reads, and names the sheets as the engine knows them. */
  private feed(formula: string, home: Sheet): string {
    return mapReferences(formula, ({ sheet: name, area, address }) => {
      const index = name === null ? this.sheets.indexOf(home) : this.indexOf(name);
      const sheet = this.sheets[index];
      if (!sheet) return "#REF!";
      this.feedArea(sheet, index, area);
      return `${engineName(index)}!${address}`;
    });
  }

  private feedArea(sheet: Sheet, index: number, area: Area): void {
    const used = sheet.usedArea(true, area);
    const cells = used && intersection(used, area);
    if (!cells) return;
    const fed = this.fed.get(sheet) ?? new Set();
    this.fed.set(sheet, fed);
    sheet.grid.forEach(cells, ({ value }, row, column) => {
      const key = `${row},${column}`;
      if (value === null || fed.has(key)) return;
      fed.add(key);
      this.iron.setValue(index, row, column, value);
    });
  }

  private indexOf(name: string): number {
    return this.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}

function engineName(index: number): string {
  return `s${index}_`;
}

/** A condition holds where Excel would see TRUE: any number but zero counts. */
function isTrue(result: Scalar): boolean {
  return typeof result === "number" ? result !== 0 : result === true;
}

let latest: ConditionTester | null = null;

/** A tester for the workbook as it stands now; the one before it ends. */
export function freshTester(sheets: readonly Sheet[]): ConditionTester {
  latest?.free();
  latest = new ConditionTester(sheets);
  return latest;
}
