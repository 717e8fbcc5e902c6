import { multipliesByHundred } from "../../domain/expression";
import { menyebutPersen } from "../../domain/persen";
import { quotientIn, termsIn } from "./definition";
import { parseHeaderFormula } from "../header/header-formula";
import type { HeaderPath } from "../header/header-path";

/**
 * "14 = 13/8*100 | 15 = 7+13 | 16 = 14/6x100": a percentage in percent of an amount tells nothing. The one column between
 * both, which is no percentage, is what was meant: the 15th of the sixth (E.81 of Permendagri 86/2017 as an office prints it).
 */
export function withoutMisprints(paths: readonly HeaderPath[]): HeaderPath[] {
  return paths.map((path) => {
    const meant = meantInstead(path, paths);
    if (meant === null || path.formula === null) return path;
    const [wrong, right] = meant;
    const formula = path.formula.replace(new RegExp(String.raw`(?<![\w.,])${wrong}(?![\w.,])`, "i"), right);
    return { ...path, formula, misprint: path.formula };
  });
}

/** The label that is printed, and the one that is meant; null where the formula may stand. */
function meantInstead(own: HeaderPath, paths: readonly HeaderPath[]): readonly [string, string] | null {
  const quotient = shareIn(own, paths);
  const at = (column: number | undefined): HeaderPath | undefined =>
    paths.find((path) => path.column === column);
  const [part, whole] = [at(quotient?.part), at(quotient?.whole)];
  if (!part?.label || !whole || !isPercentage(part, paths) || isPercentage(whole, paths)) return null;
  const between = paths.filter(
    ({ column, unit, label }) =>
      column > part.column &&
      column < own.column &&
      unit === own.unit &&
      label !== null &&
      label !== part.label,
  );
  const [only, ...others] = between;
  if (!only?.label || others.length > 0 || !isSum(only, paths)) return null;
  return [part.label, only.label];
}

function isPercentage(path: HeaderPath, paths: readonly HeaderPath[]): boolean {
  return path.unit === "persen" || path.texts.some(menyebutPersen) || shareIn(path, paths) !== null;
}

/** Part and whole of a printed quotient times 100. */
function shareIn(path: HeaderPath, paths: readonly HeaderPath[]): ReturnType<typeof quotientIn> {
  const parsed = path.formula === null ? null : parseHeaderFormula(path.formula, path, paths);
  return parsed?.ok && multipliesByHundred(parsed.expression) ? quotientIn(parsed.expression) : null;
}

function isSum(path: HeaderPath, paths: readonly HeaderPath[]): boolean {
  const parsed = path.formula === null ? null : parseHeaderFormula(path.formula, path, paths);
  return parsed?.ok === true && termsIn(parsed.expression) !== null;
}
