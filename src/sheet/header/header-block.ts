/** The header of one table: its rows, which of them only number the columns or give units. */
export interface HeaderBlock {
  readonly top: number;
  /** One past the last header row. */
  readonly bottom: number;
  readonly left: number;
  /** One past the last header column. */
  readonly right: number;
  readonly numberingRow: number | null;
  readonly unitRow: number | null;
  /** The row that tells in words how its columns are computed. */
  readonly formulaRow: number | null;
  /** Rows in which the words of the headings above them go on. */
  readonly wrapped: readonly number[];
}
