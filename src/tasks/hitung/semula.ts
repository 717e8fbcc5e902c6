import { bandingkan } from "../../domain/bandingkan";
import { formatAngka } from "../../domain/format";
import { normalizeNama } from "../../domain/nama";
import type { Operands } from "../../calculation/rule/operands";
import type { Outcome } from "../../calculation/cells/outcome";

/**
 * What stood in a cell that will say something else, as its reader saw it; null where it was empty or said
 * the same at its own decimals. A figure that was replaced is shown: somebody may have put it there knowingly.
 */
export function semulaOf(operands: Operands, row: number, column: number, outcome: Outcome): string | null {
  const { grid } = operands;
  if (!outcome.ok || grid.isBlank(row, column)) return null;
  const stood = operands.readStanding(row, column);
  if (stood.jenis === "nihil" && "nilai" in outcome && outcome.nilai.isZero()) return null;
  if (stood.jenis !== "angka") {
    const text = grid.text(row, column);
    return "teks" in outcome && normalizeNama(text) === normalizeNama(outcome.teks) ? null : text;
  }
  if ("nilai" in outcome && bandingkan(stood, outcome.nilai) !== "beda") return null;
  const figure = formatAngka(stood.nilai, stood.desimal);
  return stood.persen ? `${figure}%` : figure;
}
