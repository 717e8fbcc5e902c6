import { format } from "numfmt";
import type { Cell } from "../../model/cell";
import type { Style } from "../../model/style";
import { CellError } from "../../model/value";
import { toLocalFormula } from "./local-formula";

const LOCALE = "id-ID";

/** What a person gets to see and change of a cell: its formula, or its content at full length. */
export function editText(cell: Cell | undefined, style: Style): string {
  if (!cell) return "";
  if (cell.formula !== null) return toLocalFormula(cell.formula);
  const { value } = cell;
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return figure(value, style.numberFormat);
  return style.quotePrefix ? `'${value}` : value;
}

function figure(value: number, numberFormat: string): string {
  if (isDate(numberFormat)) return format("d/m/yyyy", value, { locale: LOCALE });
  const percent = /%/.test(unquoted(numberFormat));
  const plain = Number((percent ? value * 100 : value).toPrecision(15));
  return String(plain).replace(".", ",").replace("e+", "E+").replace("e-", "E-") + (percent ? "%" : "");
}

function isDate(numberFormat: string): boolean {
  return /[dy]/i.test(unquoted(numberFormat)) && !/general/i.test(numberFormat);
}

function unquoted(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}
