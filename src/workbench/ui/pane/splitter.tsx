import type { KeyboardEvent, PointerEvent } from "react";
import { words } from "../words";

/** Narrowest and widest pane, about as in Excel; in pixels. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 480 };
const STEP = 10;

interface SplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between sheet and pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const set = (wanted: number) =>
    onWidth(Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted))));

  function onPointerMove(event: PointerEvent): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  }

  function onKeyDown({ key }: KeyboardEvent): void {
    if (key === "ArrowLeft") set(width + STEP);
    if (key === "ArrowRight") set(width - STEP);
  }

  return (
    <div
      className="splitter"
      role="slider"
      tabIndex={0}
      aria-label={words.resizePane}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
