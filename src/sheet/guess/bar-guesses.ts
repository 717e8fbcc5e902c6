import { menyebutPersen } from "../../domain/persen";
import { PLANNED_ROLES, REACHED_SHARE_ROLES, REALISED_ROLES } from "../../domain/roles";
import type { Column } from "../table";
import { isWithin } from "../columns/part-of-whole";
import { claimsShare, headingOf } from "./claim";
import { shareOf, type Guesser, type Unexplained } from "./guess";
import type { Measure } from "./measures";

/** "Jumlah Mahasiswa | Lulus Tepat Waktu | Persentase | Target (%) | Capaian (%)": the share, against its bar. */
export const shareOfBar: Guesser = (of) => {
  const [bar, ...others] = barsBefore(of);
  const [share, ...more] = sharesBefore(of);
  if (of.own.role !== "capaian" || !bar || !share || others.length > 0 || more.length > 0) return null;
  return shareOf(share, bar, "targetnya juga dalam persen");
};

/** "Perkara | Perkara Selesai | Target (95%) | Realisasi": what was reached of a target in percent is a share of the counts. */
export const shareReached: Guesser = (of) => {
  const { own, columns, left } = of;
  const targets = columns.filter(({ role }) => PLANNED_ROLES.includes(role));
  const [target] = targets;
  if (own.role !== "realisasi" || !target || targets.length > 1) return null;
  if (!target.inPercent && !menyebutPersen(target.path.at(-1) ?? "")) return null;
  const counts = left.filter(({ column }) => column.addsUp && column.role === "other");
  const [whole, part, ...more] = counts;
  if (!whole || !part || more.length > 0 || !isWithin([part], whole)) return null;
  const isNamed = headingOf(part.column).startsWith(headingOf(whole.column));
  return isNamed ? shareOf(part, whole, "targetnya dalam persen") : null;
};

/**
 * A share of what was planned: of these a table has rules of its own. "Sasaran | Terlayani | Target (%) | Capaian (%)"
 * has no other share: there the target is a bar for the capaian itself.
 */
export function isOfPlan(of: Unexplained): boolean {
  const bars = sharesBefore(of).length > 0 ? [] : barsBefore(of);
  const isPlanned = of.left.some((one) => PLANNED_ROLES.includes(one.column.role) && !bars.includes(one));
  return isPlanned && REACHED_SHARE_ROLES.includes(of.own.role);
}

/** Targets in percent, where nothing that was reached stands in a column of its own. */
function barsBefore({ left, columns }: Unexplained): Measure[] {
  if (columns.some(({ role }) => REALISED_ROLES.includes(role))) return [];
  return left.filter(
    ({ column }) => PLANNED_ROLES.includes(column.role) && menyebutPersen(column.path.at(-1) ?? ""),
  );
}

function sharesBefore({ left }: Unexplained): Measure[] {
  const isShare = (column: Column): boolean => claimsShare(column) && !PLANNED_ROLES.includes(column.role);
  return left.filter(({ column }) => isShare(column));
}
