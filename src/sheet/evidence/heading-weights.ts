import { leaf, operation, type Expression } from "../../domain/expression";
import { sumOf } from "../../domain/items";
import { NUMBER_ROLES, SHARE_ROLES, WORD_ROLES } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { headingOf, nameOf } from "../columns/draft-headings";
import { settle } from "../settle/settle";
import { defineAsSaid } from "./define";
import { numberOf } from "./definition";
import type { ColumnFigures } from "./figures";

const HUNDRED = 100;
const WEIGHT = /\(\s*(?:bobot\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)\s*$/i;
/** What weighted marks come to. */
const WHOLE = /\b(?:nilai|skor|score|akhir|total|jumlah)\b/i;

interface Weighed {
  readonly draft: Draft;
  readonly weight: number;
}

/** "Kualitas (60%) | Inovasi (40%) | Nilai Akhir": marks whose headings print weights that make up 100. */
export function weighByHeadings(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  drafts.forEach((own, index) => {
    if (own.definitions.length > 0 || own.stats.filled > 0 || !WHOLE.test(headingOf(own))) return;
    const parts = weighedBefore(drafts.slice(0, index));
    if (parts.length < 2 || sumOf(parts.map(({ weight }) => weight)) !== HUNDRED) return;
    if (parts.every((part) => isWeighedAlready(part, figures))) return;
    // The sign behind a weight is the weight's: the marks are no percentages.
    for (const { draft } of parts)
      if (SHARE_ROLES.has(draft.role)) settle(draft, "nilai", "persen di judulnya adalah bobotnya");
    settle(own, "nilai", "bobot di judul kolom-kolom sebelumnya berjumlah 100");
    defineAsSaid(own, {
      expression: parts.map(termOf).reduce((sum, term) => operation(sum, "+", term)),
      witness: "kata",
      onlyBlank: true,
      reason: `Bobot di judul ${parts.map(({ draft }) => nameOf(draft)).join(" dan ")} berjumlah 100, jadi tiap nilai dikali bobotnya.`,
    });
  });
}

/** The columns right before it that print a weight, without a gap between them. */
function weighedBefore(left: readonly Draft[]): Weighed[] {
  const found: Weighed[] = [];
  for (const draft of [...left].reverse()) {
    const [, weight] = WEIGHT.exec(headingOf(draft)) ?? [];
    const isMark = !WORD_ROLES.has(draft.role) && !NUMBER_ROLES.has(draft.role) && draft.stats.numeric > 0;
    if (weight === undefined || !isMark) break;
    found.unshift({ draft, weight: Number(weight.replace(",", ".")) });
  }
  return found;
}

/** No mark beyond its weight: what was reached of it, which is added up as it stands. */
function isWeighedAlready({ draft, weight }: Weighed, figures: readonly ColumnFigures[]): boolean {
  const values = figures.find((own) => own.draft === draft)?.values ?? [];
  return values.every((value) => value === null || value <= weight);
}

function termOf({ draft, weight }: Weighed): Expression<number> {
  return operation(leaf(draft.reading.path.column), "*", numberOf(weight / HUNDRED));
}
