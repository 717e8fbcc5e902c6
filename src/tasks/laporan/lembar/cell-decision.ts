import type { IsiSel } from "./isi-sel";
import type { CellContent } from "../../../plan/cell-content";
import { cocokSidik, type Sidik } from "./sidik";
import type { BarisLembar } from "./baris-lembar";
import type { CellValue, SheetSnapshot } from "../../../sheet/snapshot";

/** Stands behind the name of a row whose source is gone; the row itself is a person's to delete. */
export const TANDA_HILANG = " (sumber tidak ditemukan)";

export interface Present {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly format: string;
}

export const NOTHING: Present = { value: "", isFormula: false, format: "General" };

export function cellAt(
  { used, values, formulas, formats }: SheetSnapshot,
  row: number,
  column: number,
): Present {
  const [line, place] = [row - used.row, column - used.column];
  const value = values[line]?.[place] ?? "";
  const formula = formulas[line]?.[place] ?? "";
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value, isFormula, format: formats[line]?.[place] ?? "General" };
}

type Keputusan = { readonly content: CellContent } | "biarkan" | "ketikan";

/** What happens to one cell: it gets what we want there, unless a person put something else into it. */
export function putuskan(
  { content, sidik }: IsiSel,
  present: Present,
  sidikLama: Sidik | null,
  kind: BarisLembar["sel"][number]["kind"],
): Keputusan {
  const write: Keputusan = content === null ? "biarkan" : { content };
  if (sidikLama === null) return write;
  if (kind === "isian") {
    const untouched = !present.isFormula && cocokSidik(sidikLama, present.value);
    if (!untouched) return "ketikan";
    return sidik === sidikLama ? "biarkan" : { content: content ?? BLANK };
  }
  if (present.isFormula) return sidikLama.startsWith("=") ? { content: content ?? BLANK } : "ketikan";
  if (present.value === "") return write;
  if (cocokSidik(sidikLama, present.value)) return { content: content ?? BLANK };
  return tanpaTanda(present.value) ?? "ketikan";
}

const BLANK: CellContent = { kind: "nilai", value: "" };

/** A name that a person wrote, without our mark: its source is back. */
function tanpaTanda(value: CellValue): Keputusan | null {
  if (typeof value !== "string" || !value.endsWith(TANDA_HILANG)) return null;
  return { content: { kind: "nilai", value: value.slice(0, -TANDA_HILANG.length) } };
}

/** A person's own format stays; a new cell, or one that shows nothing of a number, gets ours. */
export function formatOf({ format }: IsiSel, present: Present, isNew: boolean): { numberFormat?: string } {
  const bare = present.format === "General" || present.format === "@";
  return format !== null && (isNew || bare) ? { numberFormat: format } : {};
}
