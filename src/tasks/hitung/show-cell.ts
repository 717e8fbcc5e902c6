import { formatSeperlunya } from "../../domain/format";
import type { Operands } from "../../calculation/rule/operands";

/** A cell as an Indonesian reader writes it: "12,67%", "1.500 UKM"; texts stay as they stand. */
export function showCell(operands: Operands, row: number, column: number): string {
  const read = operands.read(row, column);
  if (read.jenis !== "angka") return operands.grid.text(row, column);
  const figure = formatSeperlunya(read.nilai);
  if (read.persen) return `${figure}%`;
  return read.satuan === "" ? figure : `${figure} ${read.satuan}`;
}
