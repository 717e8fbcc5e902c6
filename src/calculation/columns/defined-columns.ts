import { lowerFirst } from "../../domain/kalimat";
import { REACHED_SHARE_ROLES, TARGET_ROLES, isRole } from "../../domain/roles";
import { differenceIn, quotientIn, type Definition } from "../../sheet/evidence/definition";
import { divisorOf, isSum, leavesOf, multipliesByHundred } from "../../domain/expression";
import type { Column, Table } from "../../sheet/table";
import { holdsPercentages } from "./printed-ratio";
import { comparedYears, operands, type Rule } from "../rule/rule";
import { capaian, kemajuan, perubahan, rumusJudul, selisih, serapan, sisa } from "../rule/rules";

/** What the office's own formulas in the column say of it. */
export function byFormula(table: Table, column: Column): Rule | null {
  const [best] = column.definitions;
  return best?.witness === "rumus" ? ruleOf(table, column, best) : null;
}

/** What the figures show, unless they agree with the usual reading as well: then that one counts. */
export function byFigures(table: Table, column: Column, usual: Rule | null): Rule | null {
  const earlier = usual ? column.definitions.filter(({ witness }) => witness === "lalu") : [];
  const typed = column.definitions.filter(({ witness }) => witness === "hitungan");
  const shown = typed.length > 0 ? typed : earlier;
  const [best] = shown;
  if (!best) return unshown(table, column, usual);
  if (usual && isLessIsBetter(best, usual)) return usual;
  if (usual && isTurned(best, usual)) return ruleOf(table, column, best);
  const points = usual && shown.every(isDifference) ? inPoints(usual) : null;
  if (points) return points;
  const read = new Set(usual ? operands(usual) : []);
  const isRead = ({ expression }: Definition): boolean =>
    leavesOf(expression).every((operand) => read.has(operand));
  return shown.some(isRead) && !isOfOnePart(table, column, best, usual) ? usual : ruleOf(table, column, best);
}

/** "Capaian › Februari" of "Target › Februari" and "Realisasi › Februari", where the usual reading gathers the year's months. */
function isOfOnePart(table: Table, column: Column, { expression }: Definition, usual: Rule | null): boolean {
  if (usual?.expression.kind !== "capaian" || usual.expression.quarters === null) return false;
  const part = table.columns.find((own) => own.column === quotientIn(expression)?.part);
  return part !== undefined && column.path.length > 1 && part.path.at(-1) === column.path.at(-1);
}

/** Target / realisasi is the office's way for "less is better": the rows of the other direction keep theirs. */
function isLessIsBetter({ expression }: Definition, { expression: own }: Rule): boolean {
  const quotient = quotientIn(expression);
  return own.kind === "capaian" && quotient?.part === own.target && quotient.whole === own.realisasi;
}

/** No figure tells: the usual reading, with the sign that words give it; else what words say. */
function unshown(table: Table, column: Column, usual: Rule | null): Rule | null {
  const named = capaianNamed(table, column);
  if (named) return named;
  if (usual && isShownByAnother(table, column, usual)) return byWords(column) ?? usual;
  return usual ? (turnedByWords(table, column, usual) ?? usual) : byWords(column);
}

/** "Lulus | Melanjutkan | Angka Kelulusan | Angka Melanjutkan": what the figures of another column show is not this one's. */
function isShownByAnother({ columns }: Table, own: Column, { expression }: Rule): boolean {
  if (expression.kind !== "capaian") return false;
  const isThis = ({ witness, expression: shown }: Definition): boolean => {
    const quotient = witness === "hitungan" ? quotientIn(shown) : null;
    return quotient?.part === expression.realisasi && quotient.whole === expression.target;
  };
  return columns.some((other) => other !== own && other.definitions.some(isThis));
}

/**
 * A capaian below a quarter or a month, of the target and the realisasi below the same one: not of those nearest to it.
 * Progress and serapan only where words and place leave nothing open, so that not only blanks are filled by them.
 */
