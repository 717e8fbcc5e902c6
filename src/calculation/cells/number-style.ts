import { mostFrequent } from "../../domain/items";
import { CAPAIAN_ROLES } from "../../domain/roles";
import { menyebutPersen } from "../../domain/persen";
import { artiFormat } from "../../domain/format-excel";
import type { Grid } from "../../sheet/grid";
import type { Column, Table } from "../../sheet/table";

/** How a figure is put into its cell: as a ratio under a percent format, or as a plain number. */
export interface CellStyle {
  readonly ratio: boolean;
  /** Format to set; null where the cell keeps its own. */
  readonly format: string | null;
}

/** Thousands are parted: a capaian of 1.265,00 % is met. */
const PERCENT = "#,##0.00%";
const PLAIN = "#,##0.00";
const AMOUNT = "#,##0";
const AMOUNT_DECIMALS = PLAIN;

/** The style of one derived column, from what its own cells show; a bare header decides last. */
export class ColumnStyle {
  private readonly percentColumn: boolean;
  private readonly bracketed: boolean;
  /** The format of the column's kind that most of its cells carry. */
  private readonly usual: string;

  constructor(
    private readonly grid: Grid,
    table: Table,
    private readonly column: Column,
  ) {
    const shown = table.rows
      .filter((row) => row.kind !== "group" && row.kind !== "skip")
      .map((row) => ({
        format: grid.format(row.row, column.column),
        text: String(grid.value(row.row, column.column)).trim(),
      }));
    const percents = shown.filter((cell) => isPercent(cell.format) || /%$/.test(cell.text));
    const plains = shown.filter(
      (cell) => !isPercent(cell.format) && (isNumeric(cell.format) || /^[\d.,()-]+$/.test(cell.text)),
    );
    const header = menyebutPersen(column.path.at(-1) ?? "");
    const decided = plains.filter((cell) => header || !mayBeQuotient(cell, column));
    const undecided = percents.length + decided.length === 0;
    this.percentColumn = undecided ? !header : percents.length >= plains.length;
    // "95,00%" typed as a text stands in a cell whose format would show the ratio as 0,95.
    this.usual = mostFrequent(
      shown
        .map((cell) => cell.format)
        .filter((format) => isNumeric(format) && isPercent(format) === this.percentColumn),
    );
    this.bracketed = shown.some((cell) => /^\(\s*(rp\.?\s*)?[\d.,]+\s*\)$/i.test(cell.text));
  }

  /** A share or a capaian, in percent: one style for the whole column, a cell's own decimals kept. */
  percent(row: number): CellStyle {
    const format = this.grid.format(row, this.column.column);
    if (isNumeric(format) && isPercent(format) === this.percentColumn)
      return { ratio: this.percentColumn, format: null };
    return { ratio: this.percentColumn, format: this.usual || (this.percentColumn ? PERCENT : PLAIN) };
  }

  /**
   * An amount, or a difference in the unit of its inputs: a difference of shares is a share, a
   * difference of counts is a count, whatever the format that waits in the cell.
   */
  amount(row: number, persen: boolean, whole: boolean, inputFormat: string): CellStyle {
    if (persen) return this.difference(row, inputFormat);
    const format = this.grid.format(row, this.column.column);
    if (isNumeric(format) && !isPercent(format)) return { ratio: false, format: null };
    if (isNumeric(inputFormat) && !isPercent(inputFormat)) return { ratio: false, format: inputFormat };
    const plain = whole ? AMOUNT : AMOUNT_DECIMALS;
    return { ratio: false, format: this.bracketed ? `${plain};(${plain})` : plain };
  }

  private difference(row: number, inputFormat: string): CellStyle {
    const format = this.grid.format(row, this.column.column);
    if (isPercent(format)) return { ratio: true, format: null };
    if (isNumeric(format)) return { ratio: false, format: null };
    if (isPercent(inputFormat)) return { ratio: true, format: inputFormat };
    return this.percentColumn ? { ratio: true, format: PERCENT } : { ratio: false, format: PLAIN };
  }
}

/** A share in a row of shares below other figures: its own format or its label decides, not its column. */
export function styleOfRow(format: string, label: string): CellStyle {
  if (isNumeric(format)) return { ratio: isPercent(format), format: null };
  return label.includes("%") ? { ratio: false, format: PLAIN } : { ratio: true, format: PERCENT };
}

/** 0,95 under "Capaian" in a cell that nobody gave a format: the quotient itself, for a capaian of 0,95 % is met nowhere. */
function mayBeQuotient(
  { format, text }: { readonly format: string; readonly text: string },
  column: Column,
): boolean {
  const figure = Number(text);
  return CAPAIAN_ROLES.includes(column.role) && !isNumeric(format) && figure >= 0.2 && figure <= 2;
}

function isPercent(format: string): boolean {
  return artiFormat(format).rasioPersen;
}

/** A format that shows a number in a way somebody chose: neither General nor text. */
function isNumeric(format: string): boolean {
  return format !== "@" && artiFormat(format).desimal !== null;
}
