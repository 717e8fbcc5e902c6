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
/** Points, in tables. */
export const SIZE = 9;
export const BORDER_COLOR = "#000000";
/** A figure below its target: dark enough for paper without colour. */
export const FAIL_COLOR = "#9C0006";
/** What a person has yet to write. */
export const BLANK_COLOR = "#595959";

export const HEADER: RowLook = { fill: "#D9E2EC", bold: true, italic: false, size: SIZE };
export const NUMBERING: RowLook = { fill: "#EEF2F6", bold: false, italic: true, size: 8 };

const PLAIN: RowLook = { fill: null, bold: false, italic: false, size: SIZE };
const CLOSING: RowLook = { ...PLAIN, fill: "#EEF2F6", bold: true };
const PART: RowLook = { ...PLAIN, bold: true };

export function rowLook({ kind, level }: ReportRow): RowLook {
  switch (kind) {
    case "data":
      return PLAIN;
    case "group":
    case "subtotal":
      return level === 0 ? CLOSING : PART;
    case "total":
    case "average":
      return CLOSING;
  }
}

/** Behind what a person has yet to write. */
export const GAP_FILL = "#FFF2A8";