function capaianNamed(table: Table, column: Column): Rule | null {
  const isSure = ({ onlyBlank }: Definition): boolean => column.role === "capaian" || !onlyBlank;
  const isNamed = REACHED_SHARE_ROLES.includes(column.role);
  const said = isNamed && column.definitions.find((own) => own.witness === "kata" && isSure(own));
  return said ? ofQuotient(table, column, said) : null;
}

/** The other sign, as the words of the rows tell: what exceeds the plan, where pendapatan stands among them. */
function turnedByWords(table: Table, column: Column, usual: Rule): Rule | null {
  const said = column.definitions.find((own) => own.witness === "kata" && isTurned(own, usual));
  return said ? ruleOf(table, column, said) : null;
}

/** The usual difference with the other sign: "Lebih/(Kurang)" is what is left in one office, what exceeds the plan in another. */
function isTurned({ expression }: Definition, usual: Rule): boolean {
  const shown = differenceIn(expression);
  const { expression: own } = usual;
  const expected = own.kind === "operation" ? differenceIn(own) : null;
  return shown !== null && expected !== null && shown.from === expected.less && shown.less === expected.from;
}

function isDifference({ expression }: Definition): boolean {
  return differenceIn(expression) !== null;
}

/** A change that the words give in percent of the year before, but the office's own figures in points. */
function inPoints(usual: Rule): Rule | null {
  const years = usual.unit === "persen" ? comparedYears(usual) : null;
  return years && perubahan(years.older, years.newer, { unsigned: false, relative: false });
}

/** What the headings say is set against what, where no rule of the column's role applies. */
function byWords(column: Column): Rule | null {
  const named = column.definitions.find(({ witness }) => witness === "kata");
  return named ? bare(column, named) : null;
}

/** The rule that the column's role has, over the columns that the definition names; else the bare expression. */
function ruleOf(table: Table, column: Column, definition: Definition): Rule {
  return (
    ofQuotient(table, column, definition) ?? ofDifference(column, definition) ?? bare(column, definition)
  );
}

/** The expression as it is: a quotient that nothing multiplies with 100 is a plain ratio, but in a column of percentages. */
export function bare(column: Column, { expression, reason, witness }: Definition): Rule {
  const rule = rumusJudul(expression, nameOf(witness, reason));
  if (witness === "kata" && isSum(expression)) return { ...rule, guard: { ...rule.guard, additive: true } };
  const isQuotient = divisorOf(expression) !== null && !multipliesByHundred(expression);
  const isRatio = isQuotient && !holdsPercentages(column);
  return isRatio ? { ...rule, unit: "rasio" } : rule;
}

/** "cara hitung kolom itu (angka di barisnya menunjukkan cara menghitungnya: D + E)" */
function nameOf(witness: Definition["witness"], reason: string): string {
  if (witness === "rumus") return "hasil rumus instansi di kolom itu";
  return `cara hitung kolom itu (${lowerFirst(reason.replace(/\.$/, ""))})`;
}

function ofQuotient(table: Table, { role }: Column, { expression }: Definition): Rule | null {
  const quotient = quotientIn(expression);
  if (!quotient) return null;
  const { part, whole } = quotient;
  const isTarget = TARGET_ROLES.includes(
    table.columns.find(({ column }) => column === whole)?.role ?? "other",
  );
  if (role === "capaian" && isTarget) return capaian(whole, part);
  if (role === "tingkat_kemajuan" && isTarget) return kemajuan(whole, part);
  return role === "capaian_anggaran" ? serapan(whole, part) : null;
}

function ofDifference(column: Column, { expression }: Definition): Rule | null {
  const difference = differenceIn(expression);
  if (!difference) return null;
  const { from, less } = difference;
  if (column.role === "sisa") return sisa(from, less);
  return isRole("selisih", "selisih_standar")(column) ? selisih(less, from) : null;
}
