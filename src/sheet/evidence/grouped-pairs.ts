import { leaf, operation } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { addTo } from "../../domain/items";
import { MONEY_ROLES, REACHED_ROLES } from "../../domain/roles";
import { settle } from "../settle/settle";
import { isPlannedSpending } from "../settle/settle-budgets";
import { conceptsOf, namesDeviation, normalise } from "../words/wording";
import { percentOf, type Definition } from "./definition";

/** Columns below one heading, each with what stands below it. */
interface Group {
  readonly heading: string;
  readonly drafts: readonly Draft[];
  readonly leaves: string;
}

/**
 * "Ketetapan | Realisasi | Sisa | Persentase", each over "SPPT | Rupiah": what is left and what was reached is of
 * the same thing in each group, whether it is money or not.
 */
export function pairGroups(drafts: readonly Draft[]): void {
  const groups = groupsOf(drafts);
  const reached = groups.findIndex(({ heading }) => conceptsOf(heading).has("realisasi"));
  const [plan, done] = [groups[reached - 1], groups[reached]];
  if (!plan || !done || plan.leaves !== done.leaves) return;
  for (const group of groups.slice(reached + 1).filter(({ leaves }) => leaves === done.leaves)) {
    const { heading } = group;
    const concepts = conceptsOf(heading);
    if (namesDeviation([heading]) && !PAGU.test(normalise(plan.heading)))
      define(group, plan, done, "deviasi");
    else if (concepts.has("sisa") || concepts.has("selisih")) define(group, plan, done, "sisa");
    else if (concepts.has("persen") || concepts.has("capaian")) define(group, plan, done, "persen");
  }
}

/** A ceiling, of which spending only leaves something; from a plan it deviates in both directions. */
const PAGU = /\b(?:pagu|anggaran|dpa|dipa)\b/;

/** What the columns of a group tell of those of the plan and of what was done. */
type Kind = "sisa" | "deviasi" | "persen";
const MONEY_ROLE = { sisa: "sisa", deviasi: "selisih", persen: "capaian_anggaran" } as const;

/** Groups of two columns and more; remarks beside their figures are no part of them. */
function groupsOf(drafts: readonly Draft[]): Group[] {
  const byHeading = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { texts } = draft.reading.path;
    const [heading] = texts;
    const isRemark = draft.stats.words > 0 && draft.stats.numeric === 0;
    if (heading !== undefined && texts.length === 2 && !isRemark) addTo(byHeading, heading, draft);
  }
  return [...byHeading].flatMap(([heading, own]) =>
    own.length < 2 ? [] : [{ heading, drafts: own, leaves: own.map(measureOf).sort().join("|") }],
  );
}

/** "SPPT" and "SPPT (lembar)" are one. */
function measureOf({ reading }: Draft): string {
  return normalise((reading.path.texts.at(-1) ?? "").replace(/(?<=\S)\s*\([^()]*\)\s*$/, ""));
}

function define(group: Group, plan: Group, done: Group, kind: Kind): void {
  group.drafts.forEach((draft) => {
    const [whole, part] = [counterpart(draft, group, plan), counterpart(draft, group, done)];
    if (!whole || !part || draft.definitions.length > 0) return;
    const why = `judulnya “${group.heading}” dari “${plan.heading}” dan “${done.heading}” yang sejenis`;
    if (MONEY_ROLES.has(whole.role)) {
      settle(draft, MONEY_ROLE[kind], why);
      return;
    }
    if (MONEY_ROLES.has(part.role) && !isPlannedSpending(whole))
      settle(part, "other", "bukan rupiah, seperti pasangannya");
    // A capaian is read by the direction of each row; any other share is the quotient that the headings name.
    const isCapaian = kind === "persen" && whole.role === "target" && REACHED_ROLES.includes(part.role);
    settle(draft, isCapaian ? "capaian" : "other", why);
    draft.definitions = [definitionOf(whole, part, kind, why)];
  });
}

/** The column of the same heading in the other group: of several the one in the same place among them. */
function counterpart(draft: Draft, own: Group, other: Group): Draft | undefined {
  const named = ({ drafts }: Group): Draft[] => drafts.filter((each) => measureOf(each) === measureOf(draft));
  return named(other)[named(own).indexOf(draft)];
}

function definitionOf(whole: Draft, part: Draft, kind: Kind, why: string): Definition {
  const [all, own] = [leaf(whole.reading.path.column), leaf(part.reading.path.column)];
  const expressions = {
    sisa: () => operation(all, "-", own),
    deviasi: () => operation(own, "-", all),
    persen: () => percentOf(own, all),
  };
  const expression = expressions[kind]();
  return { expression, witness: "kata", onlyBlank: false, reason: `Dihitung demikian karena ${why}.` };
}
