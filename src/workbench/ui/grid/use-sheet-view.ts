import { useMemo, useState } from "react";
import { SheetConditions } from "../conditions/sheet-conditions";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { SheetLooks } from "./conditional";
import { measureSheet } from "./geometry";
import type { Position } from "./cursor";
import type { SheetView } from "./view";

const STRIDE = { rows: 40, columns: 8 };

/** The sheet as drawn after change number `version`; it grows where the selection reaches its end. */
export function useSheetView(sheet: Sheet, version: number, focus: Position): SheetView {
  const [gone, setGone] = useState({ rows: 0, columns: 0 });
  const reach = {
    rows: Math.max(gone.rows, beyond(focus.row, STRIDE.rows, MAX_ROWS)),
    columns: Math.max(gone.columns, beyond(focus.column, STRIDE.columns, MAX_COLUMNS)),
  };
  if (reach.rows !== gone.rows || reach.columns !== gone.columns) setGone(reach);
  const { rows, columns } = reach;
  return useMemo(() => drawn(sheet, version, { rows, columns }), [sheet, version, rows, columns]);
}

/** Whole rows and columns reach to the end of the sheet, but nobody has gone there. */
function beyond(index: number, stride: number, most: number): number {
  return index === most - 1 ? 0 : (Math.floor(index / stride) + 2) * stride;
}

/** `version` only says that the sheet is not what it was. */
function drawn(sheet: Sheet, _version: number, reach: { rows: number; columns: number }): SheetView {
  const conditions = new SheetConditions(sheet);
  return { sheet, geometry: measureSheet(sheet, reach), looks: new SheetLooks(sheet, conditions.holds) };
}
