import type { BookTable } from "../../book/book-table";
import { gaveFigure } from "../../calculation/cells/outcome";
import type { DerivedColumn } from "../../calculation/columns/column-plan";
import { officeFormula } from "../../calculation/rule/own-formula";
import { bandingkan } from "../../domain/bandingkan";

/** So many formulas of the office, and hardly one that gives what the rule gives: they compute something else. */
const FORMULAS = 3;
const AGREEING = 1 / 5;

/**
 * Columns whose rows the office computes by formulas that give other figures than the rule: "=K12" below "Capaian (%)",
 * a lookup, a mean of two shares. What they leave blank waits for the same formula, each with the cell that has one.
 */
export function deniedByOffice(tabel: BookTable): ReadonlyMap<DerivedColumn, string> {
  const { grid, computed } = tabel;
  const told = new Map<DerivedColumn, { formulas: number; agree: number; first: string }>();
  for (const { derived, row, outcome, members } of computed.cells) {
    const { column } = derived.column;
    const formula = officeFormula(grid, row.row, column);
    if (members || formula === null || !gaveFigure(outcome)) continue;
    const standing = computed.operands.readStanding(row.row, column);
    if (standing.jenis !== "angka" || standing.nilai.isZero()) continue;
    const count = told.get(derived) ?? {
      formulas: 0,
      agree: 0,
      first: `${grid.name(row.row, column)} ${formula}`,
    };
    count.formulas += 1;
    if (bandingkan(standing, outcome.nilai) !== "beda") count.agree += 1;
    told.set(derived, count);
  }
  const denied = [...told].filter(
    ([derived, { formulas, agree }]) =>
      formulas >= FORMULAS && agree < formulas * AGREEING && !tabel.isDiganti(derived.column),
  );
  return new Map(denied.map(([derived, { first }]) => [derived, first]));
}
