/** How a cell looks. Values are immutable and shared: one object per distinct look (see StyleBook). */
export interface Style {
  /** en-US number format code. */
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly border: Border;
  readonly alignment: Alignment;
  /** Cell protection: takes effect while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Typed with a leading apostrophe: shown as text whatever it looks like. */
  readonly quotePrefix: boolean;
  /** Format record of the opened file this look was made from: carries what is not described here. */
  readonly base: number;
}

/** "#RRGGBB". */
export type Colour = string;

export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly color: Colour;
}

export interface Fill {
  /** As in the file: "none", "solid", "gray125", ... */
  readonly pattern: string;
  /** Colour seen; null where nothing is filled. */
  readonly color: Colour | null;
}

export type Edge = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export interface Line {
  /** As in the file: "thin", "medium", "double", "dashed", ... */
  readonly style: string;
  readonly color: Colour;
}

export type Border = { readonly [edge in Edge]?: Line };

export interface Alignment {
  /** As in the file: "general", "left", "center", "centerContinuous", ... */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90; 255 is stacked text. */
  readonly rotation: number;
  readonly shrink: boolean;
}

export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<Font>;
  readonly fill?: Fill;
  /** null removes the line of that edge. */
  readonly border?: { readonly [edge in Edge]?: Line | null };
  readonly alignment?: Partial<Alignment>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
}

export const GENERAL = "General";

export const PLAIN: Style = {
  numberFormat: GENERAL,
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: { pattern: "none", color: null },
  border: {},
  alignment: {
    horizontal: "general",
    vertical: "bottom",
    wrap: false,
    indent: 0,
    rotation: 0,
    shrink: false,
  },
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  base: 0,
};
