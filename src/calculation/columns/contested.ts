import { leafWords } from "../../sheet/header/heading-path";
import { leavesOf } from "../../domain/expression";
import { DERIVED_ROLES, isRole } from "../../domain/roles";
import type { Column, Table } from "../../sheet/table";
import { bestNamed } from "../../sheet/words/telling-words";
import { normalise } from "../../sheet/words/wording";
import { operands, type Rule } from "../rule/rule";

/**
 * A column of figures that no word explains, nearer to a computed column than what it would be computed from:
 * "Target | … | Realisasi | Capaian". Until a person says what it is, nothing tells which of the two is meant, but
 * where the heading names the other one ("% thd Pagu"). null where there is none, or where a column before this one
 * still waits for what it is computed from.
 */
export function contestedBy(
  { columns }: Table,
  own: Column,
  rule: Rule,
  waiting: readonly Column[],
): Column | null {
  if (own.definitions.length > 0 || own.source === "orang") return null;
  const read = operands(rule).flatMap((at) => columns.find(({ column }) => column === at) ?? []);
  const left = read
    .filter(({ column, role }) => column < own.column && !DERIVED_ROLES.has(role))
    .sort((a, b) => a.column - b.column);
  const [first] = left;
  if (!first || isNamed(own, left)) return null;
  const isBetween = ({ column }: Column): boolean => column > first.column && column < own.column;
  const explained = columns.flatMap(({ definitions, parts }) => [
    ...definitions.flatMap(({ expression }) => leavesOf(expression)),
    ...(parts?.columns ?? []),
  ]);
  const contests = (other: Column): boolean =>
    isBetween(other) &&
    isOpen(other) &&
    !read.includes(other) &&
    !hasShare(columns, other, own) &&
    !isVersion(other, read) &&
    !explained.includes(other.column) &&
    !waiting.some(({ column }) => column > other.column && column < own.column);
  return columns.find(contests) ?? null;
}

/** "HB0 | % | BCG | %": a share right behind it is its own. */
function hasShare(columns: readonly Column[], other: Column, own: Column): boolean {
  const behind = columns[columns.indexOf(other) + 1];
  return behind !== undefined && behind !== own && behind.role === "capaian";
}

/** "Pagu Awal | Refocusing | Pagu Perubahan | Bertambah": whatever stood between them, the change is from first to last. */
function isVersion({ column }: Column, read: readonly Column[]): boolean {
  const [before, after] = [isRole("sebelum"), isRole("sesudah")].map((is) => read.find(is));
  return before !== undefined && after !== undefined && before.column < column && column < after.column;
}

/** Asked about: figures under a heading that is not known. */
function isOpen({ role, alternatives }: Column): boolean {
  return (
    role === "other" && alternatives.length > 1 && !alternatives.some((one) => DERIVED_ROLES.has(one.role))
  );
}

function isNamed({ path }: Column, read: readonly Column[]): boolean {
  const headings = read.map((other) => normalise(other.path.join(" ")));
  return bestNamed(headings, leafWords(path)) === 0;
}
