import { hasWord, normalizeNama } from "../../../domain/nama";
import type { PlacedCell, PlacedRow } from "../../laporan/docx/table-xml";
import { isRowHeld } from "./rewrite-cell";
import type { PotonganBaris, PotonganSel } from "./split-table";

export function hasShape({ sel }: PotonganBaris, { cells }: PlacedRow): boolean {
  return sel.length === cells.length && sel.every((one, index) => fits(one, cells[index]));
}

/** A document without merged cells leaves them blank. */
function fits({ lebar, gabung }: PotonganSel, cell: PlacedCell | undefined): boolean {
  const merge = { restart: "awal", continue: "lanjut" } as const;
  return (
    cell?.colSpan === lebar && (gabung === null || (cell.merge !== null && merge[cell.merge] === gabung))
  );
}

export interface Template {
  readonly template: PotonganBaris;
  /** It is the row of the same name, not only one of the same shape. */
  readonly isSame: boolean;
}

export function templateFor(row: PlacedRow, old: readonly PotonganBaris[], index: number): Template | null {
  const alike = old.filter((one) => hasShape(one, row));
  const name = nameOf(row.cells.map(({ text }) => text));
  const isNamed = ({ sel }: PotonganBaris): boolean => nameOf(sel.map(({ teks }) => teks)) === name;
  const at = old[index];
  if (at && alike.includes(at) && isNamed(at)) return { template: at, isSame: true };
  const [same, ...others] = name === "" ? [] : alike.filter(isNamed);
  if (same && others.length === 0) return { template: same, isSame: true };
  const free = alike.filter((one) => !isRowHeld(one));
  const near = [...free].sort(
    (a, b) => Math.abs(old.indexOf(a) - index) - Math.abs(old.indexOf(b) - index),
  )[0];
  return near ? { template: near, isSame: false } : null;
}

/** What names a row: its texts that are no figures. */
export function nameOf(texts: readonly string[]): string {
  return normalizeNama(texts.find(hasWord) ?? "");
}
