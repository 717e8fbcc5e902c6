import { NONE, type Fault, type Formula, type Look } from "./fault";
import { surprise, USUAL } from "./kejanggalan";

/**
 * Figures of hidden rows within a range. One among many shown rows is what nobody sees; where whole parts are hidden,
 * or whole lists are looked through, hiding is how the sheet is read.
 */
export const hiddenRows: Look = ({ pieces, references }) =>
  references.some(({ first, last }) => first !== last) &&
  !/\b(?:SUBTOTAL\(10|AGGREGATE\()/.test(pieces[0] ?? "")
    ? find
    : null;

function find({ book, grid, cell, shape }: Formula): readonly Fault[] {
  if (grid.sheet.hiddenRows.size === 0) return NONE;
  const hidden = new Set<number>();
  let shown = 0;
  for (const reference of shape.references) {
    const target = reference.first === reference.last ? null : book.target(grid, reference, cell);
    if (target?.grid !== grid || target.first.row === target.last.row) continue;
    for (let { row } = target.first; row <= target.last.row; row += 1)
      if (!grid.sheet.hiddenRows.has(row)) shown += 1;
      else if (Number(grid.value({ row, column: target.first.column }))) hidden.add(row + 1);
  }
  if (hidden.size === 0) return NONE;
  const text = `ikut menghitung baris tersembunyi (${[...hidden].slice(0, 5).join(", ")}).`;
  const isOne = hidden.size === 1 && shown > 1 && shape.references.length === 1;
  return [{ rule: "rumus-baris-tersembunyi", bits: isOne ? surprise(shown, 1) : USUAL, text }];
}
