import { sumOf } from "../../domain/items";
import type { CellValue } from "../snapshot";

/** A value, or the cells of a range. */
export type Argument = CellValue | { readonly cells: readonly (readonly CellValue[])[] };

type Compute = (given: readonly Argument[]) => CellValue | null;

/** The functions that reports are made of; any other one means that the formula is not computed here. */
export const FUNCTIONS: Readonly<Record<string, Compute>> = {
  SUM: overNumbers((numbers) => total(numbers)),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? "#DIV/0!" : total(numbers) / numbers.length)),
  MIN: overNumbers((numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0)),
  MAX: overNumbers((numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0)),
  PRODUCT: overNumbers((numbers) =>
    numbers.reduce((product, one) => product * one, numbers.length === 0 ? 0 : 1),
  ),
  COUNT: (given) => given.flatMap(valuesOf).filter((value) => typeof value === "number").length,
  COUNTA: (given) => given.flatMap(valuesOf).filter((value) => value !== "").length,
  ABS: ofNumber((value) => Math.abs(value)),
  INT: ofNumber((value) => Math.floor(value)),
  ROUND: ofNumber((value, digits) => rounded(value, digits, Math.round)),
  ROUNDUP: ofNumber((value, digits) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: ofNumber((value, digits) => rounded(value, digits, Math.floor)),
  IF: ([test = "", yes = true, no = false]) => choose(test, yes, no),
  IFERROR: ([value = "", instead = ""]) => single(isError(value) ? instead : value),
  AND: (given) => truths(given, (all) => all.every(Boolean)),
  OR: (given) => truths(given, (all) => all.some(Boolean)),
  NOT: (given) => truths(given, ([first]) => first !== true),
  ISNUMBER: ([value = ""]) => typeof value === "number",
  ISBLANK: ([value = ""]) => value === "",
  ISERROR: ([value = ""]) => isError(value),
};

function single(argument: Argument): CellValue | null {
  return typeof argument === "object" ? null : argument;
}

function valuesOf(argument: Argument): readonly CellValue[] {
  return typeof argument === "object" ? argument.cells.flat() : [argument];
}

/** Numbers of ranges and arguments alike; texts and blanks are passed over as Excel does in ranges. */
function overNumbers(compute: (numbers: readonly number[]) => CellValue): Compute {
  return (given) => {
    const values = given.flatMap(valuesOf);
    const error = values.find(isError);
    if (error !== undefined) return error;
    return compute(values.filter((value) => typeof value === "number"));
  };
}

function total(numbers: readonly number[]): number {
  return sumOf(numbers);
}

function ofNumber(compute: (value: number, second: number) => number): Compute {
  return ([value = "", second = 0]) => {
    if (isError(value)) return single(value);
    const [number, other] = [value === "" ? 0 : value, second];
    return typeof number === "number" && typeof other === "number" ? compute(number, other) : null;
  };
}

/** Away from zero at the half, as Excel does. */
function rounded(value: number, digits: number, round: (value: number) => number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
}

function choose(test: Argument, yes: Argument, no: Argument): CellValue | null {
  if (isError(test)) return single(test);
  if (typeof test === "object" || (typeof test === "string" && test !== "")) return null;
  return single(test ? yes : no);
}

function truths(given: readonly Argument[], decide: (all: readonly boolean[]) => boolean): CellValue | null {
  const values = given.flatMap(valuesOf);
  const error = values.find((value) => isError(value));
  if (error !== undefined) return error;
  return values.some((value) => typeof value === "string") ? null : decide(values.map(Boolean));
}

export function isError(value: Argument): boolean {
  return typeof value === "string" && /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/.test(value);
}
