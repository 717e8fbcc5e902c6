import { leaf, operation, type Expression } from "../../domain/expression";
import { sumOf } from "../../domain/items";
import type { Draft } from "../columns/draft";
import { headingOf, groupOf, leafOf } from "../columns/draft-headings";
import { namesWeighted } from "../columns/weighted-columns";
import type { ColumnFigures } from "./figures";
import { WORD_ROLES, isRole, type ColumnRole, WEIGHABLE_ROLES } from "../../domain/roles";
import { isPercent, settle } from "../settle/settle";
import { defineAsSaid } from "./define";
import { weightedInto } from "./final-mark";
import { factorOf } from "./named-factor";

/** "Bobot x Nilai", "Nilai Risiko (P x I)", "NRR x 25"; "KxD" where both are single letters. */
const PRODUCT = [
  /(?:^|\()\s*([^()=]*?[\p{L}\p{N}%])\s+[xX×*]\s+([\p{L}\p{N}][^()=]*?)\s*(?:\)|$)/u,
  /(?:^|[\s(])(\p{Lu})\s?[x×*]\s?(\p{Lu})(?:[\s)]|$)/u,
  /\((\p{Lu}\p{L}{0,3})[x×*](\p{Lu}\p{L}{0,3})\)/u,
] as const;

/**
 * Columns that are products by their heading: the two factors that it names, or "NRR Tertimbang" of a mark and its
 * weight.
 */
export function nameProducts(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  drafts.forEach((draft, index) => {
    if (draft.definitions.length > 0 || draft.stats.words > 0) return;
    const left = drafts.slice(0, index).filter(({ role }) => !WORD_ROLES.has(role));
    const said = namedFactors(draft, left);
    const factors = said ?? weightedMark(draft, left) ?? finalMark(draft, left, figures);
    if (!factors) return;
    // "Bobot x Capaian" is no capaian.
    if (said ? draft.role !== "fisik" : !WEIGHABLE_ROLES.includes(draft.role))
      settle(draft, factors.role, "judulnya menyebut perkalian dua kolom");
    const weight = drafts.find((own) => own.role === "bobot" && isColumn(factors.of, own));
    const other = isSame(factors.one, factors.of) ? factors.other : factors.one;
    const isPart =
      drafts.some((own) => own.role !== "bobot" && isColumn(factors.of, own) && isPercent(own)) ||
      drafts.some((own) => isColumn(other, own) && isInWorks(own));
    const isShare =
      isPart ||
      (weight !== undefined &&
        (isPercent(weight) || (makeUpHundred(weight, figures) && !isRating(other, drafts, figures))));
    defineAsSaid(draft, {
      expression: isShare
        ? { kind: "portion", of: factors.of, share: other }
        : operation(factors.one, "*", factors.other),
      witness: "kata",
      onlyBlank: true,
      reason: factors.reason,
    });
  });
}

interface Factors {
  readonly one: Expression<number>;
  readonly other: Expression<number>;
  /** The one of them that may be a weight. */
  readonly of: Expression<number>;
  /** What the product is, where its heading calls it no mark. */
  readonly role: ColumnRole;
  readonly reason: string;
}

function namedFactors(draft: Draft, left: readonly Draft[]): Factors | null {
  const heading = headingOf(draft);
  const [, first, second] = PRODUCT.map((pattern) => pattern.exec(heading)).find(Boolean) ?? [];
  if (first === undefined || second === undefined || /[:/÷]/.test(`${first}${second}`)) return null;
  const [one, other] = [first, second].map((name) => factorOf(name, left, draft));
  if (!one || !other || (one.kind === "number" && other.kind === "number") || isSame(one, other)) return null;
  const isWeight = (own: Draft): boolean => own.role === "bobot" || isPercent(own);
  const weight = left.find((own) => isWeight(own) && isColumn(other, own));
  const reason = `Judulnya menyebut perkalian “${first} x ${second}”.`;
  return { one, other, of: weight ? other : one, role: "nilai", reason };
}

