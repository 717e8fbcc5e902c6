import type { Block, CellFunctions, Told, ToldBlock } from "../model/cell-functions";
import { type Scalar, CellError } from "../model/value";
import type { Json } from "./wire";

/** What functions.json says of a function, as far as a host needs it. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly options?: { readonly stream?: boolean };
}

export interface DeclaredFunctions {
  readonly namespace: string;
  readonly functions: readonly FunctionDeclaration[];
}

/** What office.js hands in for a call. */
export interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: Json;
  readonly errorCode?: number;
}

/** The messages by which Excel asks, and takes its asking back. */
const CATEGORY = 1;
const TYPE = { invoke: 1000, cancel: 1001 } as const;
/** What a declaration says of a call: others than these two are above CustomFunctionsRuntime 1.1. */
const FLAG = { cancelable: 1, streaming: 2 } as const;

/** Errors by the numbers under which office.js reports that a function threw one. */
const FAILURES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

/** Excel's side of custom functions: sends calls to the add-in's page and takes their results. */
export class FunctionCalls implements CellFunctions {
  private readonly declared: ReadonlyMap<string, FunctionDeclaration>;
  private readonly open = new Map<number, (result: ToldBlock) => void>();
  private waiting: Json[] = [];
  private send: ((entries: readonly Json[]) => void) | null = null;
  private lastId = 0;

  constructor({ namespace, functions }: DeclaredFunctions) {
    this.declared = new Map(functions.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one]));
  }

  has(name: string): boolean {
    return this.declared.has(name.toUpperCase());
  }

  call(name: string, args: readonly (Block | null)[], tell: (result: ToldBlock) => void): () => void {
    const declaration = this.declared.get(name.toUpperCase());
    if (!declaration) return () => undefined;
    const invocationId = ++this.lastId;
    const isStreaming = declaration.options?.stream === true;
    this.open.set(invocationId, tell);
    this.post(TYPE.invoke, {
      ...{ invocationId, functionName: declaration.id, address: "", parameterAddresses: null },
      parameterValues: args.map((block) => block && block.map((row) => row.map(asSent))),
      flags: isStreaming ? FLAG.streaming | FLAG.cancelable : 0,
    });
    return () => {
      if (this.open.delete(invocationId) && isStreaming) this.post(TYPE.cancel, { invocationId });
    };
  }

  /** The page listens from now on. */
  ready(send: (entries: readonly Json[]) => void): void {
    this.send = send;
    this.flush();
  }

  settle({ id, failed = false, value, errorCode = 0 }: InvocationResult): void {
    const error = FAILURES[errorCode] ?? "#VALUE!";
    this.open.get(id)?.(failed ? [[refused(error, value)]] : blockOf(value));
  }

  private post(type: number, message: Json): void {
    this.waiting.push([CATEGORY, type, "", JSON.stringify(message), 0, false]);
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    if (!this.send || this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    this.send(entries);
  }
}

function asSent(value: Scalar): Json {
  return value instanceof CellError ? value.code : (value ?? "");
}

function blockOf(value: Json): ToldBlock {
  if (!Array.isArray(value)) return [[asCell(value)]];
  return (value as readonly Json[]).map((row) =>
    Array.isArray(row) ? (row as readonly Json[]).map(asCell) : [asCell(row)],
  );
}

/** Errors within a block come as objects. */
function asCell(value: Json): Told {
  if (value === null || typeof value !== "object") return { value };
  const { code, message } = value as { readonly code?: string; readonly message?: Json };
  return refused(code ?? "#VALUE!", message);
}

function refused(code: string, sentence: Json | undefined): Told {
  const value = CellError.of(code);
  return typeof sentence === "string" && sentence !== "" ? { value, reason: sentence } : { value };
}
