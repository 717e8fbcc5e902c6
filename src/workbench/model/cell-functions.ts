import type { Scalar } from "./value";

export type Block = readonly (readonly Scalar[])[];

/** What a function gives for one cell; `reason`: the sentence behind an error. */
export interface Told {
  readonly value: Scalar;
  readonly reason?: string;
}
export type ToldBlock = readonly (readonly Told[])[];

/** Functions of cells that an add-in brings. */
export interface CellFunctions {
  /** Whether a formula's name ("CAPAIAN.HITUNG") is one of them. */
  has(name: string): boolean;
  /** Asks for a result; it is told when the add-in gives it, and again where the function goes on telling. */
  call(name: string, args: readonly (Block | null)[], tell: (result: ToldBlock) => void): () => void;
}
