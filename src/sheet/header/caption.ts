import { firstOf, itemAt } from "../../domain/items";
import type { Grid } from "../grid";
import type { HeaderBlock } from "./header-block";
import { isClosingLabel } from "../words/closing";

export interface Caption {
  readonly text: string;
  /** First row of the caption, or the header's first row where there is none. */
  readonly top: number;
  /** All lines above the table, to look for its year in. */
  readonly lines: readonly string[];
}

const REACH = 8;

/** "Tabel 3.2", "TABEL III.7.": the number alone, with its title on the lines below it (LKIP of the Jawa Barat offices). */
const BARE_NUMBER = /^tab(?:el|le)\s*:?\s*(?:[ivx]+|\d+)(?:\s?[.,-]\s?(?:[ivx]+|\d+)){0,3}[a-z]?[.:]?$/i;

/** The title lines above a header, blank rows between allowed: a "Tabel 3.2 ..." line, else all of them. */
export function captionAbove(grid: Grid, block: HeaderBlock, ceiling: number): Caption {
  const lines: string[] = [];
  let top = block.top;
  for (let row = block.top - 1; row >= Math.max(ceiling, block.top - REACH); row -= 1) {
    const columns = grid.filledColumns(row, block.left, block.right);
    if (columns.length === 0) {
      if (grid.isBlankRow(row) || lines.length > 0) continue;
      break;
    }
    const line = columns.length === 1 ? grid.text(row, firstOf(columns)) : "";
    if (line === "" || endsTable(line)) break;
    lines.unshift(line);
    top = row;
  }
  const numbered = lines.findIndex((line) => /^(tabel|table)\b/i.test(line));
  return { text: titleOf(lines, numbered), top, lines };
}

function titleOf(lines: readonly string[], numbered: number): string {
  if (numbered < 0) return lines.slice(0, 3).join(" ");
  const first = itemAt(lines, numbered);
  return BARE_NUMBER.test(first) ? lines.slice(numbered, numbered + 3).join(" ") : first;
}

/** The last line of the table above: its average, its total, its source. */
function endsTable(line: string): boolean {
  return isClosingLabel(line) || /^sumber( data)?\s*:/i.test(line);
}
