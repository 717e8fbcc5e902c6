import { jumlah, type Desimal } from "../../domain/desimal";
import type { Angka } from "../../domain/bacaan";
import type { RowContext } from "./evaluate";
import { unreadable } from "./evaluate";
import { failure, figure, NOTHING, type Outcome } from "./outcome";

/** The year's figure from its quarters. */
export function hitungTriwulan(quarters: readonly number[], _target: number | null, context: RowContext): Outcome {
  const { operands, row } = context;
  const reads = quarters.map((column) => operands.read(row, column));
  if (reads.every((read) => read.jenis === "kosong")) return NOTHING;
  const bad = reads.findIndex((read) => !["angka", "kosong", "nihil"].includes(read.jenis));
  if (bad >= 0) return failure(unreadable(operands.name(row, quarters[bad]!), reads[bad]!));
  const figures = reads.filter((read): read is Angka => read.jenis === "angka");
  const values: Desimal[] = figures.map((read) => read.nilai);
  return figure(jumlah(values), figures.some((read) => read.persen));
}
