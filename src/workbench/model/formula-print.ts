import { formatArea, parseArea, quoteSheet } from "./address";

/** The parts of a formula, in the order in which they are looked for. */
const PART = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    // A bracket alone is a column of the formula's own table; before a sheet it is another workbook.
    String.raw`(?<table>[\p{L}_][\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\]]*\])*\]|\[(?:[^\[\]]|\[[^\]]*\])*\](?![\p{L}\p{N}_.']))`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!)`,
    String.raw`(?<address>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<called>[\p{L}_\\][\p{L}\p{N}_.]*)\s*(?=\()`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?)`,
    String.raw`(?<error>#[A-Z/0]+[!?]?)`,
    String.raw`(?<blank>\s+)`,
    String.raw`(?<sign>[\s\S])`,
  ].join("|"),
  "giuy",
);

/**
 * A formula as Excel prints it after it took it over: sheets in quotes only where they need them, in the letters
 * they have; numbers with 15 digits; functions and cells in capitals; no blanks but those that intersect.
 * @param sheetName a sheet as the workbook writes it; the same text where there is none.
 */
export function printFormula(formula: string, sheetName: (name: string) => string): string {
  let printed = "";
  let blank = false;
  for (const { groups: part = {} } of formula.matchAll(PART)) {
    if (part.blank !== undefined) {
      blank = true;
      continue;
    }
    const next = printPart(part, sheetName);
    // Between two operands a blank is an operator.
    if (blank && /[\p{L}\p{N}_)\]]$/u.test(printed) && /^[\p{L}\p{N}_('$]/u.test(next)) printed += " ";
    printed += next;
    blank = false;
  }
  return printed;
}

type Part = Readonly<Record<string, string | undefined>>;

function printPart(part: Part, sheetName: (name: string) => string): string {
  const { text, table, sheet, address, called, name, number, error, sign = "" } = part;
  if (sheet !== undefined) return printSheet(sheet.slice(0, -1), sheetName);
  if (address !== undefined) return printAddress(address);
  if (number !== undefined) return printNumber(Number(number));
  if (name !== undefined) return /^(true|false)$/i.test(name) ? name.toUpperCase() : name;
  return text ?? table ?? called?.toUpperCase() ?? error?.toUpperCase() ?? sign;
}

function printSheet(written: string, sheetName: (name: string) => string): string {
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  // Other workbooks, and several sheets at once, stay as they are written.
  return name.includes("[") || name.includes(":") ? `${written}!` : `${quoteSheet(sheetName(name))}!`;
}

/** Corners of a range change places where the second stands above or to the left of the first. */
function printAddress(address: string): string {
  const upper = address.toUpperCase();
  const area = upper.includes("$") ? null : parseArea(upper);
  return area && upper.includes(":") && area.rows * area.columns > 1 ? formatArea(area) : upper;
}

/** "0.1", "1.007", "1E+21". */
function printNumber(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "") || "0";
  const power = Number(exponent);
  if (power > 20 || power < -20)
    return `${digits[0] ?? ""}${digits.length > 1 ? `.${digits.slice(1)}` : ""}E${power > 0 ? "+" : ""}${power}`;
  if (power < 0) return `0.${"0".repeat(-power - 1)}${digits}`;
  const whole = digits.padEnd(power + 1, "0");
  return whole.length > power + 1 ? `${whole.slice(0, power + 1)}.${whole.slice(power + 1)}` : whole;
}
