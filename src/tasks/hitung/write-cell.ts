import type { CellWrite } from "../../plan/plan";
import { gradeFormula } from "../../calculation/grade-formula";
import type { ComputedCell } from "../../calculation/compute-table";
import type { HitungCell } from "./result";
import { averageFormula, overRows } from "../../calculation/average-formula";
import { shareFormula } from "../../calculation/share-of-total";
import { rowFormula } from "../../calculation/row-formula";
import { operands } from "../../calculation/rule";

export interface Written {
  readonly write: CellWrite;
  readonly ratio: boolean;
  readonly how: HitungCell["written"];
  readonly note: string;
}

/** How one computed cell is written: as a live formula where that says the same, else as a value. */
export function writeCell(cell: ComputedCell): Written | null {
  const { outcome, row, derived, context, style } = cell;
  if (!outcome.ok) return null;
  const place = { sheet: context.operands.table.sheet, row: row.row, column: derived.column.column };
  if ("teks" in outcome) return writeGrade(cell, place, outcome.teks);
  if (style === null) return null;
  const stored = style.ratio ? outcome.nilai.div(100) : outcome.nilai;
  const formula = outcome.plain ? liveFormula(cell, style.ratio) : null;
  const content = formula
    ? ({ kind: "rumus", formula } as const)
    : ({ kind: "nilai", value: stored.toNumber() } as const);
  return {
    write: { ...place, content, ...(style.format === null ? {} : { numberFormat: style.format }) },
    ratio: style.ratio,
    how: content.kind,
    note: [...outcome.catatan, ...(content.kind === "nilai" ? whyValue(cell) : [])].join(" "),
  };
}

function liveFormula(cell: ComputedCell, ratio: boolean): string | null {
  const { context, derived, members, row } = cell;
  if (context.pengaturan.tulis === "nilai") return null;
  const { expression } = derived.rule;
  if (expression.kind === "sum") return overRows("SUM", members ?? [], expression.of, context.operands);
  if (expression.kind === "share-of-total") return shareFormula(expression, row.row, context.operands, ratio);
  const uncapped = context.pengaturan.batas !== null && !context.pengaturan.batasSebelumRataRata;
  if (members && uncapped) return null;
  const column = expression.kind === "mean" ? expression.of : derived.column.column;
  if (members) return averageFormula(members, column, context.operands, ratio);
  return rowFormula(derived.rule, context, ratio);
}

function whyValue(cell: ComputedCell): string[] {
  const { context, derived, row } = cell;
  if (context.pengaturan.tulis === "nilai") return [];
  const isText = (column: number): boolean =>
    !context.operands.isLive(row.row, column) && !context.operands.grid.isBlank(row.row, column);
  const [text] = operands(derived.rule)
    .filter(isText)
    .sort((a, b) => a - b);
  if (text === undefined) return [];
  return [
    `Ditulis sebagai angka tetap karena ${context.operands.name(row.row, text)} berisi teks, bukan angka.`,
  ];
}

function writeGrade(cell: ComputedCell, place: Omit<CellWrite, "content">, name: string): Written {
  const { context, derived, row } = cell;
  const { expression } = derived.rule;
  const of = expression.kind === "grade" ? expression.of : derived.column.column;
  const ratio = context.operands.storesRatio(row.row, of);
  const plain = cell.outcome.ok && cell.outcome.plain;
  const live = plain && context.pengaturan.tulis === "rumus" && expression.kind === "grade";
  const content = live
    ? ({
        kind: "rumus",
        formula: gradeFormula(context.operands.name(row.row, of), ratio, context.pengaturan),
      } as const)
    : ({ kind: "nilai", value: name } as const);
  const format = context.operands.grid.format(row.row, derived.column.column);
  return {
    write: { ...place, content, ...(live && format === "@" ? { numberFormat: "General" } : {}) },
    ratio: false,
    how: content.kind,
    note: "",
  };
}
