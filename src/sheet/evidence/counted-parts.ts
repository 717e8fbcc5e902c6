import { leaf, leavesOf, operation, type Expression } from "../../domain/expression";
import { type Draft, isUnnamedAmount } from "../columns/draft";
import { wordsOf, leafOf, nameOf } from "../columns/draft-headings";
import { DERIVED_ROLES, PLANNED_ROLES, isRole } from "../../domain/roles";
import { isWithin } from "../columns/part-of-whole";
import { defineAsSaid } from "./define";
import { percentOf, quotientIn, sumOfColumns, type Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { allBefore, closingOf, hasFurtherPart, MISSING, partsAndWhole } from "./part-and-whole";
import { partBehind } from "./part-behind";
import { readClosing } from "../words/closing";
import { rowsShown } from "./shown";

/** "Sisa", "Sisa Perkara", "Kehilangan Air": what the counts before it leave of the first of them. */
const LEFT = /^(?:jumlah |total )?(?:sisa|kehilangan|susut)\b/;
const SHARE = /%|\b(?:persen|prosen|presen)tase\b/;

/**
 * Counts of a whole and its part, as registers have them: "Wajib KTP | Sudah Rekam | Belum Rekam | % Perekaman".
 * The part is the column that the heading names; the whole stands left of it and is never less in any row.
 */
export function countParts(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  if (drafts.some(isPlanned)) return;
  const isAgainstStandard = drafts.some(isRole("standar"));
  for (const draft of drafts) {
    if (draft.definitions.length > 0) continue;
    const words = wordsOf(draft);
    if (isAgainstStandard && !namesCount(words, figures)) continue;
    const definition = definitionBy(draft, words, drafts, figures);
    const isFilled = draft.stats.filled > 0;
    if (!definition || (isFilled && !isShown(definition, draft, figures))) continue;
    // What is typed stands: it is only asked whether it fits.
    defineAsSaid(draft, { ...definition, onlyBlank: isFilled });
  }
}

/** "Persentase Terbit" names what is counted, whatever standard stands beside the counts for something else. */
function namesCount(words: string, figures: readonly ColumnFigures[]): boolean {
  const name = words.replace(new RegExp(SHARE, "g"), "").trim();
  const headings = figures.filter(({ draft }) => draft.role === "other").map(({ draft }) => wordsOf(draft));
  return SHARE.test(words) && headings.includes(name);
}

/** Planned, of which a table has rules of its own; "Omzet (Rp. Juta)" is an amount that nobody planned. */
function isPlanned(draft: Draft): boolean {
  const { leaf, above } = draft.reading;
  return (
    isRole(...PLANNED_ROLES)(draft) && (!isUnnamedAmount(draft) || leaf.has("target") || above.has("target"))
  );
}

function definitionBy(
  draft: Draft,
  words: string,
  drafts: readonly Draft[],
  figures: readonly ColumnFigures[],
): Definition | null {
  if (LEFT.test(words) && !SHARE.test(words)) return remainder(draft, "", figures);
  if (MISSING.test(words)) return remainder(draft, words.replace(MISSING, ""), figures);
  if (!SHARE.test(words)) return null;
  return shareOfLeft(words, drafts) ?? share(draft, words, { drafts, figures }, closingOf(draft, drafts));
}

/** "Beban | Putus | Sisa | % Sisa", "Lulus | Tidak Lulus | % Tidak Lulus": what is left in percent of what it is left of. */
function shareOfLeft(words: string, drafts: readonly Draft[]): Definition | null {
  const name = words.replace(new RegExp(SHARE, "g"), "").trim();
  if (!LEFT.test(name) && !MISSING.test(name)) return null;
  const isMeant = (own: Draft): boolean => (LEFT.test(name) ? LEFT.test(leafOf(own)) : wordsOf(own) === name);
  const left = drafts.filter((own) => isMeant(own) && own.definitions.length > 0);
  const [only] = left;
  const whole = only && wholeIn(only.definitions[0]?.expression);
  const all = drafts.find(({ reading }) => reading.path.column === whole);
  if (!only || !all || left.length !== 1) return null;
  const [part, of] = [only, all].map(({ reading }) => leaf(reading.path.column));
  return part && of ? definitionOf(percentOf(part, of), `${nameOf(only)} dibagi ${nameOf(all)}`) : null;
}

/** The first column of a difference of several. */
function wholeIn(expression: Expression<number> | undefined): number | null {
  if (expression?.kind === "column") return expression.column;
  return expression?.kind === "operation" && expression.operator === "-" ? wholeIn(expression.left) : null;
}

/** So many of the figures that stand there, and this share of them, must be what the headings say. */
const AGREEING = { rows: 2, share: 0.5 } as const;

/** Whether most of the figures that stand in the column agree; the others are slips. */
function isShown(definition: Definition, draft: Draft, figures: readonly ColumnFigures[]): boolean {
  const own = figures.find((other) => other.draft === draft);
  const rows = own ? rowsShown(definition, own, figures) : [];
  const agreeing = rows.filter(Boolean).length;
  return agreeing >= AGREEING.rows && agreeing >= rows.length * AGREEING.share;
}

/** "Belum Rekam": the whole less what is done. */
function remainder(draft: Draft, name: string, figures: readonly ColumnFigures[]): Definition | null {
  if (draft.role !== "other" && !DERIVED_ROLES.has(draft.role)) return null;
  const found = name === "" ? allBefore(draft, figures) : partsAndWhole(draft, name, figures);
  if (!found || (name !== "" && hasFurtherPart(draft, found, figures))) return null;
  const { parts, whole } = found;
  const left = parts.reduce<Expression<number>>(
    (rest, { column }) => operation(rest, "-", leaf(column)),
    leaf(whole.column),
  );
  return definitionOf(left, `${nameOf(whole.draft)} dikurangi ${namesOf(parts)}`);
}

/** "% Perekaman": what is done in percent of the whole. */
function share(
  draft: Draft,
  words: string,
  { drafts, figures }: { readonly drafts: readonly Draft[]; readonly figures: readonly ColumnFigures[] },
  closing: ColumnFigures | null,
): Definition | null {
  if (draft.role !== "capaian" && draft.role !== "other") return null;
  const name = words.replace(new RegExp(SHARE, "g"), "").trim();
  const found = /^(?:cakupan|tingkat)?$/.test(name)
    ? partBehind(draft, figures)
    : partsAndWhole(draft, name, figures, closing);
  if (!found || isInBlankSum(drafts, found)) return null;
  const { parts } = found;
  const whole = splitWhole(drafts, figures, found) ?? sameWhole(drafts, figures, found) ?? found.whole;
  const done = sumOfColumns(parts.map(({ column }) => column));
  return definitionOf(percentOf(done, leaf(whole.column)), `${namesOf(parts)} dibagi ${nameOf(whole.draft)}`);
}

/**
 * "Suntik | Pil | Kondom | Jumlah Peserta | Unmet Need | % Unmet Need", "Saldo Awal | Angsuran | Saldo Akhir | Tunggakan |
 * % Tunggakan": what the sum or the balance that is yet to come is made of is no whole.
 */
function isInBlankSum(
  drafts: readonly Draft[],
  { parts, whole }: { readonly parts: readonly ColumnFigures[]; readonly whole: ColumnFigures },
): boolean {
  const first = Math.min(...parts.map(({ column }) => column));
  const isSum = (own: Draft): boolean => readClosing(own.reading.path.texts.at(-1) ?? "")?.sum === true;
  return drafts.some(
    (own) =>
      own.stats.filled === 0 &&
      own.reading.path.column > whole.column &&
      own.reading.path.column < first &&
      own.definitions.length === 0 &&
      (own.role === "sisa" || (isSum(own) && !isSum(whole.draft))),
  );
}

/** "KK | Layak | Dasar | Belum | % Layak | % Dasar": of two parts that a rest is left of, neither is the other's whole. */
function splitWhole(
  drafts: readonly Draft[],
  figures: readonly ColumnFigures[],
  { parts, whole }: { readonly parts: readonly ColumnFigures[]; readonly whole: ColumnFigures },
): ColumnFigures | undefined {
  const splits = drafts.flatMap(({ definitions: [first] }) => {
    const all = wholeIn(first?.expression);
    return first && all !== null
      ? [{ all, of: leavesOf(first.expression).filter((own) => own !== all) }]
      : [];
  });
  const split = splits.find(({ of }) => [whole, ...parts].every(({ column }) => of.includes(column)));
  return split && figures.find(({ column }) => column === split.all);
}

/** "Dinilai | Sehat | Cukup Sehat | % Sehat | % Cukup Sehat": a share before this one is of what this one is of as well. */
function sameWhole(
  drafts: readonly Draft[],
  figures: readonly ColumnFigures[],
  { parts, whole }: { readonly parts: readonly ColumnFigures[]; readonly whole: ColumnFigures },
): ColumnFigures | undefined {
  const shares = drafts.flatMap(({ definitions: [first] }) => (first && quotientIn(first.expression)) ?? []);
  const like = shares.find(({ part }) => part === whole.column);
  const all = figures.find(({ column }) => column === like?.whole);
  return all && isWithin([whole, ...parts], all) ? all : undefined;
}

function definitionOf(expression: Expression<number>, how: string): Definition {
  const reason = `Judul-judul kolomnya menyebut bagian dari keseluruhan, jadi dihitung ${how}.`;
  return { expression, witness: "kata", onlyBlank: false, reason };
}

function namesOf(columns: readonly ColumnFigures[]): string {
  return columns.map(({ draft }) => nameOf(draft)).join(" + ");
}
