import { divisorOf, leavesOf, multipliesByHundred, type Expression } from "../../domain/expression";
import { isWaktu } from "../../domain/satuan";
import { SHARE_ROLES } from "../../domain/roles";
import { parseHeaderFormula } from "../../sheet/header/header-formula";
import type { HeaderPath } from "../../sheet/header/header-path";
import type { Column } from "../../sheet/table";
import { inBrackets, isSize } from "../../sheet/words/unit-words";
import { conceptsOf } from "../../sheet/words/wording";

/**
 * Whether a printed quotient is a plain ratio, no percentage: "IE (7) = (6)/(5)" over two percentages is 1.07,
 * and "TE (9) = ((7)-(8))/(8)" over it 0.07; "Rasio guru terhadap murid (4/5)" says so itself.
 */
export function isPlainRatio(
  column: Column,
  expression: Expression<number>,
  columns: readonly Column[],
  paths: readonly HeaderPath[],
): boolean {
  if (divisorOf(expression) === null || multipliesByHundred(expression) || isSaidShare(column)) return false;
  if (/\brasio\b/i.test(column.path.join(" ")) || namesUnit(column) || writesHundreds(column, paths))
    return true;
  const read = leavesOf(expression).flatMap((leaf) => columns.find(({ column: at }) => at === leaf) ?? []);
  const isUntold = ({ role }: Column): boolean => role === "other";
  if (read.some(holdsPercentages) && read.every((other) => holdsPercentages(other) || isUntold(other)))
    return true;
  return read.some((other) => {
    const path = paths.find(({ column: at }) => at === other.column);
    if (!path?.formula || other.column >= column.column) return false;
    const parsed = parseHeaderFormula(path.formula, path, paths);
    return parsed.ok && isPlainRatio(other, parsed.expression, columns, paths);
  });
}

/** "ALOS (hari)": days, no percentage. */
function namesUnit({ path }: Column): boolean {
  const unit = inBrackets(path.at(-1) ?? "") ?? "";
  return isWaktu(unit) || isSize(unit) || /^kali$/i.test(unit.trim());
}

/** "BOR = 4/3x100" beside "BTO = 5/3": the office writes the hundred where it means one. */
function writesHundreds({ column }: Column, paths: readonly HeaderPath[]): boolean {
  return paths.some((path) => {
    if (path.formula === null || path.column === column) return false;
    const parsed = parseHeaderFormula(path.formula, path, paths);
    return parsed.ok && divisorOf(parsed.expression) !== null && multipliesByHundred(parsed.expression);
  });
}

/** Read as something with a rule of its own, or written with a percent sign: a quotient under it is a share. */
function isSaidShare({ role, path, unit }: Column): boolean {
  return role !== "other" || isPercent({ path, unit });
}

function isPercent({ path, unit }: Pick<Column, "path" | "unit">): boolean {
  return unit === "persen" || conceptsOf(path.join(" ")).has("persen");
}

/** Whether figures in the column are percentages, whatever they are computed from. */
export function holdsPercentages(column: Column): boolean {
  return SHARE_ROLES.has(column.role) || column.inPercent || isPercent(column);
}
