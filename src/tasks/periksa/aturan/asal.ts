import { roleOf } from "../../../domain/roles";
import type { Row } from "../../../sheet/table";
import { operands, type Rule } from "../../../calculation/rule/rule";
import { sebut } from "../draf";
import { daftar } from "../kalimat";
import type { BookTable } from "../../../book/book-table";

/** The columns to be named, from the left: of an efficiency its two percentages, where both are printed. */
export function masukanRumus(rule: Rule): number[] {
  const { expression } = rule;
  if (expression.kind === "efisiensi" && expression.capaian !== null && expression.serapan !== null)
    return [expression.capaian, expression.serapan];
  return operands(rule).sort((a, b) => a - b);
}

/** Where a figure follows from: "capaian dari target D9 (80%) dan realisasi E9 (54,44%)". */
export function asalRumus(tabel: BookTable, rule: Rule, { row }: Row): string {
  const inputs = masukanRumus(rule).filter((input) => !tabel.grid.isBlank(row, input));
  const named = inputs.map((input) => {
    const role = tabel.table.columns.find(({ column }) => column === input)?.role;
    const nama = role && rule.words.namesInputs ? roleOf(role).sebutan : null;
    return `${nama === null ? "" : `${nama} `}${sebut(tabel, row, input)}`;
  });
  return `${rule.words.name} dari ${daftar(named)}`;
}
