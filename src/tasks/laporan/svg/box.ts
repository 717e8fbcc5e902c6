import { ACUAN } from "../chart/looks";

/** A rectangle of the picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the picture that was drawn from the top of its box down. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

export const GRID_COLOR = "#d6d6d6";
export const AXIS_COLOR = "#616161";
export const ACUAN_LINE = {
  stroke: ACUAN.color,
  "stroke-width": ACUAN.width,
  "stroke-dasharray": "6 4",
} as const;
