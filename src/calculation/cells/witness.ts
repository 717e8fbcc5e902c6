import { bandingkan } from "../../domain/bandingkan";
import { normalizeNama } from "../../domain/nama";
import type { DirectionsTold } from "../rule/directions-told";
import type { Unstyled } from "./computed-cell";
import { gaveFigure } from "./outcome";

/**
 * A typed capaian by which the office shows that less is better, its formula for it, that more is better where name or
 * formulas say the opposite, or the highest capaian. It is left as it was typed: it goes on to tell that, until another direction, formula or
 * cap is chosen.
 */
export function isWitness(told: DirectionsTold, { row, derived, context, outcome }: Unstyled): boolean {
  if (derived.rule.expression.kind !== "capaian") return false;
  const isAmong = (names: ReadonlySet<string>): boolean =>
    names.size > 0 && names.has(normalizeNama(row.label));
  const isFalling = context.polaritas === "turun" && (told.formula || isAmong(told.names));
  if (!isFalling && !isAmong(told.byTyped) && !(told.cap && isCut(outcome))) return false;
  const { operands } = context;
  const { column } = derived.column;
  const standing = operands.readStanding(row.row, column);
  if (operands.grid.hasFormula(row.row, column) || standing.jenis !== "angka" || !gaveFigure(outcome))
    return false;
  return bandingkan(standing, outcome.nilai) !== "beda";
}

/** Comes to more than it may. */
function isCut(outcome: Unstyled["outcome"]): boolean {
  return gaveFigure(outcome) && outcome.tanpaBatas.gt(outcome.nilai);
}
