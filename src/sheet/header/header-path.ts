/** What stands above one column: headings from the top down, its number, its unit. */
export interface HeaderPath {
  readonly column: number;
  readonly texts: readonly string[];
  readonly unit: "kinerja" | "rupiah" | "persen" | null;
  /** Rupiah that 1 stands for, as unit row or heading say: 1000 under "Rp. (000)". */
  readonly multiplier: number;
  /** Nothing of its own under a heading that others below it split: a gap, where the column is empty. */
  readonly isGap: boolean;
  /** Label of the numbering row; columns under one merged number share it. */
  readonly label: string | null;
  /** Formula printed in the numbering row or in the heading, as printed. */
  readonly formula: string | null;
  /** The same as it was printed, where it could not be meant so; absent where it could. */
  readonly misprint?: string;
}
