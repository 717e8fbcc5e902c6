import { quoteSheet } from "../model/address";
import { mapReferences } from "../model/references";
import type { Workbook } from "../model/workbook";
import type { Origin } from "./origin";
import { escapeText } from "../../ooxml/xml";
import { unescapeXml } from "../../ooxml/xml-scanner";

/** Elements that hold formulas outside of cells: charts, data validation, and their later extensions. */
const FORMULA = /(<(c:f|formula1|formula2|xm:f)>)([^<]*)(<\/)/g;
const PARTS = /^xl\/(charts|worksheets)\/[^/]+\.xml$/;

/** Follows renamed and deleted sheets in those parts of the file that the model does not rewrite. */
export function renameElsewhere(
  workbook: Workbook,
  { parts, sheetPaths }: Origin,
  oldNames: ReadonlyMap<string, string>,
): void {
  const newNames = new Map<string, string | null>();
  for (const id of sheetPaths.keys()) {
    const [before, after] = [oldNames.get(id), workbook.sheetById(id)?.name ?? null];
    if (before !== undefined && before !== after) newNames.set(before.toLowerCase(), after);
  }
  if (newNames.size === 0) return;
  for (const path of parts.paths().filter((one) => PARTS.test(one))) {
    const text = parts.text(path);
    const renamed = text.replace(FORMULA, (_, start: string, __: string, formula: string, end: string) => {
      return start + escapeText(renameAll(unescapeXml(formula), newNames)) + end;
    });
    if (renamed !== text) parts.write(path, renamed);
  }
}

function renameAll(formula: string, newNames: ReadonlyMap<string, string | null>): string {
  return mapReferences(formula, ({ sheet, foreign, prefix, address }) => {
    const name = sheet === null || foreign ? undefined : newNames.get(sheet.toLowerCase());
    if (name === undefined) return prefix + address;
    return name === null ? "#REF!" : `${quoteSheet(name)}!${address}`;
  });
}
