import { sumOf } from "../../domain/items";
import {
  ABSORPTION_ROLES,
  CHANGED_PAGU_ROLES,
  REALISED_ROLES,
  TARGET_ROLES,
  isRole,
} from "../../domain/roles";
import { type Draft, isOpenFigure, isUnnamedAmount } from "../columns/draft";
import { groupOf, headingOf } from "../columns/draft-headings";
import { seriesAtEnd } from "../columns/series";
import { isPeriodText } from "../header/header-rows";
import { readClosing } from "../words/closing";
import { TO_DATE, yearOf } from "../words/period";
import { settle } from "./settle";

/** Of the pagu: less is of something else, more cannot be spent. */
const SPENT = { least: 0.05, most: 1.2 } as const;

/**
 * "Pagu | Semester I › Rp | % | Semester II › Rp | % | Jumlah › Rp | %", "Pagu | Tahap I | Tahap II | Total Salur | %
 * Salur": amounts that follow each other, together no more than the pagu before them, and shares of it behind: what was
 * spent in each, and in all.
 */
export function settleStages(drafts: readonly Draft[]): void {
  const isOther = isRole(...REALISED_ROLES, ...TARGET_ROLES, "tw1", ...CHANGED_PAGU_ROLES);
  if (drafts.some((draft) => isOther(draft) && !isSumSpent(draft))) return;
  const named = drafts.find((draft) => draft.role === "anggaran" && !isUnnamedAmount(draft));
  const pagu = named ?? unnamedBefore(drafts);
  if (!pagu) return;
  const behind = drafts.slice(drafts.indexOf(pagu) + 1);
  if (!behind.some(isRole("capaian", ...ABSORPTION_ROLES))) return;
  const amounts = behind.filter((draft) => isUnnamedAmount(draft) && !isPlanned(draft));
  const stages = amounts.filter((draft) => draft.stats.numeric > 0 && stageOf(draft) !== null);
  const [first] = stages;
  if (!first || new Set(stages.map(stageOf)).size < Math.max(2, stages.length)) return;
  const share = sumOf(stages.map(({ stats }) => stats.median)) / (pagu.stats.median || 1);
  if (share < SPENT.least || share > SPENT.most) return;
  settle(pagu, "anggaran", "tahap-tahap di sebelah kanannya dipakai dari padanya");
  for (const draft of stages)
    settle(draft, "realisasi_anggaran", "memuat yang dipakai dari pagu pada tahap itu");
  const closing = amounts.find((draft) => !stages.includes(draft) && isSum(draft));
  if (closing) settle(closing, "realisasi_anggaran", "menjumlahkan tahap-tahap di sebelah kirinya");
}

/** "Tahap I › Rp | … | Total Realisasi › Rp": it is told by its own words, and of the stages. */
function isSumSpent(draft: Draft): boolean {
  return draft.role === "realisasi_anggaran" && isSum(draft);
}

/** "RBA | Semester I › Rp | % | …": figures of no known word, right before the first stage. */
function unnamedBefore(drafts: readonly Draft[]): Draft | undefined {
  const first = drafts.findIndex((draft) => isUnnamedAmount(draft) && stageOf(draft) !== null);
  const before = drafts[first - 1];
  return before && isOpenFigure(before) ? before : undefined;
}

function isPlanned({ reading: { leaf, above } }: Draft): boolean {
  return leaf.has("target") || above.has("target");
}

/** "Semester I", "Tahap III", "TW 2": which of several that follow each other; null where no heading says. */
function stageOf({ reading: { path } }: Draft): string | null {
  const isStage = (text: string): boolean =>
    (isPeriodText(text) && yearOf(text) === null) || seriesAtEnd([text]) > 0;
  return path.texts.find(isStage) ?? null;
}

function isSum(draft: Draft): boolean {
  const headings = [groupOf(draft), headingOf(draft)];
  return headings.some((text) => readClosing(text)?.sum === true || TO_DATE.test(text));
}
