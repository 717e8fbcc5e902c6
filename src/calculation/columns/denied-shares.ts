import { divisorOf, multipliesByHundred } from "../../domain/expression";
import { menyebutPersen } from "../../domain/persen";
import { DERIVED_ROLES, REALISED_ROLES, TARGET_ROLES, WORD_ROLES } from "../../domain/roles";
import { isAsDenied } from "../../sheet/guess/claim";
import { leafWords } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { tellingWords } from "../../sheet/words/telling-words";
import { conceptsOf, normalise } from "../../sheet/words/wording";
import { operands } from "../rule/rule";
import type { DerivedColumn, Problem } from "./column-plan";

/**
 * "Kios Terisi | Total Kios | Total Los | % Kios Terisi", "Kehilangan Air | Tingkat Kehilangan (%)": a percentage that
 * is called after a column of the table and would be computed past it. What it is of nothing tells, so it stays blank;
 * so does "Sisa Salur" behind "Tahap I | Tahap II | Total Salur" where the total itself is not known yet, and a rest that
 * is called otherwise ("Sisa di RKUD") than what it would be of, where a sum stands between that it may be of as well.
 */
export function deniedShares(table: Table, derived: readonly DerivedColumn[]): Problem[] {
  return derived.flatMap((own): Problem[] => {
    const meant = isSaid(own) ? calledAfter(table, own) : null;
    return meant ? [{ column: own.column, problem: problemOf(meant), isContested: true }] : [];
  });
}

/** A share or a rest by words alone: not by the office's formulas or figures, nor by a person. */
function isSaid({ column, rule: { expression, unit } }: DerivedColumn): boolean {
  const isTold = column.definitions.some(({ witness }) => witness !== "kata");
  if (isTold || column.source === "orang" || column.printedFormula !== null) return false;
  if (RATIO.test(leafWords(column.path)) && !column.path.some(menyebutPersen)) return false;
  if (column.role === "sisa") return expression.kind === "operation" && expression.operator === "-";
  if (expression.kind !== "operation") return unit === "persen";
  return divisorOf(expression) !== null && (unit === "persen" || multipliesByHundred(expression));
}

/** So many of one for a hundred of the other: neither is a part. */
const RATIO = /\b(?:rasio|ratio)\b/;

function calledAfter({ columns }: Table, { column: own, rule }: DerivedColumn): Column | null {
  const name = [...tellingWords(bareWords(own))];
  if (name.length === 0) return null;
  const read = columns.filter(({ column }) => operands(rule).includes(column));
  if (read.every(({ role }) => TARGET_ROLES.includes(role) || REALISED_ROLES.includes(role))) return null;
  const says = (heading: string): boolean => name.every((word) => tellingWords(heading).has(word));
  if (read.some(({ path }) => says(normalise(path.join(" "))))) return null;
  const isCalled = (other: Column): boolean =>
    other.column < own.column &&
    isMeasure(other) &&
    says(leafWords(other.path)) &&
    isAsDenied(other, leafWords(own.path));
  const called = columns.filter(isCalled);
  // "Kunjungan Baru | Kunjungan Lama | Total | Rasio Kunjungan (%)": their sum is what all of them are called.
  const isSum = ({ parts }: Column): boolean =>
    parts !== null && parts.columns.every((part) => called.some(({ column }) => column === part));
  return read.some(isSum) ? null : (called[0] ?? sumBetween(own, read, columns));
}

/** "Pagu | Total Penyaluran | Realisasi | Sisa di RKUD": a sum between the two that it would be computed from. */
function sumBetween(
  { role, path }: Column,
  read: readonly Column[],
  columns: readonly Column[],
): Column | null {
  const [whole, spent] = [...read].sort((a, b) => a.column - b.column);
  if (role !== "sisa" || !whole || !spent || conceptsOf(leafWords(path)).has("anggaran")) return null;
  const isOther = (own: Column): boolean =>
    own.parts?.how === "SUM" && !own.parts.columns.some((part) => part <= whole.column);
  const between = columns.filter((own) => own.column > whole.column && own.column < spent.column);
  return between.find(isOther) ?? null;
}

function isMeasure({ role, inPercent, path }: Column): boolean {
  return !WORD_ROLES.has(role) && !DERIVED_ROLES.has(role) && !inPercent && !path.some(menyebutPersen);
}

/** "kehilangan" of "Tk. Kehilangan (%)": the heading without what says that it is a share. */
function bareWords({ path }: Column): string {
  return leafWords(path).replace(/%|\b(?:tingkat|tk|cakupan|angka|rasio|sisa)\b/g, " ");
}

function problemOf({ path }: Column): string {
  return `Kolom ini tidak dihitung: judulnya menyebut kolom “${path.join(" › ")}”, dan dari apa ia dihitung tidak dapat dipastikan. Tulis rumusnya di satu baris, atau tetapkan peran kolomnya.`;
}
