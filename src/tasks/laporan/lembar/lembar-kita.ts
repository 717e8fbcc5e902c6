import type { CatatanLembar } from "../../../plan/catatan-lembar";
import type { SheetSnapshot, Snapshot } from "../../../sheet/snapshot";
import { cocokkan, type Kecocokan } from "./cocok";

export interface LembarLama {
  readonly catatan: CatatanLembar;
  readonly sheet: SheetSnapshot;
  readonly cocok: Kecocokan;
}

/** By its name; where a person renamed it, by what stands in it. */
export function cariLembar(
  snapshot: Snapshot,
  known: CatatanLembar,
  catatan: readonly CatatanLembar[],
): LembarLama | null {
  const named = snapshot.sheets.find(({ name }) => name === known.lembar);
  const others = snapshot.sheets.filter(({ name }) => !catatan.some(({ lembar }) => lembar === name));
  for (const sheet of named ? [named] : others) {
    const lama = sebagaiLama(known, sheet);
    if (lama) return lama;
  }
  return null;
}

function sebagaiLama(catatan: CatatanLembar, sheet: SheetSnapshot): LembarLama | null {
  const cocok = cocokkan(catatan, sheet);
  return cocok ? { catatan, sheet, cocok } : null;
}

/** The workbook as a source: without the sheets that hold the report itself. */
export function tanpaLembarLaporan(snapshot: Snapshot, catatan: readonly CatatanLembar[]): Snapshot {
  if (catatan.length === 0) return snapshot;
  const own = new Set(catatan.map((known) => cariLembar(snapshot, known, catatan)?.sheet.name));
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !own.has(name)) };
}
