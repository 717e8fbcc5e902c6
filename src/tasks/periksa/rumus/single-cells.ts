import type { FormulaGrid } from "../../../sheet/formulas/formula-grid";
import type { Template } from "../../../sheet/formulas/template";
import type { WorkbookFormulas } from "../../../sheet/formulas/workbook-formulas";
import { asBlocks } from "./blocks";
import { blankInputs } from "./blank-inputs";
import type { Columns } from "./columns";
import { cutBlock } from "./cut-blocks";
import { doubleCount } from "./double-counts";
import { coveredError, errorOf } from "./error-values";
import { saidOf, type Fault, type Find, type Look } from "./fault";
import { hiddenRows } from "./hidden-rows";
import { surprise, type Kejanggalan } from "./kejanggalan";
import { missedBlock } from "./missed-blocks";
import { mixedUnits } from "./mixed-units";
import { otherRow } from "./other-rows";
import { otherYear } from "./other-years";
import { summedHeading } from "./summed-headings";
import { writtenFaults } from "./written-faults";

const LOOKS: readonly Look[] = [
  errorOf,
  coveredError,
  doubleCount,
  missedBlock,
  cutBlock,
  summedHeading,
  mixedUnits,
  otherYear,
  otherRow,
  blankInputs,
  hiddenRows,
];

/** What formulas of one template have in common: their faults as written, and what is worth looking for. */
interface Known {
  readonly written: readonly Fault[];
  readonly finds: readonly Find[];
}

/** What is odd about a formula whatever stands beside it; cells filled from one another are said together. */
export function singleCells(book: WorkbookFormulas, grid: FormulaGrid, columns: Columns): Kejanggalan[] {
  const known = new Map<Template, Known>();
  const found: [Kejanggalan, Fault][] = [];
  for (const cell of grid.formulas) {
    const shape = grid.shape(cell);
    if (!shape) continue;
    let own = known.get(shape.template);
    if (!own)
      known.set(
        shape.template,
        (own = { written: writtenFaults(shape), finds: LOOKS.flatMap((look) => look(shape) ?? []) }),
      );
    if (own.written.length + own.finds.length === 0) continue;
    const formula = { book, columns, grid, cell, shape };
    for (const fault of own.written) found.push([saidOf(formula, fault), fault]);
    for (const find of own.finds)
      for (const fault of find(formula)) found.push([saidOf(formula, fault), fault]);
  }
  return rareOnes(grid, asBlocks(found));
}

/** Of a kind that is usual in many sheets, the only one among all formulas of its sheet stands out. */
function rareOnes(grid: FormulaGrid, found: readonly (readonly [Kejanggalan, Fault])[]): Kejanggalan[] {
  const counts = new Map<string, number>();
  for (const [{ rule }] of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return found.map(([one, { isRare = false }]) => {
    const { length } = one.cells;
    const isOnly = isRare && counts.get(one.rule) === 1 && length === 1;
    return isOnly ? { ...one, bits: Math.max(one.bits, surprise(grid.formulas.length - length, 1)) } : one;
  });
}
