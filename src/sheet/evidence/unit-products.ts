import { operation } from "../../domain/expression";
import { leafAt, type Draft } from "../columns/draft";
import { headingOf, nameOf } from "../columns/draft-headings";
import { NUMBER_ROLES, WORD_ROLES } from "../../domain/roles";
import { inBrackets } from "../words/unit-words";
import { defineAsSaid } from "./define";
import { numberOf } from "./definition";

/** Weights by their spellings, in kilograms. */
const KILOGRAMS: Readonly<Record<string, number>> = {
  kg: 1,
  ku: 100,
  kw: 100,
  kuintal: 100,
  kwintal: 100,
  ton: 1000,
  t: 1000,
};

/** "Luas Panen (Ha) | Produktivitas (Ku/Ha) | Produksi (Ton)": a blank product whose unit its factors come to. */
export function nameUnitProducts(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.definitions.length > 0 || draft.stats.filled > 0) return;
    const found = factorsOf(draft, drafts.slice(0, index));
    if (!found) return;
    const product = operation(leafAt(found.amount), "*", leafAt(found.rate));
    defineAsSaid(draft, {
      expression: found.scale === 1 ? product : operation(product, "*", numberOf(found.scale)),
      witness: "kata",
      onlyBlank: true,
      reason: `Satuan di judulnya menunjukkan ${nameOf(found.amount)} dikali ${nameOf(found.rate)}.`,
    });
  });
}

interface Factors {
  readonly amount: Draft;
  readonly rate: Draft;
  /** From the unit of the product to that of its own heading. */
  readonly scale: number;
}

/** The only pair of an amount and a rate per unit of it; null where units tell of none or of several. */
function factorsOf(draft: Draft, left: readonly Draft[]): Factors | null {
  const own = unitOf(draft);
  const measured = left.filter(
    ({ role, stats }) => !WORD_ROLES.has(role) && !NUMBER_ROLES.has(role) && stats.numeric > 0,
  );
  const pairs = measured.flatMap((rate) => {
    const [of, per] = unitOf(rate).split(/\s*(?:\/|\bper\b)\s*/);
    const scale = of === undefined || per === undefined ? null : scaleOf(of, own);
    return scale === null
      ? []
      : measured.flatMap((amount) => (unitOf(amount) === per ? [{ amount, rate, scale }] : []));
  });
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

function scaleOf(from: string, to: string): number | null {
  if (from === "" || to === "") return null;
  if (from === to) return 1;
  const [one, other] = [KILOGRAMS[from], KILOGRAMS[to]];
  return one === undefined || other === undefined ? null : one / other;
}

function unitOf(draft: Draft): string {
  return (inBrackets(headingOf(draft)) ?? "").toLowerCase().replace(/\s+|\.$/g, "");
}
