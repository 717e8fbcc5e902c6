import type { Area } from "../../model/area";
import { Merges } from "../../model/merges";
import type { Sheet } from "../../model/sheet";
import { displayText } from "../../model/text";
import { charactersToPoints } from "../../model/units";

/** Room beside the text, and the widest a column may be; in characters. */
const PADDING = 1.7;
const WIDEST = 255;

/**
 * Makes each column as wide as its longest text. An estimate from the number of characters: a host
 * without a screen has no fonts to measure with.
 */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  const merges = new Merges(sheet.merges);
  sheet.workbook.recalculate();
  sheet.grid.forEach(area, (cell, row, column) => {
    const { alignment, font, numberFormat } = sheet.workbook.styles.at(cell.style);
    if (alignment.wrap || merges.at(row, column)) return;
    const scale = (font.size / 11) * (font.bold ? 1.1 : 1);
    const lines = displayText(cell.value, numberFormat).split("\n");
    const length = Math.max(...lines.map((line) => line.length)) * scale;
    widest.set(column, Math.max(widest.get(column) ?? 0, length));
  });
  for (const [column, length] of widest) {
    if (length > 0) sheet.ensureColumn(column).width = Math.min(WIDEST, length + PADDING);
  }
  sheet.touch("columns", { kind: "layout" });
}

/**
 * Makes each row as high as its wrapped texts need, by the same kind of estimate. Merged cells do not count,
 * as in Excel. The height stays one that follows the content: who has fonts measures it again.
 */
export function autofitRows(sheet: Sheet, area: Area): void {
  const highest = new Map<number, number>();
  const merges = new Merges(sheet.merges);
  sheet.workbook.recalculate();
  sheet.grid.forEach(area, (cell, row, column) => {
    const { alignment, font, numberFormat } = sheet.workbook.styles.at(cell.style);
    if (!alignment.wrap || merges.at(row, column)) return;
    const room = charactersToPoints(sheet.columnWidth(column)) - MARGIN - alignment.indent * INDENT;
    const em = font.size * (font.bold ? BOLDER : 1);
    const lines = wrappedLines(displayText(cell.value, numberFormat), Math.max(1, room / em));
    highest.set(row, Math.max(highest.get(row) ?? 0, Math.min(HIGHEST, Math.ceil(lines * font.size * LINE))));
  });
  for (let row = area.row; row < area.row + area.rows; row++) {
    const height = highest.get(row) ?? 0;
    if (height > sheet.defaultRowHeight) Object.assign(sheet.ensureRow(row), { height, fixed: false });
    else if (sheet.rows.has(row)) Object.assign(sheet.ensureRow(row), { height: null, fixed: false });
  }
  sheet.touch("rows", { kind: "layout" });
}

/** Points of the highest row. */
const HIGHEST = 409.5;
/** Points that texts keep free at their sides, and per step of indent. */
const MARGIN = 5;
const INDENT = 8;
/** Line and bold letters, as parts of the font size. */
const LINE = 1.3;
const BOLDER = 1.07;

/** Lines that a text takes in a room so many font sizes wide. */
function wrappedLines(text: string, room: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of line.split(" ")) {
      const width = textWidth(word);
      if (used > 0 && used + width > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used += width + SPACE;
    }
  }
  return lines;
}

const SPACE = 0.278;

/** Widths of Arial in font sizes, by groups of letters; a letter of no group is taken for a wide one. */
const LETTERS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl'|]/, 0.22],
  [/[tfI.,:;!/\\[\]]/, 0.278],
  [/[r()"-]/, 0.34],
  [/[cksvxyzJ]/, 0.5],
  [/[a-z0-9L]/, 0.556],
  [/[A-Z&]/, 0.7],
];
const WIDE_LETTERS = /[mMwW%@]/;
const WIDE = 0.86;

/** By the code of the letter: asked for every letter of every wrapped text. */
const WIDTHS = Array.from({ length: 128 }, (_, code) => letterWidth(String.fromCharCode(code)));

function letterWidth(letter: string): number {
  if (WIDE_LETTERS.test(letter)) return WIDE;
  return LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? WIDE;
}

function textWidth(word: string): number {
  let sum = 0;
  for (const letter of word) sum += WIDTHS[letter.charCodeAt(0)] ?? WIDE;
  return sum;
}
