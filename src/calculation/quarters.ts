import type { Angka } from "../domain/bacaan";
import { judgeJenis } from "../domain/jenis-triwulan";
import { untukNama } from "../domain/nama";
import type { JenisTriwulan } from "../domain/pengaturan";
import { isAditif } from "../domain/satuan";
import { nilaiTriwulan } from "../domain/triwulan";
import type { RowContext } from "./row-context";
import type { Year } from "./rule";
import { failure, figure, NOTHING, type Outcome } from "./outcome";
import { unreadable } from "./unreadable";

/** Quarters of one row, with the target that belongs to them. */
export type QuarterColumns = Pick<Year, "quarters" | "target">;

/** The year's figure from its quarters, by the kind that was chosen or judged from unit and values. */
export function evaluateQuarters(columns: QuarterColumns, context: RowContext): Outcome {
  const { operands, row } = context;
  const reads = columns.quarters.map((column) => operands.read(row, column));
  if (reads.every((read) => read.jenis === "kosong")) return NOTHING;
  for (const column of columns.quarters) {
    const read = operands.read(row, column);
    if (!["angka", "kosong", "nihil"].includes(read.jenis))
      return failure(unreadable(operands.name(row, column), read));
  }
  const { jenis, alasan } = quarterKind(columns, context);
  const value = nilaiTriwulan(
    jenis,
    reads.map((read) => (read.jenis === "angka" ? read.nilai : null)),
  );
  if (value === null) return NOTHING;
  return figure(value, isPercentRow(columns, context), alasan === null ? [] : [alasan], true);
}

/** The kind of a row's quarters and, where it was judged against what its unit suggests, why. */
export function quarterKind(
  columns: QuarterColumns,
  context: RowContext,
): { readonly jenis: JenisTriwulan; readonly alasan: string | null } {
  const chosen = untukNama(context.pengaturan.triwulan, context.indikator);
  if (chosen) return { jenis: chosen, alasan: null };
  const { operands, row } = context;
  const values = columns.quarters.map((column) => operands.read(row, column));
  const target = columns.target === null ? null : operands.read(row, columns.target);
  const unit = isPercentRow(columns, context) ? "%" : operands.satuan(row);
  const judged = judgeJenis(
    unit,
    values.map((read) => (read.jenis === "angka" ? read.nilai : null)),
    target?.jenis === "angka" ? target.nilai : null,
  );
  const plain = judged.jenis === "akumulasi" && isAditif(unit);
  return { jenis: judged.jenis, alasan: plain ? null : judged.alasan };
}

function isPercentRow(columns: QuarterColumns, context: RowContext): boolean {
  const reads = columns.quarters.map((column) => context.operands.read(context.row, column));
  return reads.some((read): read is Angka => read.jenis === "angka" && read.persen && !read.nilai.isZero());
}
