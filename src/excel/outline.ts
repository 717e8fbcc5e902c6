import type { Area } from "../sheet/snapshot";
import { AREA, areaOf } from "./areas";
import { requestConditionalFormats } from "./marks";

/** The sheets of a workbook before their cells are read: names, sizes, and handles for reading on. */
export interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly conditionalFormats: Excel.ConditionalFormatCollection;
}

/** So many sheets are asked for in one sync; a workbook with more takes another one. */
const CHAIN = 32;

function requestOutline(sheet: Excel.Worksheet): Outline {
  sheet.load("name,visibility,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA},rowHidden,columnHidden`);
  return { sheet, used, conditionalFormats: requestConditionalFormats(sheet) };
}

/**
 * The visible sheets. How many there are is not known before the first answer, so they are asked for as
 * a chain, each the next visible one after the one before; past the last one the chain is of null objects.
 * That makes one sync of what would be two.
 */
export async function readOutlines(context: Excel.RequestContext): Promise<Outline[]> {
  const found: Outline[] = [];
  let next = context.workbook.worksheets.getFirst(true);
  for (;;) {
    const chain: Outline[] = [];
    for (let count = 0; count < CHAIN; count++) {
      chain.push(requestOutline(next));
      next = next.getNextOrNullObject(true);
    }
    await context.sync();
    found.push(...chain.filter(({ sheet }) => !sheet.isNullObject));
    if (chain.at(-1)!.sheet.isNullObject) return found;
  }
}

/** Where the values of a sheet stand; of no rows where it has none. */
export function usedArea({ used }: Outline): Area {
  return used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(used);
}
