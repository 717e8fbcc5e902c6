import type { CellWrite } from "../../plan/plan";
import { excelFormula, gradeFormula } from "../../calculation/excel-formula";
import type { ComputedCell } from "../../calculation/compute-table";
import type { CellStyle, ColumnStyle } from "../../calculation/number-style";
import type { HitungCell } from "./result";
import { averageFormula } from "../../calculation/average-formula";
import { columnsIn } from "../../sheet/header-formula";
import type { Calculation } from "../../calculation/calculation";

export interface Written {
  readonly write: CellWrite;
  readonly ratio: boolean;
  readonly how: HitungCell["written"];
  readonly note: string;
}

/** How one computed cell is written: as a live formula where that says the same, else as a value. */
export function writeCell(cell: ComputedCell, style: ColumnStyle): Written | null {
  const { outcome, row, derived, context } = cell;
  if (!outcome.ok) return null;
  const place = { sheet: context.operands.table.sheet, row: row.row, column: derived.column.column };
  if ("teks" in outcome) return writeGrade(cell, place, outcome.teks);
  const cellStyle = styleOf(cell, style, outcome.nilai.isInteger(), outcome.persen);
  context.operands.rememberRatio(row.row, derived.column.column, cellStyle.ratio);
  const stored = cellStyle.ratio ? outcome.nilai.div(100) : outcome.nilai;
  const formula = outcome.plain ? liveFormula(cell, cellStyle.ratio) : null;
  const content = formula
    ? ({ kind: "rumus", formula } as const)
    : ({ kind: "nilai", value: stored.toNumber() } as const);
  return {
    write: { ...place, content, ...(cellStyle.format === null ? {} : { numberFormat: cellStyle.format }) },
    ratio: cellStyle.ratio,
    how: content.kind,
    note: [...outcome.catatan, ...(content.kind === "nilai" ? whyValue(cell) : [])].join(" "),
  };
}

function styleOf(cell: ComputedCell, style: ColumnStyle, whole: boolean, persen: boolean): CellStyle {
  const { row, derived, context } = cell;
  if (!measuresAmount(derived.calculation)) return style.percent(row.row);
  const input = operandsOf(derived.calculation).find(
    (column) => !context.operands.grid.isBlank(row.row, column),
  );
  const format = input === undefined ? "General" : context.operands.grid.format(row.row, input);
  return style.amount(row.row, persen, whole, format);
}

function measuresAmount(calculation: Calculation): boolean {
  switch (calculation.rule) {
    case "sisa":
    case "selisih":
    case "triwulan":
    case "komponen":
      return true;
    case "perubahan":
      return !calculation.relative;
    case "rumus-judul":
      return true;
    default:
      return false;
  }
}

/** Columns that a calculation reads. */
export function operandsOf(calculation: Calculation): number[] {
  switch (calculation.rule) {
    case "capaian":
      return [calculation.target, ...(calculation.quarters ?? [calculation.realisasi])];
    case "kemajuan":
      return [calculation.target, calculation.realisasi];
    case "hasil-bagi":
      return [calculation.pembilang, calculation.penyebut];
    case "komponen":
      return [calculation.bobot, calculation.capaian];
    case "serapan":
    case "sisa":
    case "sisa-persen":
      return [calculation.pagu, calculation.realisasi];
    case "selisih":
    case "selisih-persen":
      return [calculation.from, calculation.to];
    case "perubahan":
      return [calculation.newer, calculation.older];
    case "kategori":
    case "rata-kelompok":
      return [calculation.of];
    case "efisiensi":
    case "verdict":
      return [calculation.capaian, calculation.serapan, calculation.pagu, calculation.realisasi].filter(
        (column): column is number => column !== null,
      );
    case "triwulan":
      return [...calculation.quarters];
    case "rumus-judul":
      return columnsIn(calculation.expression);
  }
}

function liveFormula(cell: ComputedCell, ratio: boolean): string | null {
  const { context, derived, averaged } = cell;
  if (context.pengaturan.tulis === "nilai") return null;
  const uncapped = context.pengaturan.batas !== null && !context.pengaturan.batasSebelumRataRata;
  if (averaged && uncapped) return null;
  const { calculation } = derived;
  const column = calculation.rule === "rata-kelompok" ? calculation.of : derived.column.column;
  if (averaged) return averageFormula(averaged, column, context.operands, ratio);
  if (!isLive(cell)) return null;
  return excelFormula(derived.calculation, context, ratio);
}

function isLive(cell: ComputedCell): boolean {
  const { context, derived, row } = cell;
  return operandsOf(derived.calculation).every(
    (column) => context.operands.isLive(row.row, column) || context.operands.grid.isBlank(row.row, column),
  );
}

function whyValue(cell: ComputedCell): string[] {
  const { context, derived, row } = cell;
  if (context.pengaturan.tulis === "nilai") return [];
  const text = operandsOf(derived.calculation).find((column) => !context.operands.isLive(row.row, column));
  if (text === undefined) return [];
  return [
    `Ditulis sebagai angka tetap karena ${context.operands.name(row.row, text)} berisi teks, bukan angka.`,
  ];
}

function writeGrade(cell: ComputedCell, place: Omit<CellWrite, "content">, name: string): Written {
  const { context, derived, row } = cell;
  const of = derived.calculation.rule === "kategori" ? derived.calculation.of : derived.column.column;
  const ratio = context.operands.storesRatio(row.row, of);
  const plain = cell.outcome.ok && cell.outcome.plain;
  const live = plain && context.pengaturan.tulis === "rumus" && derived.calculation.rule === "kategori";
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
