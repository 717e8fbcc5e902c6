import type { Snapshot } from "../snapshot";

/** Whether any cell of the workbook holds a formula. */
export function hasFormulas({ sheets }: Snapshot): boolean {
  return sheets.some(({ formulas }) =>
    formulas.some((row) =>
      row.some((cell) => typeof cell === "string" && cell.length > 1 && cell.startsWith("=")),
    ),
  );
}
