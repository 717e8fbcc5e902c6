import type { Gathering } from "../../domain/expression";
import { parseCell, cellName } from "../../sheet/address";

/** What Excel takes in one formula: arguments of a call, signs in all, and signs of one text. */
const MAX_ARGUMENTS = 255;
const MAX_LENGTH = 8192;
const MAX_TEXT = 255;

export const TERLALU_PANJANG =
  "Ditulis sebagai angka tetap karena rumusnya menyebut lebih banyak sel daripada yang diterima Excel.";

/** "SUM(D4,D5)"; the last filled one by asking each cell in turn. */
export function gatheringFormula(how: Gathering, cells: readonly string[]): string {
  if (how !== "LAST") return `${how}(${cells.join(",")})`;
  return cells.reduce((rest, cell) => `IF(ISNUMBER(${cell}),${cell},${rest})`, '""');
}

/** The formula as Excel takes it, neighbours among its cells joined to ranges; null where it is still too much. */
export function fitted(formula: string): string | null {
  const joined = formula.replace(
    /\b(COUNT|SUM|AVERAGE|MEDIAN)\(([^()"]*)\)/g,
    (_, call: string, list: string) => `${call}(${joinNeighbours(list.split(",")).join(",")})`,
  );
  return taken(joined);
}

/** The formula, where Excel takes it as it is. */
export function taken(formula: string): string | null {
  return fits(formula) ? formula : null;
}

/** "E4,E5,E6,E9" as "E4:E6,E9": cells of one column, in the order in which they come. */
function joinNeighbours(cells: readonly string[]): string[] {
  if (cells.length < 2) return [...cells];
  const ranges: { readonly sheet: string; readonly column: number; readonly first: number; last: number }[] =
    [];
  const joined: string[] = [];
  for (const cell of cells) {
    const at = cell.lastIndexOf("!") + 1;
    const [sheet, place] = [cell.slice(0, at), parseCell(cell.slice(at))];
    const open = ranges.at(-1);
    if (place && open?.sheet === sheet && open.column === place.column && open.last + 1 === place.row) {
      open.last = place.row;
      joined[joined.length - 1] =
        `${sheet}${cellName(open.first, open.column)}:${cellName(open.last, open.column)}`;
      continue;
    }
    joined.push(cell);
    ranges.push({ sheet, column: place?.column ?? -1, first: place?.row ?? -2, last: place?.row ?? -2 });
  }
  return joined;
}

function fits(formula: string): boolean {
  // Too short for more arguments or for a longer text than Excel takes.
  if (formula.length <= MAX_TEXT) return true;
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return (
    formula.length <= MAX_LENGTH &&
    mostArguments(formula) <= MAX_ARGUMENTS &&
    texts.every((text) => text.length - 2 <= MAX_TEXT)
  );
}

/** The most arguments that one of the formula's calls takes. */
function mostArguments(formula: string): number {
  const counts: number[] = [];
  let most = 1;
  for (const sign of formula.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (sign === "(") counts.push(1);
    else if (sign === ")") most = Math.max(most, counts.pop() ?? 1);
    else if (sign === ",") counts.push((counts.pop() ?? 0) + 1);
  }
  return most;
}
