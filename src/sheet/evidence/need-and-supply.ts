import { isNeverAdded } from "../columns/added-words";
import { holdsYears, isWithin } from "../columns/part-of-whole";
import { leaf, operation, type Expression } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { headingOf, groupOf, leafOf, nameOf } from "../columns/draft-headings";
import { CHANGE_ROLES, MEASURED_ROLES, REALISED_ROLES, PLANNED_ROLES, WORD_ROLES } from "../../domain/roles";
import { menyebutPersen } from "../../domain/persen";
import { areAgreed } from "../agreement";
import { readClosing } from "../words/closing";
import { normalise, withoutFormula } from "../words/wording";
import { defineAsSaid } from "./define";
import { percentOf } from "./definition";
import type { ColumnFigures } from "./figures";

/** What there should be. */
const NEED =
  /\b(kebutuhan|permintaan|butuh|dibutuhkan|formasi|abk|ideal|seharusnya|diperlukan|kuota|peta jabatan|standar|standard)\b/;
const LACK = /\b(kekurangan|kurang|lowong\w*|kosong)\b/;
const EXCESS = /\b(kelebihan|lebih)\b/;
/** A difference whose sign says on which side it lies: "+/-", "Ket (+/-)". */
const SIGNED = /\+\s*(?:\/|dan|-|–)?\s*[-–]|±/;
const GAP = /\b(selisih|gap|kesenjangan|kekurangan|kelebihan|kurang|lebih|lowong\w*|kosong)\b/;
const FILLED = /\b(pemenuhan|terpenuhi|keterisian|terisi|ketersediaan|kecukupan)\b/;

interface Pair {
  readonly need: Draft;
  readonly supply: Draft;
}

/**
 * "Kebutuhan | Ketersediaan | +/-": what there should be and what there is, in tables that have neither target nor pagu.
 * Above 0 is what exceeds the need; a column of shortfalls alone ("Kekurangan") counts the other way.
 */
export function setSupplyAgainstNeed(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  const isOtherwise = ({ role }: Draft): boolean => OTHER_RULES.has(role);
  if (drafts.some(isOtherwise)) return;
  for (const draft of drafts) {
    if (draft.definitions.length > 0 || draft.stats.words + draft.stats.formulas > 0) continue;
    const pair = pairBefore(draft, drafts, figures);
    const named = pair && expressionOf(draft, pair);
    const expression = named && asTyped(named, draft, figures);
    if (!pair || !expression) continue;
    const [need, supply] = [pair.need, pair.supply].map(nameOf);
    const how = expression.kind === "operation" && expression.operator === "*" ? "dibagi" : "dan";
    defineAsSaid(draft, {
      expression,
      witness: "kata",
      onlyBlank: true,
      reason:
        how === "dibagi"
          ? `Dihitung ${supply} dibagi ${need}, yang berdiri di sebelah kirinya.`
          : `Dihitung dari ${need} dan ${supply}: ${isOnlyLack(draft) ? "kekurangan ditulis tanpa tanda minus" : "di atas 0 berarti lebih dari kebutuhan"}. Isi satu angka dengan tanda lain bila kebalikannya yang dimaksud.`,
    });
  }
}

const OTHER_RULES: ReadonlySet<Draft["role"]> = new Set([
  ...PLANNED_ROLES,
  ...MEASURED_ROLES,
  ...REALISED_ROLES,
]);

function expressionOf(draft: Draft, { need, supply }: Pair): Expression<number> | null {
  const [own, other] = [supply, need].map(({ reading }) => leaf(reading.path.column));
  if (!own || !other) return null;
  const raw = headingOf(draft);
  const words = normalise(withoutFormula(raw));
  if (menyebutPersen(raw)) return FILLED.test(words) ? percentOf(own, other) : null;
  const isGap = CHANGE_ROLES.includes(draft.role) || draft.role === "other";
  if (!isGap || !(SIGNED.test(raw) || GAP.test(words))) return null;
  return isOnlyLack(draft) ? operation(other, "-", own) : operation(own, "-", other);
}

