import type { Expectation } from "../../reports/load";
import { parseCell } from "../../../src/sheet/address";
import type { Sheet } from "../../../src/workbench/model/sheet";

/** "▼ 39,43" -> 39.43, "1.265,00%" -> 1265; words come back without the sign of a highlight. */
export function readShown(text: string): number | string {
  const bare = text.replace(/^[▼!•]\s*/, "").trim();
  const figure = bare.replace(/^Rp/, "").replaceAll(".", "").replace(",", ".").replace(/%$/, "");
  return bare !== "" && Number.isFinite(Number(figure)) ? Number(figure) : bare;
}

/** What a cell of a saved file holds; shares in percent however the cell is formatted. */
export function readStored(sheet: Sheet, address: string): number | string | null {
  const { row, column } = parseCell(address)!;
  const value = sheet.value(row, column);
  const { numberFormat } = sheet.workbook.styles.at(sheet.styleIndex(row, column));
  if (typeof value === "number") return numberFormat.includes("%") ? value * 100 : value;
  return value === null ? null : String(value);
}

/** Whether a figure is the expected one, to the decimals that the report prints; words to the letter. */
export function agrees(actual: number | string | null, { expected, published }: Expectation): boolean {
  if (typeof expected !== "number") return actual === expected;
  const decimals = /[.,](\d{1,2})\D*$/.exec(published)?.[1]?.length ?? 2;
  return typeof actual === "number" && Math.abs(actual - expected) <= 0.5 * 10 ** -decimals + 1e-9;
}
