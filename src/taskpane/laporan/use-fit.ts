import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { textWidth } from "../../tasks/laporan/layout/page";
import type { ReportTable } from "../../tasks/laporan/report";

const PIXELS_PER_POINT = 96 / 72;
/** Pixels: lines at both edges of a table stand half outside it. */
const BORDERS = 2;

/** How much smaller a table must be drawn to lie whole within `paper`; 1 where it does so anyway. */
export function useFit({ orientation }: ReportTable): [paper: RefObject<HTMLDivElement | null>, fit: number] {
  const paper = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState(1);
  useLayoutEffect(() => {
    const measure = () => {
      const room = paper.current?.clientWidth ?? 0;
      // Where nothing is laid out (a hidden pane) there is nothing to fit into.
      if (room > 0) setFit(Math.min(1, (room - BORDERS) / (textWidth(orientation) * PIXELS_PER_POINT)));
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [orientation]);
  return [paper, fit];
}
