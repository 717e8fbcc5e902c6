import { tokens } from "@fluentui/react-components";

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
