import type { RefObject } from "react";
import { useMemo } from "react";
import type { Axis } from "./axis";
import type { Geometry } from "./geometry";
import { useWindow } from "./use-window";

/** The rows and columns to draw: those that stay in sight, and those that scrolling brought there. */
export interface Visible {
  readonly fixedRows: readonly number[];
  readonly fixedColumns: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function useVisible(
  { rows, columns, frozen }: Geometry,
  scroller: RefObject<HTMLElement | null>,
): Visible {
  const restRows = useWindow(rows, frozen.rows, scroller, "rows");
  const restColumns = useWindow(columns, frozen.columns, scroller, "columns");
  const fixedRows = useMemo(() => shownBefore(rows, frozen.rows), [rows, frozen.rows]);
  const fixedColumns = useMemo(() => shownBefore(columns, frozen.columns), [columns, frozen.columns]);
  return { fixedRows, fixedColumns, rows: restRows, columns: restColumns };
}

function shownBefore(axis: Axis, end: number): number[] {
  return Array.from({ length: Math.min(end, axis.count) }, (_, index) => index).filter(
    (index) => axis.size(index) > 0,
  );
}