/** NRR tertimbang = NRR x bobot (Permenpan RB 14/2017); "Fisik › Realisasi (%) | Tertimbang (%)" behind "Bobot (%)". */
function weightedMark(draft: Draft, left: readonly Draft[]): Factors | null {
  if (!namesWeighted(draft.reading.path)) return null;
  const unweighted = left.filter(
    ({ reading }) => !namesWeighted(reading.path) && !reading.leaf.has("target"),
  );
  const weights = left.filter(isRole("bobot"));
  const twins = unweighted.filter((own) => isTwin(own, draft));
  if (twins.length > 0) return productOf(twins, weights, TIMES_WEIGHT);
  const marks = unweighted.filter(({ role }) => role === draft.role && WEIGHABLE_ROLES.includes(role));
  const works = draft.role === "realisasi" ? unweighted.filter((own) => isOfWorks(own, draft)) : [];
  const open = left.filter(({ role, stats }) => role === "other" && stats.numeric > 0);
  return productOf([marks, works, open].find(({ length }) => length > 0) ?? [], weights, TIMES_WEIGHT);
}

/** How far works have come; "Realisasi Fisik › Rencana | Realisasi | Tertimbang": what was reached of them. */
function isOfWorks(own: Draft, draft: Draft): boolean {
  if (own.role === "fisik") return true;
  return isInWorks(own) && groupOf(own) === groupOf(draft) && own.role === "realisasi";
}

function isInWorks({ reading }: Draft): boolean {
  return reading.above.has("fisik");
}

const TIMES_WEIGHT = "Nilai tertimbang adalah nilai dikali bobotnya.";

/** "Realisasi (%) › Keu | Fisik" and "Tertimbang (%) › Keu | Fisik": the same of another group. */
function isTwin(own: Draft, draft: Draft): boolean {
  const isShare = isPercent(own) || own.reading.above.has("persen");
  const isGrouped = [own, draft].every(({ reading }) => reading.path.texts.length > 1);
  return isShare && isGrouped && bareLeaf(own) === bareLeaf(draft);
}

/** "KEUANGAN (%)" below one heading is "KEUANGAN" below another one in percent. */
function bareLeaf(draft: Draft): string {
  return leafOf(draft).replace(/%/g, "").trim();
}

/** "Nilai | Bobot | Nilai Akhir": the product of both, where the marks are no parts of the weights already. */
function finalMark(draft: Draft, left: readonly Draft[], figures: readonly ColumnFigures[]): Factors | null {
  const weighted = weightedInto(draft, left, figures);
  return (
    weighted && productOf([weighted.mark], [weighted.weight], "Nilai akhir adalah nilai dikali bobotnya.")
  );
}

/** What the weighted share of works or of money is; any other mark stays one. */
const PRODUCTS: readonly (readonly [of: ColumnRole, product: ColumnRole])[] = [
  ["fisik", "fisik"],
  ["capaian_anggaran", "other"],
];

function productOf(marks: readonly Draft[], weights: readonly Draft[], reason: string): Factors | null {
  const [mark, weight] = [marks.at(-1), weights.at(-1)];
  if (!mark || !weight || marks.length > 1 || weights.length > 1) return null;
  const [one, of] = [leaf(mark.reading.path.column), leaf(weight.reading.path.column)];
  const role = isInWorks(mark) ? "fisik" : (PRODUCTS.find(([own]) => own === mark.role)?.[1] ?? "nilai");
  return { one, other: of, of, role, reason };
}

const HUNDRED = 100;
const ROUNDED = 0.5;

/** Weights of parts of 100, with or without their sum below them. */
function makeUpHundred(weight: Draft, figures: readonly ColumnFigures[]): boolean {
  const values = figures.find(({ draft }) => draft === weight)?.values.filter((own) => own !== null) ?? [];
  const sum = sumOf(values);
  const isTotalled = values.at(-1) === HUNDRED;
  return Math.abs(sum - (isTotalled ? 2 * HUNDRED : HUNDRED)) <= ROUNDED;
}

/** The highest of ratings from 1 up: what was reached of 100 goes beyond. */
const HIGHEST_RATING = 10;

/** Whole ratings of a few steps: "Bobot x Rating" is 20 x 4 as it stands, not 4 hundredths of 20. */
function isRating(
  factor: Expression<number>,
  drafts: readonly Draft[],
  figures: readonly ColumnFigures[],
): boolean {
  const draft = drafts.find((own) => isColumn(factor, own));
  const values = figures.find((own) => own.draft === draft)?.values.filter((own) => own !== null) ?? [];
  const isStep = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= HIGHEST_RATING;
  return draft !== undefined && !isPercent(draft) && values.length > 0 && values.every(isStep);
}

function isColumn(factor: Expression<number>, { reading }: Draft): boolean {
  return factor.kind === "column" && factor.column === reading.path.column;
}

function isSame(one: Expression<number>, other: Expression<number>): boolean {
  return one.kind === "column" && other.kind === "column" && one.column === other.column;
}
