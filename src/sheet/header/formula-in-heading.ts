/** "Tingkat Efisiensi (5 – 8)" -> "5 – 8"; "(7) = 5/6*100" -> "5/6*100"; nothing where no operator stands. */
export function formulaInHeading(text: string): string | null {
  const assigned = ASSIGNED.exec(text)?.[2];
  if (assigned !== undefined)
    return isBalanced(assigned) ? assigned.trim() : assigned.replace(/\)\s*$/, "").trim();
  const formula = (BRACKETED.exec(text)?.[1] ?? TRAILING.exec(text)?.[1])?.trim();
  if (formula === undefined || !isBalanced(formula)) return null;
  return NO_FORMULA.some((own) => own.test(formula)) ? null : formula;
}

/** Years, a year before, the bounds of a class: "(2019-2024)", "(n-2)", "R (51-65 %)". */
const NO_FORMULA = [/^(19|20)\d\d\s*[-–—/]/, /^n\s*[-–]\s*\d$/i, /^\d+\s*%?\s*[-–—]\s*\d+\s*%$/];

const ASSIGNED = /\(?\s*(\d{1,2})\s*\)?\s*=\s*(.*\d.*)$/;

/** "Selisih (3 = 2 - 1)" -> 3: the number that the heading gives its own column; null where it gives none. */
export function ownNumber(text: string): number | null {
  const own = ASSIGNED.exec(text)?.[1];
  return own === undefined ? null : Number(own);
}

const BRACKETED =
  /\(\s*=?\s*((?:\(?\s*(?:\d{1,3}|[a-z])\s*%?\s*\)?\s*[+\-–—:/x×*]\s*)+\(?\s*(?:\d{1,3}|[a-z])\s*%?\s*\)?)\s*\)\s*$/i;
/** "... Thdp Target Renstra (4/5)*100%": the hundred stands behind the bracket, or there is none. */
const TRAILING =
  /(?:^|[\s\p{L}])(\(?\s*(?:\d{1,2}|[a-z])\s*\)?\s*[/:÷]\s*\(?\s*(?:\d{1,2}|[a-z])\s*\)?\s*[x×*]\s*100\s*%?)\s*$/iu;

function isBalanced(formula: string): boolean {
  return formula.split("(").length === formula.split(")").length;
}
