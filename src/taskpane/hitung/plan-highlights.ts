import type { HighlightStyle } from "../../plan/cell-content";
import { highlightChangesOf } from "../../excel/highlight-write";
import type { SignedRule } from "../../plan/reading";
import type { Inspeksi } from "../../session/results";
import { areaName } from "../../sheet/address";

/** Marks of one kind that are put on a sheet, or taken off. */
export interface HighlightLine {
  readonly sheet: string;
  readonly style: HighlightStyle;
  readonly isPutOn: boolean;
  /** "F6:F13" */
  readonly areas: readonly string[];
}

/** What the plan changes of our highlights; by the same comparison that carries it out. */
export function highlightLines({ snapshot, result, highlights }: Inspeksi): readonly HighlightLine[] {
  const { plan } = result;
  return highlightChangesOf(plan.highlights, plan.cells, { snapshot, highlights }).flatMap(
    ({ sheet, standing, wanted }) => {
      const now = standing.map(({ rule }) => rule);
      return [...linesOf(sheet, wanted, now, true), ...linesOf(sheet, now, wanted, false)];
    },
  );
}

function linesOf(
  sheet: string,
  rules: readonly SignedRule[],
  others: readonly SignedRule[],
  isPutOn: boolean,
): HighlightLine[] {
  const known = new Set(others.map(keyOf));
  const own = rules.filter((rule) => !known.has(keyOf(rule)));
  return [...new Set(own.map(({ style }) => style))].map((style) => ({
    sheet,
    style,
    isPutOn,
    areas: [...new Set(own.filter((rule) => rule.style === style).map(({ area }) => areaName(area)))],
  }));
}

function keyOf({ area, style, formula }: SignedRule): string {
  return [areaName(area), style, formula.replace(/\s/g, "").toUpperCase()].join("|");
}
