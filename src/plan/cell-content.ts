import type { Area } from "../sheet/snapshot";

/** Failing capaian; figures that rose or fell (a sign only); findings of the audit. */
export type HighlightStyle = "gagal" | "naik" | "turun" | "salah" | "catatan" | "janggal";

export type CellContent =
  | { readonly kind: "nilai"; readonly value: number | string }
  /** English function names, comma separated, starting with "=". Made by us, never copied from a cell. */
  | {
      readonly kind: "rumus";
      readonly formula: string;
      /** What it comes to as the cell stores it, written instead where no formula can stand. */
      readonly hasil?: number | string;
    };

export interface HighlightRule {
  readonly area: Area;
  /** Condition in A1 style, relative to the top left cell of `area`, starting with "=". */
  readonly formula: string;
  readonly style: HighlightStyle;
  /** Format of the highlighted figure, sign included; absent: derived from the format of the cells. */
  readonly numberFormat?: string;
}
