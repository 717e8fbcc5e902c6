import { untukNama } from "../../domain/nama";
import { suggestPolaritas } from "../../domain/polaritas";
import type { ComputedCell } from "../../calculation/compute-table";

/**
 * A sentence where an indikator's name says that less is better and nobody said so: the capaian was
 * computed as if more were. Suggested, never applied silently.
 */
export function polaritasNote({ derived, context, row }: ComputedCell): string | null {
  if (derived.rule.expression.kind !== "capaian" || row.kind !== "data") return null;
  const { pengaturan, operands } = context;
  const isSaid =
    untukNama(pengaturan.polaritas, row.label) !== undefined ||
    operands.table.columns.some(({ role }) => role === "polaritas");
  if (isSaid || context.polaritas === "turun") return null;
  const { polaritas, alasan } = suggestPolaritas(row.label);
  if (polaritas === "naik") return null;
  return `${alasan} Capaiannya dihitung makin besar makin baik; ubah polaritasnya di tab Aturan bila sebaliknya.`;
}
