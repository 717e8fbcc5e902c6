import type { CellValue, SheetSnapshot } from "../../../../src/sheet/snapshot";
import { sheetOf } from "../../../support/snapshots";

export type Entry = CellValue | readonly [formula: string, value: CellValue];

interface Look {
  /** Zero-based rows. */
  readonly hidden?: readonly number[];
  /** Number format by "row,column". */
  readonly formats?: Readonly<Record<string, string>>;
  readonly name?: string;
}

/** A sheet of figures no vocabulary knows: a formula with what it comes to as [formula, value]. */
export function sheet(
  rows: readonly (readonly Entry[])[],
  { hidden = [], formats = {}, name = "Kas" }: Look = {},
): SheetSnapshot {
  const part = (index: 0 | 1) =>
    rows.map((row) => row.map((entry) => (typeof entry === "object" ? entry[index] : entry)));
  const plain = sheetOf(name, part(1));
  return {
    ...plain,
    formulas: part(0),
    hiddenRows: new Set(hidden),
    formats: plain.formats.map((line, row) => line.map((own, column) => formats[`${row},${column}`] ?? own)),
  };
}
