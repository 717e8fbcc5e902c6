import { contains } from "./area";
import { mapTableReferences } from "./references";
import type { Sheet } from "./sheet";
import { tableDataArea, type SheetTable } from "./table";

/**
 * Structured references have two ways of writing. A file names the table and spells the row out,
 * "Tabel1[[#This Row],[Target]]"; to whoever looks, Excel shows "@" for the row, and no table where the formula stands in
 * it: "[@Target]" ("Using structured references with Excel tables", support.microsoft.com).
 */
const THIS_ROW = /^\[#This Row\](?:,(?=\[)|$)/i;
/** Of other letters a name stands in brackets of its own behind "@". */
const PLAIN_COLUMN = /^\[([\p{L}\p{N}_]+)\]$/u;

/** As Excel shows it in this cell. */
export function shownReferences(formula: string, sheet: Sheet, row: number, column: number): string {
  if (!formula.includes("[")) return formula;
  const home = tableAt(sheet, row, column);
  return mapTableReferences(formula, (reference) => {
    const [name, inside] = partsOf(reference);
    if (name === "") return reference;
    const isHome = home?.name.toLowerCase() === name.toLowerCase();
    const shown = THIS_ROW.test(inside)
      ? `@${inside.replace(THIS_ROW, "").replace(PLAIN_COLUMN, "$1")}`
      : inside;
    return `${isHome ? "" : name}[${shown}]`;
  });
}

/** As a file keeps it. */
export function keptReferences(formula: string, sheet: Sheet, row: number, column: number): string {
  if (!formula.includes("[")) return formula;
  const home = tableAt(sheet, row, column);
  return mapTableReferences(formula, (reference) => {
    const [name, inside] = partsOf(reference);
    const table = name === "" ? home?.name : name;
    if (table === undefined) return reference;
    if (!inside.startsWith("@")) return `${table}[${inside}]`;
    const columns = inside.slice(1).trim();
    const spelt = columns === "" || columns.startsWith("[") ? columns : `[${columns}]`;
    return `${table}[${spelt === "" ? "#This Row" : `[#This Row],${spelt}`}]`;
  });
}

function partsOf(reference: string): [name: string, inside: string] {
  const bracket = reference.indexOf("[");
  return [reference.slice(0, bracket), reference.slice(bracket + 1, -1)];
}

function tableAt(sheet: Sheet, row: number, column: number): SheetTable | undefined {
  return sheet.tables.find((table) => contains(tableDataArea(table), row, column));
}
