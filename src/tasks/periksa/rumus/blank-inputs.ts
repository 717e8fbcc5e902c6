import { cellName } from "../../../sheet/address";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { USUAL } from "./kejanggalan";
import { agreesNearby } from "./nearby";

/**
 * Arithmetic over a blank, in a formula that stands alone: cells filled from one another wait for figures, but one of
 * its own kind that shows a figure all the same most likely points at the wrong cell. Sums pass over blanks.
 */
export const blankInputs: Look = ({ pieces, references }) => {
  const operands = references.flatMap(({ prefix, first, last }, index) =>
    prefix === "" && first === last && isOperand(pieces[index], pieces[index + 1]) ? index : [],
  );
  return operands.length === 0 ? null : (formula) => find(formula, operands);
};

/** `operands`: the references that stand beside an operator. */
function find({ grid, cell, shape }: Formula, operands: readonly number[]): readonly Fault[] {
  if (!Number(grid.value(cell))) return NONE;
  for (const index of operands) {
    const place = { row: shape.firstRow(index, cell.row), column: shape.firstColumn(index, cell.column) };
    if (grid.content(place) !== "blank") continue;
    if (agreesNearby(grid, cell, "column") || agreesNearby(grid, cell, "row")) return NONE;
    const text = `membaca ${cellName(place.row, place.column)} yang kosong.`;
    return [{ rule: "rumus-sel-kosong", bits: USUAL, text, isRare: true }];
  }
  return NONE;
}

/** Whether an operator of arithmetic stands on either side. */
function isOperand(before = "", after = ""): boolean {
  return /[-+*/]$/.test(before.replace(/^=\+?/, "")) || /^[-+*/]/.test(after);
}
