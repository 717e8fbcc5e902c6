import type { ComputedCell } from "../../calculation/cells/computed-cell";
import { formatSeperlunya } from "../../domain/format";
import type { Polaritas } from "../../domain/pengaturan";
import { computeRule } from "../../calculation/rule/compute-rule";
import { gaveFigure, type Outcome } from "../../calculation/cells/outcome";
import { ARAH_BAIK } from "../../domain/polaritas";

/**
 * A sentence where the direction of an indikator was taken from its name alone: what it was read by, and, where
 * the name leaves a doubt, what the other reading comes to.
 */
export function polaritasNote({ derived, context, row, outcome }: ComputedCell): string | null {
  const { judged, polaritas } = context;
  if (derived.rule.expression.kind !== "capaian" || row.kind !== "data" || judged === null) return null;
  const lain: Polaritas = polaritas === "turun" ? "naik" : "turun";
  const other = computeRule(derived.rule, { ...context, polaritas: lain });
  if (shown(other) === shown(outcome)) return null;
  if (judged.pasti) return `${judged.alasan} Dihitung demikian; ubah arahnya di tab Aturan bila sebaliknya.`;
  return `${judged.alasan} Ditulis ${shown(outcome)}; bila ${ARAH_BAIK[lain]}: ${shown(other)}. Tetapkan arahnya di tab Aturan.`;
}

function shown(outcome: Outcome): string {
  return gaveFigure(outcome) ? `${formatSeperlunya(outcome.nilai)}%` : "tidak dapat dihitung";
}
