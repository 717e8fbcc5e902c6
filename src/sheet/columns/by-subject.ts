import { isRole, type ColumnRole } from "../../domain/roles";

/**
 * "Indikator Sasaran | Target | Realisasi | Capaian | Indikator Program | Target | Realisasi | Capaian": what stands behind
 * a further indikator is measured of that one, where both have a target of their own. Else all columns are of one.
 */
export function bySubject<Own extends { readonly role: ColumnRole }>(
  columns: readonly Own[],
): readonly (readonly Own[])[] {
  const starts = columns.flatMap((own, at) => (own.role === "indikator" ? [at] : []));
  const parts = starts.map((start, index) =>
    columns.slice(index === 0 ? 0 : start, starts[index + 1] ?? columns.length),
  );
  const areMeasured = parts.every((part) => part.some(isRole("target")));
  return parts.length > 1 && areMeasured ? parts : [columns];
}
