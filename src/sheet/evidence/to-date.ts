import { areAgreed } from "../agreement";
import { leaf, operation } from "../../domain/expression";
import type { Draft } from "../columns/draft";
import { groupOf, leafOf, nameOf } from "../columns/draft-headings";
import { isRole, QUARTER_ROLES, REALISASI_ROLES } from "../../domain/roles";
import { ORDINAL, QUARTER } from "../words/lexicon";
import { quarterOf, TO_DATE } from "../words/period";
import { settle } from "../settle/settle";
import { normalise } from "../words/wording";
import { defineAsSaid } from "./define";
import { percentOf, sumOfColumns, type Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { rowsShown } from "./shown";

/**
 * Columns of what was reached so far, whose parts stand before them: blank ones, and those whose figures say so. Whether the figures of a row add up is
 * asked of its unit where they are added.
 */
export function addToDate(drafts: readonly Draft[], figures: readonly ColumnFigures[]): void {
  drafts.forEach((draft, index) => {
    if (draft.definitions.length > 0 || draft.stats.formulas > 0 || !isToDate(draft)) return;
    const left = drafts.slice(0, index).filter(({ stats }) => stats.words === 0);
    const parts =
      yearsTo(draft, drafts) ?? monthsTo(draft, left) ?? groupsTo(draft, left) ?? quartersTo(draft, left);
    if (!parts || !isShown(draft, sumOf(parts), figures)) return;
    // A column that no word called a measure is what its parts are.
    const roles = new Set(parts.map(({ role }) => role));
    const [role] = roles;
    const isOpen = draft.role === "other" && roles.size === 1 && role !== undefined && role !== "other";
    if (isOpen && !QUARTER_ROLES.includes(role)) settle(draft, role, "menjumlahkan kolom-kolom sebelumnya");
    defineAsSaid(draft, sumOf(parts));
  });
  splitToDate(drafts);
}

/** Nothing stands in the column, or nearly all that does is the sum. */
function isShown(draft: Draft, sum: Definition, figures: readonly ColumnFigures[]): boolean {
  if (draft.stats.filled === 0) return true;
  const own = figures.find((other) => other.draft === draft);
  const rows = own ? rowsShown(sum, own, figures) : [];
  return rows.length > 0 && areAgreed(rows);
}

/**
 * "Realisasi › s/d Bulan Lalu | Bulan Ini" without a column of both: neither of them is what was spent so far, and
 * percentages and what is left are of their sum.
 */
function splitToDate(drafts: readonly Draft[]): void {
  drafts.forEach((own, index) => {
    const before = drafts[index - 1];
    const isPair = before !== undefined && isMonthAfter(before, own) && isRole("realisasi_anggaran")(own);
    const pagu = drafts.filter(isRole("anggaran"));
    const [only, ...others] = pagu;
    const isWhole = drafts.some((draft) => draft !== own && draft !== before && draft.role === own.role);
    if (!isPair || isWhole || !only || others.length > 0) return;
    const spent = sumOfColumns([before, own].map(({ reading }) => reading.path.column));
    const ceiling = leaf(only.reading.path.column);
    for (const part of [before, own]) settle(part, "other", "bagian dari realisasi sampai dengan bulan ini");
    for (const draft of drafts.slice(index + 1).filter(({ stats }) => stats.filled === 0)) {
      const reason = `Realisasinya “${nameOf(before)}” ditambah “${nameOf(own)}”.`;
      const said = { witness: "kata", onlyBlank: true, reason } as const;
      if (isRole("capaian_anggaran")(draft))
        defineAsSaid(draft, { expression: percentOf(spent, ceiling), ...said });
      if (isRole("sisa")(draft)) defineAsSaid(draft, { expression: operation(ceiling, "-", spent), ...said });
    }
  });
}

function isMonthAfter(before: Draft, own: Draft): boolean {
  const isGrouped = groupOf(before) === groupOf(own) && groupOf(own) !== "";
  return (
    isGrouped && LAST.test(leafOf(before)) && THIS.test(leafOf(own)) && !isToDate(own) && isAlike(before, own)
  );
}

/** "Realisasi s/d 2015 | Realisasi 2016 | Realisasi s/d 2016", "… › K | Rp": what was reached or spent before and this year. */
function yearsTo(draft: Draft, drafts: readonly Draft[]): readonly Draft[] | null {
  const isSpent = isRole("realisasi_anggaran");
  const reached = drafts.filter(isSpent(draft) ? isSpent : isRole(...REALISASI_ROLES));
  if (!reached.includes(draft) || draft.period === null) return null;
  const year = Number(draft.period);
  const before = only(reached.filter((other) => isToDate(other) && Number(other.period) === year - 1));
  const own = only(reached.filter((other) => !isToDate(other) && Number(other.period) === year));
  return before && own && [before, own];
}

/** The part of a year that is over, and the one that is told of. */
const LAST = /\b(bulan|bln|periode|minggu|triwulan|tw)\b.*\b(lalu|sebelumnya|yang lalu)\b|\bkemarin\b/;
const THIS = /\b(bulan|bln|periode|minggu|triwulan|tw|hari)\b.*\b(ini|berjalan|laporan)\b/;

/** "s/d Bulan Lalu | Bulan Ini | s/d Bulan Ini", below one heading or each with its own. */
function monthsTo(draft: Draft, left: readonly Draft[]): readonly Draft[] | null {
  const [before, own] = left.slice(-2);
  if (!before || !own || groupOf(before) !== groupOf(draft) || groupOf(own) !== groupOf(draft)) return null;
  const isSeries = LAST.test(leafOf(before)) && THIS.test(leafOf(own)) && !isToDate(own);
  return isSeries && isAlike(before, own) && !LAST.test(leafOf(draft)) ? [before, own] : null;
}

/** "s/d Bulan Lalu › Keu | Fisik", "Bulan Ini › Keu | Fisik", "s/d Bulan Ini › Keu | Fisik": each of the same thing. */
function groupsTo(draft: Draft, left: readonly Draft[]): readonly Draft[] | null {
  if (groupOf(draft) === "" || LAST.test(wordsIn(draft))) return null;
  const alike = left.filter((other) => groupOf(other) !== "" && leafOf(other) === leafOf(draft));
  const before = only(alike.filter((other) => LAST.test(wordsIn(other))));
  const own = only(alike.filter((other) => THIS.test(wordsIn(other)) && !isToDate(other)));
  return before && own && isAlike(before, own) ? [before, own] : null;
}

function wordsIn({ reading }: Draft): string {
  return normalise(reading.path.texts.join(" "));
}

/**
 * "TW I | TW II | s/d TW II | TW III | s/d TW III": the quarters up to the one that it names, of its own measure: "TW I ›
 * K | Rp | TW II › K | Rp | s/d TW II › K | Rp".
 */
function quartersTo(draft: Draft, left: readonly Draft[]): readonly Draft[] | null {
  const isAbove = !TO_QUARTER.test(leafOf(draft));
  const [, named] = TO_QUARTER.exec(isAbove ? normalise(groupOf(draft)) : leafOf(draft)) ?? [];
  const last = named === undefined ? null : quarterOf(`tw ${named}`, true);
  if (last === null || last < 2 || draft.role === "target") return null;
  const isOfMeasure = (other: Draft): boolean =>
    other.reading.path.unit === draft.reading.path.unit &&
    (isAbove ? leafOf(other) === leafOf(draft) : groupOf(other) === groupOf(draft));
  const quarters = left.filter((other) => isQuarter(other) && isOfMeasure(other));
  const parts = quarters.filter(({ quarter }) => quarter !== null && quarter <= last);
  return parts.length === last && new Set(parts.map(({ quarter }) => quarter)).size === last ? parts : null;
}

const TO_QUARTER = new RegExp(
  String.raw`(?:\bs d|\bsd|\bsampai dengan|\bkumulatif)\b.*?\b${QUARTER}\s*(${ORDINAL})\b`,
);

/** What was reached or spent in one quarter. */
function isQuarter(draft: Draft): boolean {
  const isSpent = draft.role === "realisasi_anggaran" && draft.quarter !== null && !isToDate(draft);
  return isSpent || QUARTER_ROLES.includes(draft.role);
}

function isAlike(one: Draft, other: Draft): boolean {
  return one.role === other.role;
}

function isToDate({ reading }: Draft): boolean {
  return TO_DATE.test(reading.path.texts.join(" "));
}

function only(drafts: readonly Draft[]): Draft | null {
  return drafts.length === 1 ? (drafts[0] ?? null) : null;
}

function sumOf(parts: readonly Draft[]): Definition {
  const names = parts.map(nameOf);
  return {
    expression: sumOfColumns(parts.map(({ reading }) => reading.path.column)),
    witness: "kata",
    onlyBlank: true,
    reason: `Judulnya menyebut jumlah sampai dengan waktu itu: ${names.join(" ditambah ")}.`,
  };
}
