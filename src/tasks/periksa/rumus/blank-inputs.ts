import { cellName } from "../../../sheet/address";
import { columnAt, rowAt } from "../../../sheet/formulas/alike";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { USUAL } from "./kejanggalan";
import { agreesNearby } from "./nearby";

/**
 * Arithmetic over a blank, in a formula that stands alone: cells filled from one another wait for figures, but one of
 * its own kind that shows a figure all the same most likely points at the wrong cell. Sums pass over blanks.
 */
export const blankInputs: Look = {
  fits: ({ pieces, references }) =>
    references.some((_, index) => isOperand(pieces[index], pieces[index + 1])),
  find,
};

function find({ grid, cell, shape }: Formula): readonly Fault[] {
  const { pieces, references } = shape;
  if (!Number(grid.value(cell))) return NONE;
  for (let index = 0; index < references.length; index += 1) {
    const reference = references[index];
    if (!reference || reference.prefix !== "" || reference.first !== reference.last) continue;
    if (!isOperand(pieces[index], pieces[index + 1])) continue;
    const place = { row: rowAt(reference.first, cell), column: columnAt(reference.first, cell) };
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
