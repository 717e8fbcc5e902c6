import type { SelectedCell } from "../../plan/port";
import type { Periksaan } from "../../session/results";
import type { Skipped } from "../../tasks/hitung/result";
import type { AturanId } from "../../tasks/periksa/aturan-id";
import type { PeriksaResult } from "../../tasks/periksa/temuan";

/** Which findings are in sight; those let stand only on their own. */
export type Saring = "semua" | "salah" | "catatan" | "janggal" | "diabaikan";

/** What the tab Periksa shows. */
export interface PeriksaState {
  /** *Periksa* was pressed: from then on the findings follow the workbook while the tab is open. */
  readonly isAsked: boolean;
  /** null: not audited yet, or changed since. */
  readonly hasil: PeriksaResult | null;
  readonly takTerbaca: readonly Skipped[];
  /** Whether cells with findings are marked in the sheets. */
  readonly isDisorot: boolean;
  readonly saring: Saring;
  readonly aturan: AturanId | null;
  /** The one cell whose findings are in sight; null: all. */
  readonly sel: SelectedCell | null;
  /** The sheet that the findings were last written to. */
  readonly lembar: string | null;
}

export const initialPeriksa: PeriksaState = {
  isAsked: false,
  hasil: null,
  takTerbaca: [],
  isDisorot: false,
  saring: "semua",
  aturan: null,
  sel: null,
  lembar: null,
};

export type PeriksaEvent =
  | { readonly type: "asked" }
  | { readonly type: "outdated" }
  | { readonly type: "audited"; readonly periksaan: Periksaan }
  | { readonly type: "filtered"; readonly saring: Saring; readonly aturan: AturanId | null }
  | { readonly type: "narrowed"; readonly sel: SelectedCell | null }
  | { readonly type: "marked"; readonly isDisorot: boolean }
  | { readonly type: "listed"; readonly lembar: string | null };

export function reducePeriksa(state: PeriksaState, event: PeriksaEvent): PeriksaState {
  switch (event.type) {
    case "asked":
      return { ...state, isAsked: true };
    case "outdated":
      return { ...state, hasil: null };
    case "audited": {
      const { hasil, takTerbaca, isDisorot } = event.periksaan;
      return { ...state, hasil, takTerbaca, isDisorot };
    }
    case "filtered":
      return { ...state, saring: event.saring, aturan: event.aturan };
    case "narrowed":
      return { ...state, sel: event.sel, saring: "semua", aturan: null };
    case "marked":
      return { ...state, isDisorot: event.isDisorot };
    case "listed":
      return { ...state, lembar: event.lembar };
  }
}
