import {
  hitungEfisiensi,
  kalimatAlasanEfisiensi,
  type DataEfisiensi,
  type HasilEfisiensi,
} from "../domain/efisiensi";
import { uraianMetode } from "../domain/metode-efisiensi";
import { serapan } from "../domain/anggaran";
import type { Desimal } from "../domain/desimal";
import type { EfficiencyColumns } from "./calculation";
import type { RowContext } from "./evaluate";
import { failure, figure, NOTHING, type Outcome } from "./outcome";

/** Efficiency of one row by the office's method. */
export function evaluateEfficiency(columns: EfficiencyColumns, context: RowContext): Outcome {
  const result = efficiencyOf(columns, context);
  if (result === null) return NOTHING;
  if (!result.ok)
    return failure(
      `${context.operands.name(context.row, firstColumn(columns))}: ${kalimatAlasanEfisiensi(result.alasan)}`,
    );
  return figure(result.nilai, uraianMetode(context.pengaturan.efisiensi).satuan !== "rupiah");
}

/** The verdict of the same method; null where it has no classes or nothing could be computed. */
export function efficiencyVerdict(columns: EfficiencyColumns, context: RowContext): string | null {
  const result = efficiencyOf(columns, context);
  return result?.ok ? result.verdict : null;
}

function efficiencyOf(columns: EfficiencyColumns, context: RowContext): HasilEfisiensi | null {
  const data = readData(columns, context);
  if (Object.values(data).every((value) => value === null)) return null;
  return hitungEfisiensi(context.pengaturan.efisiensi, data);
}

function readData(columns: EfficiencyColumns, context: RowContext): DataEfisiensi {
  const read = (column: number | null): Desimal | null => {
    const cell = column === null ? null : context.operands.read(context.row, column);
    return cell?.jenis === "angka" ? cell.nilai : null;
  };
  const pagu = read(columns.pagu);
  const realisasi = read(columns.realisasi);
  const spent = read(columns.serapan) ?? (pagu && realisasi ? serapan(pagu, realisasi) : null);
  return { capaian: read(columns.capaian), serapan: spent, pagu, realisasi };
}

function firstColumn(columns: EfficiencyColumns): number {
  return columns.capaian ?? columns.serapan ?? columns.pagu ?? columns.realisasi ?? 0;
}
