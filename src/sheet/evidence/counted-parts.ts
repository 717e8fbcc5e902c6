import type { Draft } from "../columns";
import { DERIVED_ROLES, type ColumnRole } from "../roles";
import { normalise, withoutFormula } from "../wording";
import { columnAt, operation, percentOf, type Definition } from "./definition";
import type { ColumnFigures } from "./figures";

/** What says of a part that it is done, or not yet: "Sudah Rekam", "Terakreditasi"; "Belum Rekam", "Tidak Tercapai". */
const DONE = /^(?:yang )?(?:sudah|telah|ter\p{L}{3,})\b ?/u;
const MISSING = /^(?:yang )?(?:belum|tidak|tdk|blm|non)\b ?/;
const SHARE = /%|\b(?:persen|prosen|presen)tase\b/;
/** Shorter stems are parts of too many words. */
const STEM = 4;
/** Roles that a count may have been read as by its heading. */
const COUNTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["other", "nilai", "realisasi", "target"]);
/** Of these a table has rules of its own. */
const MEASURED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "target",
  "target_akhir",
  "anggaran",
  "standar",
]);

/**
 * Counts of a whole and its part, as registers have them: "Wajib KTP | Sudah Rekam | Belum Rekam | % Perekaman".
 * The part is the column that the heading names; the whole stands left of it and is never less in any row.
 */
export function countParts(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  if (drafts.some(({ role }) => MEASURED.has(role))) return;
  for (const draft of drafts) {
    if (draft.definitions.length > 0 || draft.stats.filled > 0) continue;
    const words = normalise(withoutFormula(draft.reading.path.texts.at(-1) ?? ""));
    const definition = MISSING.test(words)
      ? remainder(draft, words, figures)
      : SHARE.test(words)
        ? share(draft, words, figures)
        : null;
    if (!definition) continue;
    draft.definitions = [definition];
    draft.source = "nilai";
    draft.reason = definition.reason;
  }
}

/** "Belum Rekam": the whole less what is done. */
function remainder(draft: Draft, words: string, figures: readonly ColumnFigures[]): Definition | null {
  if (draft.role !== "other" && !DERIVED_ROLES.has(draft.role)) return null;
  const pair = partAndWhole(draft, words.replace(MISSING, ""), figures);
  if (!pair) return null;
  const [part, whole] = pair;
  return definitionOf(operation("-", columnAt(whole.column), columnAt(part.column)), [
    `${nameOf(whole)} dikurangi ${nameOf(part)}`,
  ]);
}

/** "% Perekaman": what is done in percent of the whole. */
function share(draft: Draft, words: string, figures: readonly ColumnFigures[]): Definition | null {
  if (draft.role !== "capaian" && draft.role !== "other") return null;
  const pair = partAndWhole(draft, words.replace(new RegExp(SHARE, "g"), "").trim(), figures);
  if (!pair) return null;
  const [part, whole] = pair;
  return definitionOf(percentOf(columnAt(part.column), columnAt(whole.column)), [
    `${nameOf(part)} dibagi ${nameOf(whole)}`,
  ]);
}

function definitionOf(expression: Definition["expression"], [how]: readonly [string]): Definition {
  const reason = `Judul-judul kolomnya menyebut bagian dari keseluruhan, jadi dihitung ${how}.`;
  return { expression, witness: "kata", onlyBlank: false, reason };
}

type PartAndWhole = readonly [part: ColumnFigures, whole: ColumnFigures];

function partAndWhole(draft: Draft, name: string, figures: readonly ColumnFigures[]): PartAndWhole | null {
  const own = draft.reading.path;
  const counts = figures.filter(
    (other) => COUNTED.has(other.draft.role) && isCount(other) && other.column !== own.column,
  );
  const named = counts.filter(
    (other) => sharesStem(headingOf(other), name) && !MISSING.test(headingOf(other)),
  );
  const done = counts.filter((other) => DONE.test(headingOf(other)));
  for (const candidates of [named, done]) {
    const pairs = candidates.flatMap((part): PartAndWhole[] => {
      const whole = wholeOf(part, counts);
      return whole ? [[part, whole]] : [];
    });
    if (pairs.length > 0) return pairs.length === 1 ? (pairs[0] ?? null) : null;
  }
  return null;
}

/** The nearest count to its left that is never less than the part; one that is always the same as it tells nothing. */
function wholeOf(part: ColumnFigures, counts: readonly ColumnFigures[]): ColumnFigures | null {
  const left = counts.filter(
    ({ column, draft }) => column < part.column && draft.period === part.draft.period,
  );
  return (
    left.reverse().find((whole) => {
      const rows = part.values.flatMap((value, row): (readonly [number, number])[] => {
        const all = whole.values[row] ?? null;
        return value === null || all === null ? [] : [[value, all]];
      });
      return (
        rows.length > 0 &&
        rows.every(([value, all]) => value <= all) &&
        rows.some(([value, all]) => value < all)
      );
    }) ?? null
  );
}

function isCount({ values }: ColumnFigures): boolean {
  return values.every((value) => value === null || (Number.isInteger(value) && value >= 0));
}

function headingOf({ draft }: ColumnFigures): string {
  return normalise(withoutFormula(draft.reading.path.texts.at(-1) ?? ""));
}

function nameOf({ draft }: ColumnFigures): string {
  return `“${draft.reading.path.texts.join(" › ")}”`;
}

/** Prefixes and suffixes off, "perekaman" and "rekam" are one word. */
function sharesStem(heading: string, name: string): boolean {
  const stems = (text: string): string[] =>
    text.split(" ").flatMap((word) => {
      const stem = word
        .replace(/^(?:pe(?:m|ng|ny|n|r|l)?|me(?:m|ng|ny|n)?|ter|di|ber|ke)(?=\p{L}{4})/u, "")
        .replace(/(?<=\p{L}{4})(?:kan|an|nya|i)$/u, "");
      return stem.length >= STEM ? [stem] : [];
    });
  const own = stems(heading);
  return stems(name).some((stem) =>
    own.some((other) => other === stem || other.endsWith(stem) || stem.endsWith(other)),
  );
}
