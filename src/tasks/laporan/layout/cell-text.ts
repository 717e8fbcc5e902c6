import { formatAngka } from "../../../domain/format";
import type { ReportCell } from "../report";

/** Stands before a figure below its target, so that it is seen in greyscale too. */
export const TANDA_GAGAL = "▼";

/**
 * A cell as the page shows it. Amounts stand without "Rp", which the headings of budget tables name;
 * a percentage carries its sign, as most reports print it.
 */
export function cellText(cell: ReportCell): string {
  switch (cell.kind) {
    case "teks":
      return cell.text;
    case "isian":
      return cell.saran;
    case "kosong":
      return "";
    case "angka":
      return `${cell.gagal === true ? `${TANDA_GAGAL} ` : ""}${figureText(cell)}`;
  }
}

function figureText({ value, style, decimals, satuan }: Extract<ReportCell, { kind: "angka" }>): string {
  const figure = formatAngka(value, decimals);
  if (style === "persen") return `${figure}%`;
  return satuan === "" ? figure : `${figure} ${satuan}`;
}
