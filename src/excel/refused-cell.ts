import { cellAt, type Change } from "../plan/change";
import { Gangguan } from "../plan/gangguan";
import { cellName } from "../sheet/address";
import { Shapes } from "../sheet/formulas/shapes";
import type { Snapshot } from "../sheet/snapshot";

interface Attempted {
  readonly changes: readonly Change[];
  readonly target: Snapshot;
}

/** Excel names no cell that it refused: the sheet is known where one is written, and an array formula by its looks. */
export function withPlace(refusal: Gangguan, work: Attempted): Gangguan {
  if (refusal.sheet !== undefined) return refusal;
  const [sheet, ...others] = new Set(work.changes.map((change) => change.sheet));
  const only = sheet !== undefined && others.length === 0 ? { sheet } : {};
  const place = (refusal.kode === "bagian-larik" && arrayCell(work)) || only;
  return new Gangguan(refusal.kode, { ...place, ...refusal.place });
}

/** All cells of an array formula tell the very same text, where a formula that was filled along would move on. */
function arrayCell({ changes, target }: Attempted): { readonly sheet: string; readonly cell: string } | null {
  const shapes = new Shapes();
  const found = changes.find(({ sheet: name, row, column }) => {
    const sheet = target.sheets.find((one) => one.name === name);
    const formula = String(cellAt(sheet, row, column).formula);
    const beside = [
      { row: row - 1, column },
      { row: row + 1, column },
      { row, column: column - 1 },
      { row, column: column + 1 },
    ];
    return (
      formula.startsWith("=") &&
      beside.some(
        (other) =>
          cellAt(sheet, other.row, other.column).formula === formula &&
          shapes.of(formula, other) !== shapes.of(formula, { row, column }),
      )
    );
  });
  return found ? { sheet: found.sheet, cell: cellName(found.row, found.column) } : null;
}
