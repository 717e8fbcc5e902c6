import type { RefObject } from "react";
import { useEffect, useMemo } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { Axis } from "./axis";

const OVERSCAN = { rows: 8, columns: 3 };

/** The rows (or columns) near the visible part of a sheet, from the first that scrolls: only these are drawn. */
export function useWindow(
  axis: Axis,
  first: number,
  scroller: RefObject<HTMLElement | null>,
  along: "rows" | "columns",
): readonly number[] {
  const virtualizer = useVirtualizer({
    count: axis.count - first,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => axis.size(first + index),
    horizontal: along === "columns",
    overscan: OVERSCAN[along],
  });
  useEffect(() => virtualizer.measure(), [virtualizer, axis]);
  const items = virtualizer.getVirtualItems();
  const from = first + (items[0]?.index ?? 0);
  const to = first + (items.at(-1)?.index ?? -1);
  return useMemo(() => {
    const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return all.filter((index) => axis.size(index) > 0);
  }, [axis, from, to]);
}
