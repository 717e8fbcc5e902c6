import { columnName, quoteSheet } from "../model/address";
import type { Cell } from "../model/cell";
import { FormulaGraph, weightOf, type PlacedFormula } from "./formula-graph";
import { steppingStones } from "./stepping-stones";

type Placed = PlacedFormula & { readonly cell: Cell };

/** The engine goes from sheet to sheet: what stands on the first is computed before all else. */
const STONE_SHEET = "_pijakan";

/** Formulas that changed, and weigh no more than this together, make no chain too long for the engine. */
const LIGHT = 400;

/** Where a workbook's formulas hang on each other through too many cells, and what is done about it. */
export class LongChains {
  /** Formulas, to be computed one after another before all else. */
  stones: readonly string[] = [];
  circles: readonly Cell[] = [];
  private changed = 0;

  constructor(private readonly formulas: () => Iterable<Placed>) {
    this.find();
  }

  /** The sheets that the engine needs for them, before those of the workbook. */
  get sheets(): readonly string[] {
    return this.stones.length > 0 ? [STONE_SHEET] : [];
  }

  note(cell: Cell | undefined): void {
    if (cell?.formula) this.changed += weightOf(cell.formula);
  }

  /** Whether the engine may go on; false where chains came about that it was not prepared for. */
  holds(): boolean {
    if (this.changed <= LIGHT) return true;
    this.changed = 0;
    const before = [this.stones.length, this.circles.length];
    this.find();
    return before.every((count) => count === 0) && this.stones.length === 0 && this.circles.length === 0;
  }

  private find(): void {
    const all = [...this.formulas()];
    const { stones, circles } = steppingStones(new FormulaGraph(all));
    this.stones = stones.map((id) => reference(all[id]));
    this.circles = circles.flatMap((id) => all[id]?.cell ?? []);
  }
}

function reference(formula: Placed | undefined): string {
  return formula ? `=${quoteSheet(formula.sheet)}!${columnName(formula.column)}${formula.row + 1}` : "=0";
}
