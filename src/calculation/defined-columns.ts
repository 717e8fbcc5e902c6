import { differenceIn, quotientIn, type Definition } from "../sheet/evidence/definition";
import { columnsIn } from "../sheet/header-formula";
import type { ColumnRole } from "../sheet/roles";
import type { Column, Table } from "../sheet/table";
import type { Calculation } from "./calculation";

/** What the office's own formulas in the column say of it. */
export function byFormula(table: Table, column: Column): Calculation | null {
  const [best] = column.definitions;
  return best?.witness === "rumus" ? calculationOf(table, column, best) : null;
}

/** What the figures show, unless they agree with the usual reading as well: then that one counts. */
export function byFigures(table: Table, column: Column, usual: Calculation | null): Calculation | null {
  const shown = column.definitions.filter(({ witness }) => witness === "hitungan");
  const [best] = shown;
  if (!best) return usual;
  const read = new Set(usual ? columnsOf(usual) : []);
  if (shown.some(({ expression }) => columnsIn(expression).every((operand) => read.has(operand))))
    return usual;
  return calculationOf(table, column, best);
}

function columnsOf(calculation: Calculation): number[] {
  return Object.values(calculation)
    .flat()
    .filter((value) => typeof value === "number");
}

/** The rule that the column's role has, over the columns that the definition names; else the bare expression. */
function calculationOf(table: Table, column: Column, definition: Definition): Calculation {
  return (
    ofQuotient(table, column, definition) ??
    ofDifference(column, definition) ?? {
      rule: "rumus-judul",
      expression: definition.expression,
      printed: definition.reason,
    }
  );
}

const TARGETS: readonly ColumnRole[] = ["target", "target_akhir"];

function ofQuotient(table: Table, { role }: Column, { expression }: Definition): Calculation | null {
  const quotient = quotientIn(expression);
  if (!quotient) return null;
  const { part, whole } = quotient;
  const isTarget = TARGETS.includes(table.columns.find(({ column }) => column === whole)?.role ?? "other");
  if (role === "capaian" && isTarget) return { rule: "capaian", target: whole, realisasi: part };
  if (role === "tingkat_kemajuan" && isTarget) return { rule: "kemajuan", target: whole, realisasi: part };
  return role === "capaian_anggaran" ? { rule: "serapan", pagu: whole, realisasi: part } : null;
}

function ofDifference({ role }: Column, { expression }: Definition): Calculation | null {
  const difference = differenceIn(expression);
  if (!difference) return null;
  const { from, less } = difference;
  if (role === "sisa") return { rule: "sisa", pagu: from, realisasi: less };
  return role === "selisih" || role === "selisih_standar" ? { rule: "selisih", from: less, to: from } : null;
}
