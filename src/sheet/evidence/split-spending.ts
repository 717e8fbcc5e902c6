import { operation, leaf } from "../../domain/expression";
import { groupBy, sumOf } from "../../domain/items";
import { isRole } from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { groupOf, headingOf, leafOf, nameOf } from "../columns/draft-headings";
import { isAgreed } from "../agreement";
import { settle } from "../settle/settle";
import { bestNamed } from "../words/telling-words";
import { TO_DATE, yearOf } from "../words/period";
import { defineAsSaid } from "./define";
import { percentOf, sumOfColumns, type Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { rowsShown } from "./shown";

/**
 * "Pagu | Realisasi › Swakelola | Penyedia | % | Sisa", "… › Semester I | Semester II": parts of what was spent, which no
 * column takes together, and never more than the pagu. The percentage and what is left are of all of them, never of the last.
 */
export function splitSpending(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  const group = partsOf(drafts);
  const plans = plansOf(drafts, group);
  const [pagu, ...budgets] = drafts.filter((own) => isRole("anggaran")(own) && !plans.includes(own));
  const [first] = group;
  if (!pagu || !first || budgets.length > 0 || drafts.indexOf(pagu) > drafts.indexOf(first)) return;
  if (!isWithin(group, pagu, figures)) return;
  const behind = drafts.slice(drafts.indexOf(group.at(-1) ?? pagu) + 1);
  const derived = behind.filter((own) => isOpen(own) || (plans.length > 0 && isOfPlan(own)));
  const said = derived.map((draft) => ({
    draft,
    definition:
      isOfPlan(draft) && plans.length > 0 ? ofPlans(group, plans) : definitionOf(draft, group, pagu),
  }));
  const isDenied = said.some(({ draft, definition }) => {
    const own = figures.find((other) => other.draft === draft);
    const rows = own ? rowsShown(definition, own, figures) : [];
    return rows.length > 0 && !isAgreed(rows.filter(Boolean).length, rows.length);
  });
  if (said.length === 0 || isDenied) return;
  for (const part of group) settle(part, "other", "bagian dari yang dibelanjakan");
  for (const plan of plans) settle(plan, "other", "rencana penarikan, bukan pagu");
  for (const { draft, definition } of said) defineAsSaid(draft, definition);
}

/** All that was spent, in columns side by side below one heading; none where they are no parts. */
function partsOf(drafts: readonly Draft[]): readonly Draft[] {
  const [group = [], ...others] = [...groupBy(drafts.filter(isRole("realisasi_anggaran")), groupOf).values()];
  const from = group[0] ? drafts.indexOf(group[0]) : 0;
  const isRun = group.every((part, at) => isPart(part) && drafts.indexOf(part) === from + at);
  return others.length === 0 && group.length > 1 && isRun ? group : [];
}

/** "Rencana Penyerapan › Semester I | Semester II | Realisasi › Semester I | Semester II": what was to be spent in each part. */
function plansOf(drafts: readonly Draft[], parts: readonly Draft[]): readonly Draft[] {
  const planned = drafts.filter((own) => isRole("anggaran")(own) && own.reading.above.has("target"));
  const [group = [], ...others] = [...groupBy(planned, groupOf).values()];
  const isAlike =
    group.length === parts.length && group.every((own, at) => leafOf(own) === leafOf(parts[at] ?? own));
  return others.length === 0 && parts.length > 0 && isAlike ? group : [];
}

/** "Capaian thd Rencana (%)". */
function isOfPlan({ role, definitions, stats, reading }: Draft): boolean {
  const isBare = definitions.length === 0 && stats.formulas === 0 && reading.path.texts.length === 1;
  return isRole("capaian", "capaian_anggaran")({ role }) && isBare && reading.leaf.has("target");
}

function ofPlans(parts: readonly Draft[], plans: readonly Draft[]): Definition {
  const sum = (own: readonly Draft[]) => sumOfColumns(own.map(({ reading }) => reading.path.column));
  return {
    expression: percentOf(sum(parts), sum(plans)),
    witness: "kata",
    onlyBlank: true,
    reason: `Dihitung dari rencananya: ${plans.map(nameOf).join(" ditambah ")}.`,
  };
}

/** Papers and programmes by which one and the same spending is told: no parts of it. */
const TOLD_BY = /\b(?:sp2d|spj|spm|spp|lra|bku|sipd|simda|sikd|sakti)\b/i;

/** A name of its own below the common heading; no year, nothing that holds another part already. */
function isPart(draft: Draft): boolean {
  const heading = headingOf(draft);
  const isWhole = TO_DATE.test(heading) || yearOf(heading) !== null || TOLD_BY.test(heading);
  const isNamed = groupOf(draft) !== "" || /\S\s+\p{L}/u.test(heading);
  return isNamed && !isWhole && !OTHER_TIME.test(heading) && draft.stats.numeric > 0;
}

/** "Bulan Lalu | Bulan Ini": the first may hold all that went before. */
const OTHER_TIME = /\b(?:lalu|ini|sebelumnya|berjalan)\b/i;

function isOpen({ role, definitions, stats, reading }: Draft): boolean {
  const isBare = definitions.length === 0 && stats.formulas === 0 && reading.path.texts.length === 1;
  return isRole("capaian_anggaran", "sisa", "sisa_persen")({ role }) && isBare;
}

/** "% Swakelola" is of the part that it names; anything else of all of them. */
function definitionOf(draft: Draft, parts: readonly Draft[], pagu: Draft): Definition {
  const named = bestNamed(parts.map(leafOf), leafOf(draft));
  const own = named === null ? parts : parts.slice(named, named + 1);
  const spent = sumOfColumns(own.map(({ reading }) => reading.path.column));
  const ceiling = leaf(pagu.reading.path.column);
  const left = operation(ceiling, "-", spent);
  const share = draft.role === "capaian_anggaran" ? percentOf(spent, ceiling) : percentOf(left, ceiling);
  return {
    expression: draft.role === "sisa" ? left : share,
    witness: "kata",
    onlyBlank: true,
    reason: `Realisasinya ${own.map(nameOf).join(" ditambah ")}.`,
  };
}

/** A little more than the pagu may be spent by a slip; twice as much are two ways of telling the same. */
function isWithin(parts: readonly Draft[], pagu: Draft, figures: readonly ColumnFigures[]): boolean {
  const valuesOf = (draft: Draft): readonly (number | null)[] =>
    figures.find((own) => own.draft === draft)?.values ?? [];
  const rows = valuesOf(pagu).flatMap((ceiling, row) => {
    const spent = sumOf(parts.map((part) => valuesOf(part)[row] ?? 0));
    return ceiling === null || spent === 0 ? [] : [spent <= ceiling];
  });
  return rows.length > 0 && isAgreed(rows.filter(Boolean).length, rows.length);
}
