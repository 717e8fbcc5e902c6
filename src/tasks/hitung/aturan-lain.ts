import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { BookTable } from "../../book/book-table";
import { planColumns } from "../../calculation/calculation";
import { computeRule } from "../../calculation/rule/compute-rule";
import { tanpaDefinisiRumus } from "../../book/kolom-ganti";

/**
 * Columns that are computed as the office's own formulas in them say: what the rule of their role would give in each
 * row. A person may choose it in *Lihat dulu*; it is no fault of the formula's.
 */
export function menurutPeran(tabel: BookTable): ComputedCell[] {
  const told = tabel.plan.derived.filter(({ onlyBlank, column }) => onlyBlank && isTold(column));
  return told.flatMap(({ column }) => {
    const { derived } = planColumns(tanpaDefinisiRumus(tabel.table, [column.column]));
    const other = derived.find((own) => own.column.column === column.column);
    if (!other || other.rule.unit === "kata") return [];
    return tabel.rows.map((row): ComputedCell => {
      const context = tabel.exactContext(row);
      const outcome = computeRule(other.rule, context);
      return { row, derived: other, outcome, context, style: null, members: null };
    });
  });
}

function isTold({ definitions }: BookTable["table"]["columns"][number]): boolean {
  return definitions[0]?.witness === "rumus";
}
