import type { ReportRow } from "../report";

/** How a row looks; fills stay light, so that a copy in greyscale can be read. */
export interface RowLook {
  /** "#RRGGBB", or null for paper. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
}

/** The font that is on every office's machine and in Word, LibreOffice and the webviews alike. */
export const FONT = "Arial";
/** Points of the text in tables, and in those that would need more room. */
export const SIZE = 9;
export const SMALL_SIZE = 8;
export const SMALLEST_SIZE = 7.5;
export const BORDER_COLOR = "#000000";
/** A figure below its target: dark enough for paper without colour. */
export const FAIL_COLOR = "#9C0006";
/** What a person has yet to write. */
export const BLANK_COLOR = "#595959";

/** A row of headings. */
export function headerLook(size: number): RowLook {
  return { fill: "#D9E2EC", bold: true, italic: false, size };
}

export const HEADER: RowLook = headerLook(SIZE);

/** The row that numbers the columns. */
export const NUMBERING: RowLook = { fill: "#EEF2F6", bold: false, italic: true, size: SMALL_SIZE };

export function rowLook({ kind, level }: ReportRow, size: number): RowLook {
  const plain: RowLook = { fill: null, bold: false, italic: false, size };
  const closing: RowLook = { ...plain, fill: "#EEF2F6", bold: true };
  switch (kind) {
    case "data":
      return plain;
    case "group":
    case "subtotal":
      return level === 0 ? closing : { ...plain, bold: true };
    case "total":
    case "average":
      return closing;
  }
}

/** Behind what a person has yet to write. */
export const GAP_FILL = "#FFF2A8";
