import type { Calculation } from "./calculation";
import type { RowContext } from "./evaluate";
import { persenDari } from "../../domain/desimal";
import { failure, figure, NOTHING, type Outcome } from "./outcome";

type Efisiensi = Extract<Calculation, { rule: "efisiensi" }>;

/** Efficiency of one row by the office's method. */
export function evaluateEfficiency(calculation: Efisiensi, context: RowContext): Outcome {
  const { operands, row, pengaturan } = context;
  const serapan = spentShare(calculation, context);
  if (pengaturan.efisiensi === "serapan") {
    return serapan ? figure(serapan, true) : NOTHING;
  }
  if (calculation.capaian === null) return NOTHING;
  const capaian = operands.read(row, calculation.capaian);
  if (capaian.jenis === "kosong" && serapan === null) return NOTHING;
  if (capaian.jenis !== "angka" || serapan === null) {
    return failure(`${operands.name(row, calculation.capaian)}: capaian atau serapan belum ada, efisiensi tidak dapat dihitung.`);
  }
  return figure(capaian.nilai.minus(serapan), true);
}

function spentShare(calculation: Efisiensi, context: RowContext): ReturnType<typeof persenDari> {
  const { operands, row } = context;
  if (calculation.serapan !== null) {
    const read = operands.read(row, calculation.serapan);
    if (read.jenis === "angka") return read.nilai;
  }
  if (calculation.pagu === null || calculation.realisasi === null) return null;
  const pagu = operands.read(row, calculation.pagu);
  const spent = operands.read(row, calculation.realisasi);
  if (pagu.jenis !== "angka" || spent.jenis !== "angka") return null;
  return persenDari(spent.nilai, pagu.nilai);
}
