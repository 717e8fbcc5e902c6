import { leaf, operation } from "../../domain/expression";
import { MEASURED_ROLES, isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { defineAsSaid } from "../evidence/define";
import { settle } from "./settle";

/** "Target (%) | Realisasi (%) | Selisih (%)": the sign is the unit of all three, and the difference one of points. */
export function settlePoints(drafts: readonly Draft[]): void {
  const isShare = ({ reading }: Draft): boolean => reading.leaf.has("persen");
  const reached = drafts.filter(isRole("realisasi", "capaian"));
  const measured = drafts.filter(isRole(...MEASURED_ROLES));
  settleShareGap(drafts, measured, reached.filter(isShare));
  if (measured.length < 2 || !measured.every(isShare)) return;
  for (const draft of drafts)
    if (draft.role === "selisih_persen")
      settle(draft, "selisih", "target dan realisasinya juga dalam persen");
}

/** "Target (%) | Capaian (%) | Kesenjangan (%)" without a realisasi: the capaian is itself what the target asks for. */
function settleShareGap(
  drafts: readonly Draft[],
  measured: readonly Draft[],
  shares: readonly Draft[],
): void {
  const [target, ...others] = measured;
  const [share, ...more] = shares;
  if (target?.role !== "target" || others.length > 0 || share?.role !== "capaian" || more.length > 0) return;
  if (!target.reading.leaf.has("persen")) return;
  const [plan, reached] = [target, share].map(({ reading }) => leaf(reading.path.column));
  for (const draft of drafts.filter(isRole("selisih_persen")))
    if (plan && reached && draft.definitions.length === 0)
      defineAsSaid(draft, {
        expression: operation(reached, "-", plan),
        witness: "kata",
        onlyBlank: true,
        reason: "Dihitung capaian dikurangi target, yang sama-sama dalam persen.",
      });
}
