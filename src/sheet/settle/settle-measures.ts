import { type ColumnRole, MEASURED_ROLES, QUARTER_ROLES, isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { isPercent, settle } from "./settle";

/**
 * Without money in the table, "Target Fisik", "Realisasi Fisik" and "Volume" are target and realisasi of
 * the performance itself.
 */
export function settleMeasures(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("anggaran"))) return settleBesideMoney(drafts);
  const missing = (role: ColumnRole): boolean => !drafts.some((draft) => draft.role === role);
  // What was reached in the quarters is the realisasi.
  const isQuarterly = drafts.some(({ role }) => QUARTER_ROLES.includes(role));
  for (const draft of drafts) {
    const { leaf, path } = draft.reading;
    const why = "tabel ini tidak memuat anggaran";
    const volume = draft.role === "other" && /^vol(ume)?$/i.test(path.texts.at(-1) ?? "");
    if (draft.role !== "fisik" && !volume) continue;
    if ((leaf.has("target") || volume) && missing("target")) settle(draft, "target", why);
    else if (leaf.has("capaian") && missing("capaian")) settle(draft, "capaian", why);
    else if (leaf.has("realisasi") && missing("realisasi") && !isQuarterly) settle(draft, "realisasi", why);
  }
}

/** "Target › Fisik | Keuangan", "Realisasi › Fisik | Keuangan" of an indikator: beside the money the measure itself. */
function settleBesideMoney(drafts: readonly Draft[]): void {
  if (drafts.some(isRole(...MEASURED_ROLES)) || !drafts.some(isRole("indikator"))) return;
  const of = (role: "target" | "realisasi" | "capaian"): Draft[] =>
    drafts.filter((draft) => draft.role === "fisik" && draft.reading.above.has(role));
  const [targets, reached] = [of("target"), of("realisasi")];
  if (targets.length !== 1 || reached.length !== 1 || [...targets, ...reached].some(isPercent)) return;
  for (const role of ["target", "realisasi", "capaian"] as const)
    for (const draft of of(role)) settle(draft, role, "ukuran indikatornya di sebelah anggarannya");
}
