/** A formula as a pocket calculator has it: what live formulas of the report come to, without the embedded workbook. */

export type Nilai = number | string;

/** The cells that a reference stands for. */
export type Reader = (reference: string) => readonly Nilai[];

const TOKEN =
  /\{[^}]*\}|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+|"[^"]*"|[\d.]+|[A-Z]+(?=\()|>=|<=|<>|[-+*/<>=(),]/gu;

const numbers = (cells: readonly Nilai[]): number[] => cells.filter((cell) => typeof cell === "number");
const sum = (cells: readonly Nilai[]): number => numbers(cells).reduce((whole, own) => whole + own, 0);

/** Eager, but for an error in the branch that is not taken: a quotient by nothing is NaN. */
const FUNCTIONS: Readonly<Record<string, (args: readonly (readonly Nilai[])[]) => Nilai>> = {
  COUNT: (args) => numbers(args.flat()).length,
  SUM: (args) => sum(args.flat()),
  AVERAGE: (args) => sum(args.flat()) / numbers(args.flat()).length,
  MIN: (args) => Math.min(...numbers(args.flat())),
  MAX: (args) => Math.max(...numbers(args.flat())),
  ABS: ([cell]) => Math.abs(Number(cell?.[0])),
  AND: (args) => Number(args.flat().every((cell) => cell === 1)),
  IF: ([test, yes, no]) => (test?.[0] === 1 ? yes : no)?.[0] ?? "",
  COUNTIF: ([cells = [], wanted]) => cells.filter((cell) => cell === wanted?.[0]).length,
  // Away from zero at the half, as Excel does, and past the dust of binary fractions.
  ROUND: ([cell, places]) => {
    const unit = 10 ** Number(places?.[0]);
    const value = Number(cell?.[0]);
    return (Math.sign(value) * Math.round(Number((Math.abs(value) * unit).toPrecision(15)))) / unit;
  },
};

const COMPARE: Readonly<Record<string, (a: Nilai, b: Nilai) => boolean>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** The value of `formula` ("=IF({a}=0,"",{b}/{a})"), its references told by `read`. */
export function pocket(formula: string, read: Reader): Nilai {
  const body = formula.replace(/^=/, "");
  const tokens = body.match(TOKEN) ?? [];
  if (body.replace(TOKEN, "").trim() !== "") throw new Error(`not read: ${formula}`);
  let at = 0;
  const take = (...wanted: string[]): string | null => {
    const token = tokens[at];
    if (token === undefined || !wanted.includes(token)) return null;
    at += 1;
    return token;
  };
  const one = (cells: readonly Nilai[]): Nilai => cells[0] ?? "";
  const compared = (): readonly Nilai[] => {
    const left = added();
    const sign = take(...Object.keys(COMPARE));
    const right = sign === null ? null : added();
    return sign === null || !right ? left : [Number(COMPARE[sign]?.(one(left), one(right)))];
  };
  const added = (): readonly Nilai[] => {
    let left = times();
    for (let sign = take("+", "-"); sign; sign = take("+", "-")) {
      const right = Number(one(times()));
      left = [Number(one(left)) + (sign === "+" ? right : -right)];
    }
    return left;
  };
  const times = (): readonly Nilai[] => {
    let left = atom();
    for (let sign = take("*", "/"); sign; sign = take("*", "/")) {
      const right = Number(one(atom()));
      left = [sign === "*" ? Number(one(left)) * right : Number(one(left)) / right];
    }
    return left;
  };
  const atom = (): readonly Nilai[] => {
    if (take("-")) return [-Number(one(atom()))];
    if (take("(")) {
      const inner = compared();
      take(")");
      return inner;
    }
    const token = tokens[at] ?? "";
    at += 1;
    if (token.startsWith('"')) return [token.slice(1, -1)];
    if (/^[\d.]+$/.test(token)) return [Number(token)];
    const known = FUNCTIONS[token];
    if (!known) return read(token);
    take("(");
    const args: (readonly Nilai[])[] = [];
    do args.push(compared());
    while (take(","));
    take(")");
    return [known(args)];
  };
  return one(compared());
}
