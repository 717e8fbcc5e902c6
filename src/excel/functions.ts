/** The values of a function in cells, row by row; a refusal shows as an error with its sentence behind it. */
type FunctionValue = number | string | { readonly kode: "NA" | "VALUE"; readonly alasan: string };
export type FunctionAnswer = readonly (readonly FunctionValue[])[];

/** A cell whose function goes on telling: what it tells, and whether anybody still listens. */
export interface Follower {
  tell(answer: FunctionAnswer): void;
  readonly onCanceled: (stop: () => void) => void;
}

export interface FunctionHost<Name extends string> {
  readonly names: readonly Name[];
  /** Those that go on telling. */
  readonly streamed: ReadonlySet<Name>;
  /** The answer for these arguments, as Excel hands them over. */
  readonly call: (name: Name, args: readonly unknown[]) => Promise<FunctionAnswer>;
  readonly follow: (name: Name, args: readonly unknown[], follower: Follower) => void;
}

/** What office.js hands to a function behind its arguments. */
interface Invocation {
  setResult(value: unknown): void;
  onCanceled: () => void;
}

/** office.js brings it, its types do not. */
declare const CustomFunctions: {
  associate(name: string, run: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
};

/**
 * Lets Excel's cells call these functions. Must be called before Office.js is ready: Excel computes a workbook that
 * opens at once, and a function that nobody has named is #NAME?. What they do may be loaded later.
 */
export function onFunctions<Name extends string>(host: FunctionHost<Name>): void {
  for (const name of host.names) {
    if (host.streamed.has(name)) CustomFunctions.associate(name, (...args) => follow(host, name, args));
    else CustomFunctions.associate(name, (...args) => answer(host, name, args));
  }
}

async function answer<Name extends string>(
  { call }: FunctionHost<Name>,
  name: Name,
  args: readonly unknown[],
): Promise<unknown> {
  const values = forExcel(await call(name, args.slice(0, -1)).catch(failed));
  const [[only] = []] = values;
  if (only instanceof Error && values.length === 1 && values[0]?.length === 1) throw only;
  return values;
}

function follow<Name extends string>(host: FunctionHost<Name>, name: Name, args: readonly unknown[]): void {
  const invocation = args.at(-1) as Invocation;
  host.follow(name, args.slice(0, -1), {
    tell: (values) => invocation.setResult(forExcel(values)),
    onCanceled: (stop) => (invocation.onCanceled = stop),
  });
}

const CODES = { NA: "#N/A", VALUE: "#VALUE!" } as const;

function forExcel(values: FunctionAnswer): unknown[][] {
  return values.map((row) =>
    row.map((value) =>
      typeof value === "object" ? new CustomFunctions.Error(CODES[value.kode], value.alasan) : value,
    ),
  );
}

/** The workbook could not be asked: what the host refused is the cell's reason. */
function failed(error: unknown): FunctionAnswer {
  const alasan = error instanceof Error && error.message !== "" ? error.message : "Buku kerja tidak terbaca.";
  return [[{ kode: "NA", alasan }]];
}
