/**
 * Functions younger than the file format are written with a prefix, which nobody sees or types
 * ([MS-XLSX] 2.2.2). Those of which the arguments are written in another way too (LET, LAMBDA) are left
 * as the file has them.
 */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.MATH CHISQ.DIST CHISQ.INV CONCAT " +
    "CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DECIMAL EXPON.DIST F.DIST F.INV FLOOR.MATH " +
    "FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET " +
    "SHEETS SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR " +
    "UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK WEIBULL.DIST XLOOKUP XMATCH XOR"
  ).split(" "),
);
/** These two carry a second prefix. */
const WORKSHEET = new Set(["FILTER", "SORT"]);

const ANY = new RegExp(`(?:${[...FUTURE, ...WORKSHEET].join("|").replaceAll(".", "\\.")})\\(`);
const TEXT_OR_NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])[A-Z][A-Z0-9.]*(?=\()/g;

/** Functions of an add-in, "CAPAIAN.HITUNG(A1)", are kept as "_xldudf_CAPAIAN_HITUNG(A1)". */
const ADD_IN_KEPT = /_xldudf_([A-Z0-9]+)_([A-Z0-9_]+)(?=\()/g;
const ADD_IN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])CAPAIAN\.[A-Z]+(?=\()/gi;

/** Whether a formula as it is kept begins with a function of an add-in. */
export function isAddInCall(kept = ""): boolean {
  return kept.startsWith("_xldudf_");
}

function withAddIn(formula: string): string {
  return formula.replace(ADD_IN, (part) =>
    /^["']/.test(part) ? part : `_xldudf_${part.toUpperCase().replace(".", "_")}`,
  );
}

/** "_xlfn.IFS(A1>1,2)" -> "IFS(A1>1,2)". */
export function withoutPrefixes(kept: string): string {
  const formula = kept.replace(ADD_IN_KEPT, "$1.$2");
  if (!formula.includes("_xlfn.")) return formula;
  return formula.replace(
    /_xlfn\.(_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/g,
    (whole, _: string | undefined, name: string) => (FUTURE.has(name) || WORKSHEET.has(name) ? name : whole),
  );
}

/** "IFS(A1>1,2)" -> "_xlfn.IFS(A1>1,2)". */
export function withPrefixes(shown: string): string {
  const formula = withAddIn(shown);
  if (!ANY.test(formula)) return formula;
  return formula.replace(TEXT_OR_NAME, (part) => {
    if (WORKSHEET.has(part)) return `_xlfn._xlws.${part}`;
    return FUTURE.has(part) ? `_xlfn.${part}` : part;
  });
}
