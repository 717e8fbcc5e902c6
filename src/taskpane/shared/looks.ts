import { tokens, type GriffelStyle } from "@fluentui/react-components";

// Looks that several places share, to be spread into their styles.

/** A button that looks like the text that it stands in: what leads to a cell, opens a reason, names a row. */
export const PLAIN_BUTTON = {
  padding: 0,
  border: "none",
  borderRadius: tokens.borderRadiusSmall,
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
} as const;

/** What is said beside or below the matter itself. */
export const SMALL = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;
export const QUIET = { margin: 0, color: tokens.colorNeutralForeground2 } as const;
export const SMALL_QUIET = { ...QUIET, ...SMALL } as const;

/** A box of its own in a view: what belongs together, one below the other. */
export const CARD = {
  containerType: "inline-size",
  display: "flex",
  flexDirection: "column",
  padding: "12px",
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;

/** A heading above a whole view. */
export const HEADING = {
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase400,
} as const;

/** Items one below the other, without marks before them. */
export const BARE_LIST = {
  display: "flex",
  flexDirection: "column",
  margin: 0,
  padding: 0,
  listStyleType: "none",
} as const;

/** A pane in which letters are twice as large. */
export const NARROW = "@media (max-width: 240px)";

/** A name of any length with a figure beside it; where lines are short, below it. */
export const NAME_AND_FIGURE = {
  display: "grid",
  gridTemplateColumns: "1fr auto",
  [NARROW]: { gridTemplateColumns: "1fr" },
} as const;

/**
 * Text of an office, of any length: six lines of it, since names of a list differ at their ends ("... Triwulan I"); where
 * lines are short, all of it.
 */
export const FEW_LINES = {
  display: "-webkit-box",
  overflow: "hidden",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: 6,
  [NARROW]: { WebkitLineClamp: "none" },
} as const;

/** The one figure that a view is about: as large as its box has room for on one line ("1.265,00%"). */
export const HEADLINE_FIGURE: GriffelStyle = {
  fontSize: [tokens.fontSizeHero800, `min(${tokens.fontSizeHero800}, 19cqi)`],
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: 1.25,
  fontVariantNumeric: "tabular-nums",
  whiteSpace: "nowrap",
};

/** What a table of the workbook is called above its part. */
export const CAPTION = {
  ...FEW_LINES,
  margin: 0,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
} as const;

/** A mark and what it means. */
export const LEGEND_LINE = {
  display: "flex",
  alignItems: "center",
  gap: "8px",
  margin: 0,
  ...SMALL,
} as const;

/** For those who listen: there, and not to be seen. */
export const UNSEEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;
