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

/** Font size of names and figures. */
export const SMALL = 11;
export const GRID_COLOR = "#d6d6d6";
export const AXIS_COLOR = "#616161";
/** The reference line: red on screen, dashed on paper. */
export const ACUAN_LINE = { stroke: "#a4262c", "stroke-width": 1.5, "stroke-dasharray": "6 4" } as const;
