import { intersection } from "../../model/area";
import type { ConditionalFormat } from "../../model/conditional";
import type { Sheet } from "../../model/sheet";
import { conditionFormula } from "./condition-formula";
import type { ConditionTester } from "./condition-tester";
import { freshTester } from "./condition-tester";

/** Rows tested together: about what a screen shows. */
const BLOCK = 64;

/** Which conditional formats of a sheet apply where, until something changes on it. */
export class SheetConditions {
  private readonly answers = new Map<string, boolean>();
  private readonly tested = new Set<string>();

  private tester: ConditionTester | null = null;

  constructor(private readonly sheet: Sheet) {}

  readonly holds = (format: ConditionalFormat, row: number, column: number): boolean => {
    const block = Math.floor(row / BLOCK);
    const key = `${format.id} ${block}`;
    if (!this.tested.has(key)) {
      this.tested.add(key);
      this.testBlock(format, block * BLOCK);
    }
    return this.answers.get(`${format.id} ${row},${column}`) ?? false;
  };

  private testBlock(format: ConditionalFormat, first: number): void {
    const cells = cellsOf(this.sheet, format, first);
    const formulas = cells.flatMap((cell) => {
      const formula = conditionFormula(format, cell.row, cell.column);
      return formula === null ? [] : [formula];
    });
    if (formulas.length === 0) return;
    this.tester ??= freshTester(this.sheet.workbook.sheets);
    const results = this.tester.hold(formulas, this.sheet);
    cells.forEach(({ row, column }, index) =>
      this.answers.set(`${format.id} ${row},${column}`, results[index] ?? false),
    );
  }
}

/** The cells of a block that a format covers, as far as the sheet is used. */
function cellsOf(
  sheet: Sheet,
  { areas }: ConditionalFormat,
  first: number,
): { row: number; column: number }[] {
  const used = sheet.usedArea();
  const block = used && intersection(used, { ...used, row: first, rows: BLOCK });
  return areas.flatMap((area) => {
    const part = block && intersection(area, block);
    if (!part) return [];
    return Array.from({ length: part.rows * part.columns }, (_, index) => ({
      row: part.row + Math.floor(index / part.columns),
      column: part.column + (index % part.columns),
    }));
  });
}
