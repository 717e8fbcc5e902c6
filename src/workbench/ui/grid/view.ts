import type { Sheet } from "../../model/sheet";
import type { SheetLooks } from "./conditional";
import type { Geometry } from "./geometry";

/** A sheet as it is drawn until something changes on it. */
export interface SheetView {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly looks: SheetLooks;
}

/** The id of the element that shows a cell. */
export function cellId(row: number, column: number): string {
  return `sel-${row}-${column}`;
}