/** A typed difference tells on which side its sign lies; null where it is another figure. */
function asTyped(
  named: Expression<number>,
  draft: Draft,
  figures: readonly ColumnFigures[],
): Expression<number> | null {
  const own = figures.find((other) => other.draft === draft);
  if (!own) return named;
  if (named.kind !== "operation" || named.operator !== "-") return null;
  const [from, less] = [named.left, named.right].map((side) =>
    figures.find(({ column }) => side.kind === "column" && column === side.column),
  );
  const isBy = (sign: number): boolean =>
    areAgreed(
      own.values.flatMap((typed, row) => {
        const [one, other] = [from?.values[row] ?? null, less?.values[row] ?? null];
        return typed === null ? [] : one !== null && other !== null && (one - other) * sign === typed;
      }),
    );
  if (isBy(1)) return named;
  return isBy(-1) ? operation(named.right, "-", named.left) : null;
}

function isOnlyLack(draft: Draft): boolean {
  const words = leafOf(draft);
  return LACK.test(words) && !EXCESS.test(words);
}

/** The two columns of figures left of it ("B | K": bezetting and kebutuhan), parts of a sum aside: one that names a need, and the other. */
function pairBefore(draft: Draft, drafts: readonly Draft[], figures: readonly ColumnFigures[]): Pair | null {
  const before = drafts.slice(0, drafts.indexOf(draft));
  const computed = onlySupplyBehind(before, before.filter(isNeed).at(-1), figures);
  if (computed) return computed;
  const all = withoutParts(before.filter((own) => isFigure(own, figures)));
  const isShort = all.slice(-2).map(leafOf).sort().join("|") === "b|k";
  const left = isShort ? all.slice(-2) : all;
  const needs = left.filter((own) => isNeed(own) || (isShort && leafOf(own) === "k"));
  const [need] = needs;
  const others = left.filter((own) => own !== need);
  const within = others.length < 2 || !need ? others : others.filter((own) => fills(own, need, figures));
  const [supply] = within;
  return need && supply && needs.length === 1 && within.length === 1 ? { need, supply } : null;
}

function isNeed({ reading }: Draft): boolean {
  return NEED.test(normalise(reading.path.texts.join(" ")));
}

/**
 * "Jumlah Rombel | Kebutuhan Guru | Guru Tersedia | Kekurangan", "Beban Kerja | Jam Efektif | Kebutuhan | Bezetting |
 * Kekurangan": the only figures behind the need, typed or computed itself, are what there is.
 */
function onlySupplyBehind(
  before: readonly Draft[],
  need: Draft | undefined,
  figures: readonly ColumnFigures[],
): Pair | null {
  if (!need || (need.definitions.length === 0 && !isFigure(need, figures))) return null;
  const behind = before.slice(before.indexOf(need) + 1);
  const [supply, ...others] = behind.filter((own) => own.stats.numeric > 0);
  return supply && others.length === 0 && isFigure(supply, figures) ? { need, supply } : null;
}

/** "Formasi | Pelamar | Lulus": of several only one never exceeds what there should be. */
function fills(own: Draft, need: Draft, figures: readonly ColumnFigures[]): boolean {
  const [part, whole] = [own, need].map((draft) => figures.find((other) => other.draft === draft));
  return part !== undefined && whole !== undefined && isWithin([part], whole);
}

function isFigure(draft: Draft, figures: readonly ColumnFigures[]): boolean {
  if (WORD_ROLES.has(draft.role) || draft.stats.words > 0 || draft.definitions.length > 0) return false;
  if (isNeverAdded(draft.reading.path.texts)) return false;
  const own = figures.find((other) => other.draft === draft);
  return own ? !holdsYears(own) : isSum(draft);
}

/** Below one heading the column that closes the others stands for them. */
function withoutParts(drafts: readonly Draft[]): Draft[] {
  const closings = new Map([...drafts].reverse().flatMap((own) => (isSum(own) ? [[groupOf(own), own]] : [])));
  return drafts.filter((draft) => {
    const group = groupOf(draft);
    const closing = closings.get(group);
    return group === "" || closing === undefined || closing === draft;
  });
}

function isSum({ reading }: Draft): boolean {
  const closing = readClosing(reading.path.texts.at(-1) ?? "");
  return closing !== null && closing.sum && closing.certain;
}
