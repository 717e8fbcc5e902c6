import { leaf, operation } from "../../domain/expression";
import { groupBy, sumOf } from "../../domain/items";
import { isRole } from "../../domain/roles";
import { areAgreed } from "../agreement";
import type { Draft } from "../columns/draft";
import { groupOf, nameOf } from "../columns/draft-headings";
import { settle } from "../settle/settle";
import { defineAsSaid } from "./define";
import { percentOf, sumOfColumns, type Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { rowsShown } from "./shown";

/**
 * "Perencanaan › DAK (Rp) | Pendampingan (Rp) | Pelaksanaan › Swakelola (Rp) | Kontrak (Rp) | Realisasi (Rp) | %": one budget told
 * in parts twice, by who pays and by who does it, which come to the same in every row. What was spent is of all of it.
 */
export function splitBudget(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  const [first, second] = groupsOf(drafts);
  const [spent, ...others] = drafts.filter(isRole("realisasi_anggaran"));
  if (!first || !second || !spent || others.length > 0 || !isOneWhole(first, second, figures)) return;
  const said = drafts.filter(isOpen).map((draft) => ({ draft, definition: ofWhole(draft, first, spent) }));
  if (said.some(({ draft, definition }) => isDenied(draft, definition, figures))) return;
  for (const part of [...first, ...second]) settle(part, "other", "bagian dari anggaran");
  for (const { draft, definition } of said) defineAsSaid(draft, definition);
}

/** Two groups of budgets, of two parts each at least; none where there are others. */
function groupsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const groups = [...groupBy(drafts.filter(isRole("anggaran")), groupOf).values()];
  const areParts = groups.every((own) => own.length > 1 && own.every((part) => groupOf(part) !== ""));
  return groups.length === 2 && areParts ? groups : [];
}

/** "Realisasi Tertimbang › Keuangan (%)" is weighed, no share of the budget alone. */
function isOpen({ role, definitions, stats, reading }: Draft): boolean {
  const isWeighted = /\btertimbang\b/i.test(reading.path.texts.join(" "));
  return (
    isRole("capaian_anggaran", "sisa")({ role }) &&
    !isWeighted &&
    definitions.length === 0 &&
    stats.formulas === 0
  );
}

function isOneWhole(
  first: readonly Draft[],
  second: readonly Draft[],
  figures: readonly ColumnFigures[],
): boolean {
  const sums = (parts: readonly Draft[]): readonly number[] => {
    const own = parts.flatMap((draft) => figures.find((other) => other.draft === draft) ?? []);
    return (own[0]?.values ?? []).map((_, row) => sumOf(own.map(({ values }) => values[row] ?? 0)));
  };
  const [one, other] = [sums(first), sums(second)];
  const rows = one.flatMap((sum, row) => (sum === 0 ? [] : [Math.abs(sum - (other[row] ?? 0)) < 1]));
  return rows.length > 1 && areAgreed(rows);
}

function ofWhole(draft: Draft, parts: readonly Draft[], spent: Draft): Definition {
  const whole = sumOfColumns(parts.map(({ reading }) => reading.path.column));
  const own = leaf(spent.reading.path.column);
  return {
    expression: draft.role === "sisa" ? operation(whole, "-", own) : percentOf(own, whole),
    witness: "kata",
    onlyBlank: true,
    reason: `Anggarannya ${parts.map(nameOf).join(" ditambah ")}.`,
  };
}

function isDenied(draft: Draft, definition: Definition, figures: readonly ColumnFigures[]): boolean {
  const own = figures.find((other) => other.draft === draft);
  const rows = own ? rowsShown(definition, own, figures) : [];
  return rows.length > 0 && !areAgreed(rows);
}
