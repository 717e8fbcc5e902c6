import { itemAt, sumOf } from "../../../domain/items";

/** A column of words as its width is weighed. */
export interface Tekstur {
  /** Points of its text in one line, row by row; of a cell over several rows its part of each. */
  readonly texts: readonly number[];
  /** Points of the cell that its text does not take. */
  readonly padding: number;
  /** Points below which the column does not go. */
  readonly floor: number;
}

/** Words do not fill their lines to the end, and their last line is half a line on the average. */
const RAGGED = 1.1;
const LAST = 0.45;
/** Points that move from one column to another at a time, from rough to fine. */
const STEPS = [24, 12, 6, 3];
/** So many rows tell of a longer table. */
const SAMPLE = 150;

/**
 * Moves room between columns of words as long as the rows of the table take fewer lines for it: a name in a narrow
 * column makes its row as high as itself, however short its neighbours are. The sum of the widths stays.
 */
export function lowest(widths: readonly number[], columns: readonly Tekstur[]): number[] {
  const own = [...widths];
  const rows = columns[0]?.texts.length ?? 0;
  const every = Math.max(1, Math.ceil(rows / SAMPLE));
  const shown = Array.from({ length: Math.ceil(rows / every) }, (_, index) => index * every);
  const linesOf = (at: number, width: number): number[] => {
    const { texts, padding } = itemAt(columns, at);
    return shown.map((row) => linesIn(itemAt(texts, row), width - padding));
  };
  const lines = own.map((width, at) => linesOf(at, width));
  let height = heightOf(lines);
  for (const step of STEPS) {
    for (;;) {
      const moves = own.flatMap((_, giver) =>
        itemAt(own, giver) - step < itemAt(columns, giver).floor
          ? []
          : own.flatMap((_, taker) => (taker === giver ? [] : [{ giver, taker }])),
      );
      const tried = moves.map(({ giver, taker }) => {
        const next = [...lines];
        next[giver] = linesOf(giver, itemAt(own, giver) - step);
        next[taker] = linesOf(taker, itemAt(own, taker) + step);
        return { giver, taker, next, height: heightOf(next) };
      });
      const [best] = tried.sort((a, b) => a.height - b.height);
      if (!best || best.height >= height) break;
      own[best.giver] = itemAt(own, best.giver) - step;
      own[best.taker] = itemAt(own, best.taker) + step;
      lines.splice(0, lines.length, ...best.next);
      height = best.height;
    }
  }
  return own;
}

/** Not rounded to whole lines: a step that spares none yet may lead to one that does. */
function linesIn(text: number, room: number): number {
  return text <= room ? 1 : Math.max(1, (text * RAGGED) / Math.max(1, room) + LAST);
}

function heightOf(columns: readonly (readonly number[])[]): number {
  const [first = []] = columns;
  return sumOf(first.map((_, row) => Math.max(...columns.map((lines) => lines[row] ?? 1))));
}
