import type { HitungCell } from "./hitung-cell";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import { SEPERSERATUS } from "../../domain/desimal";
import type { CellWrite } from "../../plan/plan";
import { gradeFormula } from "../../calculation/cells/grade-formula";
import { averageFormula, balanceFormula, overRows } from "../../calculation/rows/average-formula";
import { taken, TERLALU_PANJANG } from "../../calculation/rule/ranges";
import { shareFormula } from "../../calculation/columns/share-cells";
import type { Row } from "../../sheet/table";
import { rowFormula } from "../../calculation/rule/row-formula";
import { operands, type Formula, type ShareOfTotal } from "../../calculation/rule/rule";
import { yearOnYearFormula } from "../../calculation/columns/year-on-year";

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
  const { grid, table } = context.operands;
  const place = { sheet: table.sheet, ...grid.place(row.row, derived.column.column) };
  if ("teks" in outcome) return writeGrade(cell, place, outcome.teks);
  if (style === null) return null;
  const stored = style.ratio ? outcome.nilai.times(SEPERSERATUS) : outcome.nilai;
  const formula = outcome.plain ? liveFormula(cell, style.ratio) : null;
  const content = formula
    ? ({ kind: "rumus", formula, hasil: stored.toNumber() } as const)
    : ({ kind: "nilai", value: stored.toNumber() } as const);
  return {
    write: { ...place, content, ...(style.format === null ? {} : { numberFormat: style.format }) },
    ratio: style.ratio,
    how: content.kind,
    note: [...outcome.catatan, ...(content.kind === "nilai" ? whyValue(cell) : [])].join(" "),
  };
}

/** Whether the cell stores 0.7 for 70 %; null where it is not written. */
export function storedRatio({ outcome, style }: ComputedCell): boolean | null {
  if (!outcome.ok) return null;
  return "teks" in outcome ? false : (style?.ratio ?? null);
}

function liveFormula(cell: ComputedCell, ratio: boolean): string | null {
  const { context, derived, members, row } = cell;
  if (context.pengaturan.tulis === "nilai") return null;
  const { expression } = derived.rule;
  if (expression.kind === "sum" && row.parts?.factors)
    return balanceFormula(members ?? [], row.parts.factors, expression.of, context.operands);
  if (expression.kind === "sum") return overRows("SUM", members ?? [], expression.of, context.operands);
  if (expression.kind === "share-of-total")
    return shareFormula(ofWhole(expression, members), row.row, context.operands, ratio);
  if (expression.kind === "year-on-year")
    return yearOnYearFormula(expression, members ?? [], context.operands, ratio);
  if (members && isCappedAfter(cell)) return null;
  if (members) return averageFormula(members, gatheredColumn(cell), context.operands, ratio);
  return rowFormula(derived.rule, context, ratio);
}

/** Of the total of the row's own section, where the figures showed that one. */
function ofWhole(expression: ShareOfTotal, members: readonly Row[] | null): ShareOfTotal {
  return { ...expression, total: members?.[0]?.row ?? expression.total };
}

/** The column whose cells a closing row gathers: its own, unless it stands beside it. */
function gatheredColumn({ derived: { rule, column } }: ComputedCell): number {
  const { expression } = rule;
  return gathersOther(expression) ? expression.of : column.column;
}

function gathersOther(expression: Formula): expression is Formula & { readonly of: number } {
  return expression.kind === "mean" || expression.kind === "sum" || expression.kind === "year-on-year";
}

/** The cells above a mean are capped, the mean is not: no formula over them gives it. */
function isCappedAfter({ context: { pengaturan } }: ComputedCell): boolean {
  return pengaturan.batas !== null && !pengaturan.batasSebelumRataRata;
}

function whyValue(cell: ComputedCell): string[] {
  const { context, derived, members } = cell;
  if (context.pengaturan.tulis === "nilai") return [];
  const { operands: cells } = context;
  const isText = (at: number, column: number): boolean =>
    !cells.isLive(at, column) && !cells.grid.isBlank(at, column);
  const read = members
    ? members.map((member) => [member.row, gatheredColumn(cell)] as const)
    : operands(derived.rule).map((column) => [context.row, column] as const);
  const [text] = read.filter(([at, column]) => isText(at, column)).sort((a, b) => a[1] - b[1]);
  if (text) return [`Ditulis sebagai angka tetap karena ${cells.name(...text)} berisi teks, bukan angka.`];
  return members ? [whyGatheredIsValue(cell, members)] : [];
}

function whyGatheredIsValue(cell: ComputedCell, members: readonly Row[]): string {
  if (cell.derived.rule.expression.kind !== "sum" && isCappedAfter(cell))
    return "Ditulis sebagai angka tetap karena batas capaian tidak berlaku pada rata-ratanya.";
  const { operands: cells } = cell.context;
  const styles = new Set(members.map(({ row }) => cells.storesRatio(row, cell.derived.column.column)));
  if (styles.size > 1)
    return "Ditulis sebagai angka tetap karena angka di atasnya sebagian berformat persen, sebagian tidak.";
  return cell.style && !styles.has(cell.style.ratio)
    ? "Ditulis sebagai angka tetap karena hanya salah satu, sel ini atau angka di atasnya, berformat persen."
    : TERLALU_PANJANG;
}

function writeGrade(cell: ComputedCell, place: Omit<CellWrite, "content">, name: string): Written {
  const { context, derived, row } = cell;
  const { expression } = derived.rule;
  const of = expression.kind === "grade" ? expression.of : derived.column.column;
  const ratio = context.operands.storesRatio(context.row, of);
  const plain = cell.outcome.ok && cell.outcome.plain;
  const wanted = plain && context.pengaturan.tulis === "rumus" && expression.kind === "grade";
  const formula = wanted
    ? taken(gradeFormula(context.operands.name(context.row, of), ratio, context.pengaturan))
    : null;
  const live = formula !== null;
  const content = live
    ? ({ kind: "rumus", formula, hasil: name } as const)
    : ({ kind: "nilai", value: name } as const);
  const format = context.operands.grid.format(row.row, derived.column.column);
  return {
    write: { ...place, content, ...(live && format === "@" ? { numberFormat: "General" } : {}) },
    ratio: false,
    how: content.kind,
    note: wanted && !live ? TERLALU_PANJANG : "",
  };
}
