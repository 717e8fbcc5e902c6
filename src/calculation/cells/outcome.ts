import type { Desimal } from "../../domain/desimal";

export interface Figure {
  readonly ok: true;
  readonly nilai: Desimal;
  /** The same before the office's cap. */
  readonly tanpaBatas: Desimal;
  /** Shown with a percent sign where the column's style has one: shares, and differences of shares. */
  readonly persen: boolean;
  /** Rules that shaped it (cap, floor, unit read by judgement), in Bahasa Indonesia. */
  readonly catatan: readonly string[];
  /** Whether a live formula over the operands gives the same: no judgement entered. */
  readonly plain: boolean;
}

/** What a derived cell comes to, or why it cannot be said. */
export type Outcome =
  | Figure
  | { readonly ok: true; readonly teks: string; readonly catatan: readonly string[]; readonly plain: boolean }
  | {
      readonly ok: false;
      /** A sentence for the person; null where there was simply nothing to compute in this row. */
      readonly alasan: string | null;
    };

/** Computed, and a figure, no words. */
export function gaveFigure(outcome: Outcome | null | undefined): outcome is Figure {
  return outcome?.ok === true && "nilai" in outcome;
}

export const NOTHING: Outcome = { ok: false, alasan: null };

export function figure(
  nilai: Desimal,
  persen: boolean,
  catatan: readonly string[] = [],
  plain = true,
): Figure {
  return { ok: true, nilai, tanpaBatas: nilai, persen, catatan, plain };
}

export function failure(alasan: string): Outcome {
  return { ok: false, alasan };
}
