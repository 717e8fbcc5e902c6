import { leaf, operation, type Expression } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { groupOf, headingOf, nameOf } from "../columns/draft-headings";
import { settle } from "../settle/settle";
import { isPeriodText } from "../header/header-rows";
import { conceptsOf, normalise } from "../words/wording";
import { menyebutPersen } from "../../domain/persen";
import { defineAsSaid } from "./define";
import { numberOf } from "./definition";

const AVERAGE_GROWTH = /\brata rata (?:pertumbuhan|kenaikan|peningkatan)\b/;
const MEASURES = ["anggaran", "realisasi"] as const;

/**
 * "Anggaran pada Tahun ke- › 2021 | 2022 | 2023", "Realisasi …", and behind them "Rata-rata Pertumbuhan › Anggaran |
 * Realisasi" (Permendagri 86/2017, T-C.24): the mean of the changes from year to year of the group that it names.
 */
export function averageGrowth(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.definitions.length > 0 || draft.stats.filled > 0 || !namesAverageGrowth(draft)) continue;
    const years = yearsOf(draft, drafts.slice(0, drafts.indexOf(draft)));
    if (years.length < 2) continue;
    settle(draft, "other", "menyebut rata-rata perubahan dari tahun ke tahun");
    defineAsSaid(draft, {
      expression: meanChange(years.map(({ reading }) => reading.path.column)),
      witness: "kata",
      onlyBlank: true,
      reason: `Rata-rata perubahan dari tahun ke tahun, dalam persen, dari ${years.map(nameOf).join(", ")}.`,
    });
  }
}

/** "Rata-rata Pertumbuhan (%)": of several years, never of the last two. */
export function namesAverageGrowth({ reading }: Draft): boolean {
  return AVERAGE_GROWTH.test(normalise(reading.path.texts.join(" ")));
}

/** The years below the one heading that names the same measure alone, from the first to the last. */
function yearsOf(own: Draft, left: readonly Draft[]): Draft[] {
  const named = MEASURES.filter((measure) => conceptsOf(headingOf(own)).has(measure));
  const [measure, ...more] = named;
  if (more.length > 0) return [];
  const isOf = (draft: Draft): boolean => {
    const concepts = conceptsOf(groupOf(draft));
    // "2022 | 2023 | 2024 | Rata-rata Pertumbuhan (%)": of all years that stand there.
    if (measure === undefined) return isYear(draft);
    const isAlone = measure === "realisasi" || !concepts.has("realisasi");
    const isAmount = !menyebutPersen(groupOf(draft)) && !/\brasio\b/i.test(groupOf(draft));
    return concepts.has(measure) && isAlone && isAmount && isPeriodText(headingOf(draft));
  };
  const years = left.filter((draft) => draft.period !== null && isOf(draft));
  const isRising = years.every(
    ({ period }, at) => at === 0 || Number(period) > Number(years[at - 1]?.period),
  );
  return isRising && new Set(years.map(groupOf)).size === 1 ? years : [];
}

function isYear(draft: Draft): boolean {
  return isPeriodText(headingOf(draft)) && draft.stats.numeric > 0 && draft.stats.words === 0;
}

function meanChange(columns: readonly number[]): Expression<number> {
  const changes = columns.slice(1).map((column, at) => {
    const before = leaf(columns[at] ?? column);
    return operation(operation(leaf(column), "-", before), "/", before);
  });
  const [first, ...others] = changes;
  const sum = others.reduce((all, change) => operation(all, "+", change), first ?? numberOf(0));
  return operation(operation(sum, "/", numberOf(changes.length)), "*", numberOf(100));
}
