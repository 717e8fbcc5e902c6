import { cellName } from "../../../sheet/address";
import { NONE, type Fault, type Formula, type Look } from "./fault";
import { CERTAIN } from "./kejanggalan";
import { deed } from "./sentences";
import { firstIn, summed } from "./targets";

/** A sum over cells of which one is itself the sum of others among them. */
export const doubleCount: Look = ({ build }) => (build.isPlainSum ? find : null);

function find(formula: Formula): readonly Fault[] {
  const outer = summed(formula);
  if (!outer) return NONE;
  const { book, grid, cell } = formula;
  const found = firstIn(outer, (place) => {
    const shape = grid.shape(place);
    const within = shape ? summed({ book, grid, cell: place, shape }) : null;
    return (
      within !== null &&
      within.first.row >= outer.first.row &&
      within.last.row <= outer.last.row &&
      within.first.column >= outer.first.column &&
      within.last.column <= outer.last.column
    );
  });
  if (!found) return NONE;
  const text = `${deed(grid, cell)}, padahal ${cellName(found.row, found.column)} di dalamnya sudah ${deed(grid, found)}: angka itu terhitung dua kali.`;
  return [{ rule: "rumus-jumlah-ganda", bits: CERTAIN, text }];
}
