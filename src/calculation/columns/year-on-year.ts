import { desimal } from "../../domain/desimal";
import type { Row, Table } from "../../sheet/table";
import type { DerivedColumn } from "./column-plan";
import type { Unstyled } from "../cells/computed-cell";
import type { Operands } from "../rule/operands";
import { figure } from "../cells/outcome";
import { isOpen } from "../rule/own-formula";
import type { ContextRow } from "../rule/row-context";
import type { YearOnYear } from "../rule/rule";
import { tahunLalu } from "../rule/rules";

/** "Tahun | Produksi | Pertumbuhan (%)": changes against the row of the year before, where nothing else fills them. */
export function yearOnYearColumns(table: Table, filled: readonly DerivedColumn[]): DerivedColumn[] {
  return table.columns.flatMap((column): DerivedColumn[] => {
    const { yearOnYear } = column;
    if (!yearOnYear || filled.some((own) => own.column === column)) return [];
    return [{ column, rule: tahunLalu(yearOnYear.of, yearOnYear.relative), onlyBlank: true }];
  });
}

/** The blank cells of these columns; the first year has none before it. */
export function yearOnYearCells(columns: readonly DerivedColumn[], rows: readonly ContextRow[]): Unstyled[] {
  return columns.flatMap((derived) => {
    const { expression } = derived.rule;
    if (expression.kind !== "year-on-year") return [];
    const before = derived.column.yearOnYear?.before ?? new Map<number, number>();
    let isFirst = true;
    return rows.flatMap(({ row, context }): Unstyled[] => {
      const { operands } = context;
      const earlier = rows.find((own) => own.row.row === before.get(row.row))?.row;
      if (!earlier || !isOpen(operands, row.row, derived.column.column)) return [];
      const change = changeOf(expression, earlier, row, operands);
      if (change === null) return [];
      const note = isFirst ? [told(derived, expression.relative)] : [];
      isFirst = false;
      const outcome = figure(change, expression.relative, note);
      operands.remember(row.row, derived.column.column, outcome);
      return [{ row, derived, context, outcome, members: [earlier, row] }];
    });
  });
}

/** The change of a row against the one of the year before; null where one of them holds no figure. */
export function changeOf(
  { of, relative }: Pick<YearOnYear, "of" | "relative">,
  earlier: Row,
  row: Row,
  operands: Operands,
) {
  const [first, now] = [earlier, row].map((at) => operands.readAmount(at.row, of)?.nilai);
  if (!first || !now || (relative && first.isZero())) return null;
  const difference = now.minus(first);
  return relative ? difference.div(first).times(desimal(100)) : difference;
}

function told({ column }: DerivedColumn, relative: boolean): string {
  const how = relative
    ? "selisih dengan baris tahun sebelumnya, dalam persen dari tahun sebelumnya"
    : "selisih dengan baris tahun sebelumnya";
  return `“${column.path.join(" › ")}” dihitung ${how}. Bila bukan itu maksudnya, isi satu baris menurut cara kantor.`;
}

/** The live formula of such a change; null where a figure is no true number. */
export function yearOnYearFormula(
  { of, relative }: YearOnYear,
  [earlier, row]: readonly Row[],
  operands: Operands,
  ratio: boolean,
): string | null {
  if (!earlier || !row || !operands.isLive(earlier.row, of) || !operands.isLive(row.row, of)) return null;
  if (operands.storesRatio(earlier.row, of) !== operands.storesRatio(row.row, of)) return null;
  const [first, now] = [operands.name(earlier.row, of), operands.name(row.row, of)];
  const isBlank = `COUNT(${first},${now})<2,""`;
  if (relative) return `=IF(${isBlank},IF(${first}=0,"",(${now}-${first})/${first}${ratio ? "" : "*100"}))`;
  const times = operands.storesRatio(row.row, of) === ratio ? "" : ratio ? "/100" : "*100";
  return times === "" ? `=IF(${isBlank},${now}-${first})` : `=IF(${isBlank},(${now}-${first})${times})`;
}
