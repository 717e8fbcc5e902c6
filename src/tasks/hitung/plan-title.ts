import { formatAngka } from "../../domain/format";
import type { CellWrite } from "../../plan/plan";

/** One line for the pane's foot: "28 sel diisi pada Capaian 2024". */
export function planTitle(writes: readonly CellWrite[]): string {
  if (writes.length === 0) return "Tidak ada sel yang perlu diubah";
  const sheets = [...new Set(writes.map(({ sheet }) => sheet))];
  const where = sheets.length === 1 ? sheets[0] : `${formatAngka(sheets.length, 0)} lembar`;
  return `${formatAngka(writes.length, 0)} sel diisi pada ${where}`;
}
