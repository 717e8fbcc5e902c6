import { type Draft, isOpenFigure } from "../columns/draft";
import { groupOf, headingOf } from "../columns/draft-headings";
import { readClosing, headsMean } from "../words/closing";
import { type ColumnRole, OPEN_ROLES, REALISED_ROLES, isRole } from "../../domain/roles";
import { normalise } from "../words/wording";
import { seriesAtEnd } from "../columns/series";
import { isPercent, settle } from "./settle";

/**
 * Between "Target" and "Capaian" stands the realisasi, whatever its heading is made of: "Reliasasi", "Nilai IKM";
 * words such as "Mutu Pelayanan" may stand between them, too.
 */
export function settleUnknownRealisasi(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("realisasi", "tw1"))) return;
  const only = betweenTargetAndCapaian(drafts);
  if (only) settle(only, "realisasi", "berdiri di antara target dan capaian");
}

/** The same in each year of "2023 › Target | Reliasasi | Capaian | 2024 › …", where all of them have one. */
export function settleUnknownOfYears(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("realisasi", "tw1"))) return;
  const groups = [...new Set(drafts.filter(isRole("target")).map(groupOf))];
  if (groups.length < 2 || groups.includes("")) return;
  const found = groups.map((group) =>
    betweenTargetAndCapaian(drafts.filter((own) => groupOf(own) === group)),
  );
  if (found.includes(null)) return;
  for (const only of found) if (only) settle(only, "realisasi", "berdiri di antara target dan capaian");
}

function betweenTargetAndCapaian(drafts: readonly Draft[]): Draft | null {
  const target = drafts.findIndex(isRole("target"));
  const capaian = drafts.findIndex(isRole("capaian"));
  const figures = drafts.slice(target + 1, target < 0 ? 0 : Math.max(capaian, 0)).filter(holdsNoWords);
  const [only] = figures;
  return figures.length === 1 && only && OPEN_ROLES.has(only.role) ? only : null;
}

/**
 * "Produksi (Ton) | Target Produksi (Ton) | Capaian (%)": what is called as its target is, wherever it stands, is what was
 * reached of it.
 */
export function settleNamedAsTarget(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("realisasi", "tw1", "tw_total")) || !drafts.some(isRole("capaian"))) return;
  const [target, ...others] = drafts.filter(isRole("target"));
  if (!target || others.length > 0) return;
  const name = bareName(target)
    .replace(/\btarget\b/, " ")
    .trim();
  const named = drafts.filter(
    (draft) => OPEN_ROLES.has(draft.role) && holdsNoWords(draft) && bareName(draft) === name,
  );
  const [only] = named;
  if (name !== "" && named.length === 1 && only) settle(only, "realisasi", "berjudul sama dengan targetnya");
}

/** Without the unit that stands in brackets. */
function bareName(draft: Draft): string {
  return normalise(headingOf(draft).replace(/\([^()]*\)/g, " "));
}

function holdsNoWords({ stats }: Draft): boolean {
  return stats.filled > 0 && stats.words === 0;
}

/**
 * "PMA | PMDN | Total | Target | %", "Pagu | Tahap I | Tahap II | Jumlah Salur | %": where nothing else is measured
 * or spent, what the one closing column adds up.
 */
export function settleAddedRealisasi(drafts: readonly Draft[]): void {
  const has = (...roles: readonly ColumnRole[]): boolean => drafts.some(({ role }) => roles.includes(role));
  if (has("realisasi", "tw1", "realisasi_anggaran")) return;
  const why = "menjumlahkan kolom-kolom sebelumnya, dan persentasenya dihitung darinya";
  const sums = drafts.filter((draft) => closesOthers(draft, drafts));
  const [sum] = sums;
  if (sums.length !== 1 || !sum) return;
  if (has("target") && has("capaian")) settle(sum, "realisasi", why);
  else if (has("anggaran") && has("capaian_anggaran")) settle(sum, "realisasi_anggaran", why);
}

/** A sum by its words over two open columns, or by its place behind a series. */
function closesOthers({ role, reading }: Draft, drafts: readonly Draft[]): boolean {
  const closing = readClosing(reading.path.texts.at(-1) ?? "");
  if (role !== "other" || closing === null || !closing.sum || closing.mean) return false;
  const left = drafts.filter(
    (other) => other.reading.path.column < reading.path.column && isOpenFigure(other),
  );
  if (closing.certain) return left.length > 1;
  return seriesAtEnd(left.map((other) => headingOf(other))) > 1;
}

/**
 * "Realisasi" followed by "% Realisasi" or "Realisasi (%)" of the same period: the second is the capaian. Right behind money
 * that was spent it is of the money, whatever was reached further left.
 */
export function settleRepeatedRealisasi(drafts: readonly Draft[]): void {
  for (const role of REALISED_ROLES) {
    const columns = drafts.filter((draft) => draft.role === role);
    for (const draft of columns) {
      const twin = columns.find(
        (other) => other !== draft && other.period === draft.period && !isPercent(other),
      );
      const targets = drafts.filter((other) => other.role === "target" && isPercent(other));
      if (!isPercent(draft) || !twin || targets.length > 0) continue;
      const isShare = role === "realisasi" && !isBehindSpending(draft, drafts);
      settle(draft, isShare ? "capaian" : "capaian_anggaran", "persen dari realisasi di sebelahnya");
    }
  }
}

function isBehindSpending(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts[drafts.indexOf(draft) - 1]?.role === "realisasi_anggaran";
}

/** "Rata-rata Capaian Sasaran" beside the capaian of each indikator: a mean over rows, not one of this row. */
export function settleMeans(drafts: readonly Draft[]): void {
  const isMean = (draft: Draft): boolean => headsMean(headingOf(draft));
  for (const draft of drafts)
    if (draft.role === "naik_turun" && isMean(draft))
      settle(draft, "other", "memuat rata-rata beberapa perubahan");
  const achieved = drafts.filter(isRole("capaian"));
  if (achieved.every(isMean)) return;
  for (const draft of achieved.filter(isMean)) settle(draft, "other", "memuat rata-rata beberapa baris");
}
