import { quoteSheet } from "../model/address";
import { shiftFormula } from "../model/formula-moves";
import { mapReferences } from "../model/references";
import type { Workbook } from "../model/workbook";
import type { Origin } from "./origin";
import { escapeText } from "../../ooxml/xml";
import { unescapeXml } from "../../ooxml/xml-scanner";

/** Elements that hold formulas outside of cells: charts, data validation, and their later extensions. */
const FORMULA = /(<(c:f|formula1|formula2|xm:f)>)([^<]*)(<\/)/g;
const PARTS = /^xl\/(charts|worksheets)\/[^/]+\.xml$/;

/** Follows renamed and deleted sheets in those parts of the file that the model does not rewrite. */
export function renameElsewhere(workbook: Workbook, origin: Origin): void {
  const newNames = new Map<string, string | null>();
  for (const [id, before] of origin.sheetNames) {
    const after = workbook.sheetById(id)?.name ?? null;
    if (before !== after) newNames.set(before.toLowerCase(), after);
  }
  if (newNames.size > 0) mapElsewhere(origin, (formula) => renameAll(formula, newNames));
}

/** Follows rows, columns and cells that were put in or taken out in the same parts: the sheets have their old names there. */
export function shiftElsewhere({ shifts }: Workbook, origin: Origin): void {
  const known = shifts.flatMap(({ sheet, shift }) => {
    const name = origin.sheetNames.get(sheet);
    return name === undefined ? [] : [{ name, shift }];
  });
  if (known.length === 0) return;
  mapElsewhere(origin, (formula, home) =>
    known.reduce((moved, { name, shift }) => shiftFormula(moved, home, name, shift), formula),
  );
}

/** `home`: the sheet that a formula stands on, by its name in the file; "" for that of a chart. */
function mapElsewhere(
  { parts, sheetPaths, sheetNames }: Origin,
  change: (formula: string, home: string) => string,
): void {
  const homes = new Map([...sheetPaths].map(([id, path]) => [path, sheetNames.get(id) ?? ""]));
  for (const path of parts.paths().filter((one) => PARTS.test(one))) {
    const text = parts.text(path);
    const changed = text.replace(FORMULA, (_, start: string, __: string, formula: string, end: string) => {
      return start + escapeText(change(unescapeXml(formula), homes.get(path) ?? "")) + end;
    });
    if (changed !== text) parts.write(path, changed);
  }
}

function renameAll(formula: string, newNames: ReadonlyMap<string, string | null>): string {
  return mapReferences(formula, ({ sheet, foreign, prefix, address }) => {
    const name = sheet === null || foreign ? undefined : newNames.get(sheet.toLowerCase());
    if (name === undefined) return prefix + address;
    return name === null ? "#REF!" : `${quoteSheet(name)}!${address}`;
  });
}
