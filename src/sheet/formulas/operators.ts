import type { CellValue } from "../snapshot";
import { isError } from "./functions";

/** What Excel makes of two values between an operator; an error goes through. */
export function applied(operator: string, left: CellValue, right: CellValue): CellValue {
  const error = [left, right].find(isError);
  if (error !== undefined) return error;
  switch (operator) {
    case "+":
      return arithmetic(left, right, (a, b) => a + b);
    case "-":
      return arithmetic(left, right, (a, b) => a - b);
    case "*":
      return arithmetic(left, right, (a, b) => a * b);
    case "/":
      return arithmetic(left, right, (a, b) => (b === 0 ? "#DIV/0!" : a / b));
    case "^":
      return arithmetic(left, right, (a, b) => a ** b);
    case "&":
      return `${String(left)}${String(right)}`;
    default:
      return compared(operator, left, right);
  }
}

export function arithmetic(
  left: CellValue,
  right: CellValue,
  compute: (a: number, b: number) => CellValue,
): CellValue {
  const error = [left, right].find(isError);
  if (error !== undefined) return error;
  const [a, b] = [numberOf(left), numberOf(right)];
  return a === null || b === null ? "#VALUE!" : compute(a, b);
}

/** A text of digits counts in arithmetic, as it does in Excel; how it reads a separator depends on the machine. */
function numberOf(value: CellValue): number | null {
  if (value === "") return 0;
  if (typeof value !== "string") return Number(value);
  return /^[-+]?\d+$/.test(value.trim()) ? Number(value) : null;
}

function compared(operator: string, left: CellValue, right: CellValue): boolean {
  const blank = (value: CellValue, other: CellValue) =>
    value === "" && typeof other === "number" ? 0 : value;
  const [a, b] = [blank(left, right), blank(right, left)];
  const order = typeof a === typeof b ? sign(folded(a), folded(b)) : sign(typeRank(a), typeRank(b));
  const holds: Readonly<Record<string, boolean>> = {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  };
  return holds[operator] ?? false;
}

function folded(value: CellValue): CellValue {
  return typeof value === "string" ? value.toUpperCase() : value;
}

function sign(a: CellValue, b: CellValue): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Excel sorts numbers before texts before truth values. */
function typeRank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
