import { format, isValidFormat } from "numfmt";
import { CellError } from "./value";
import type { Scalar } from "./value";

/**
 * The text a cell shows, as in Excel with Indonesian regional settings ("1.234,50"), without regard
 * to the width of its column.
 */
export function displayText(value: Scalar, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "string" && !numberFormat.includes("@")) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!isValidFormat(numberFormat)) return String(value);
  return format(numberFormat, value, { locale: "id-ID", throws: false });
}
