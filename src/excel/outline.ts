import type { Area } from "../sheet/snapshot";
import { AREA, areaOf } from "./areas";
import { requestConditionalFormats } from "./marks";
import type { Lingkup } from "./sesi";

/** The sheets of a workbook before their cells are read: names, sizes, and handles for reading on. */
export interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly conditionalFormats: Excel.ConditionalFormatCollection;
}

/** So many sheets are asked for in one sync; a workbook with more takes another one. */
const CHAIN = 32;

export function requestOutline(sheet: Excel.Worksheet): Outline {
  sheet.load("name,visibility,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA},rowHidden,columnHidden`);
  return { sheet, used, conditionalFormats: requestConditionalFormats(sheet) };
}

/**
 * The sheets in question. How many there are is not known before the first answer, so they are asked for as
 * a chain, each the next visible one after the one before; past the last one the chain is of null objects.
 * That makes one sync of what would be two.
 */
export async function readOutlines(context: Excel.RequestContext, lingkup: Lingkup): Promise<Outline[]> {
  const { worksheets } = context.workbook;
  if (lingkup === "lembar") {
    const outline = requestOutline(worksheets.getActiveWorksheet());
    await context.sync();
    return [outline];
  }
  const found: Outline[] = [];
  let next = worksheets.getFirst(true);
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
