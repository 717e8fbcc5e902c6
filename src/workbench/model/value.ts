/** What a cell can hold. `null` is an empty cell; an error is never confused with its text. */
export type Scalar = string | number | boolean | CellError | null;

/** An Excel error value such as #DIV/0!. There is one object per code: compare with ===. */
export class CellError {
  private static readonly known = new Map<string, CellError>();

  private constructor(readonly code: string) {}

  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) CellError.known.set(code, (error = new CellError(code)));
    return error;
  }

  toString(): string {
    return this.code;
  }
}

const ERROR_CODES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** "#N/A" -> the error; any other text -> null. */
export function errorFromText(text: string): CellError | null {
  return text.startsWith("#") && ERROR_CODES.has(text) ? CellError.of(text) : null;
}
