import { makeStyles, tokens } from "@fluentui/react-components";
import {
  BARE_LIST,
  CAPTION,
  FEW_LINES,
  HEADLINE_FIGURE,
  HEADING,
  LEGEND_LINE,
  QUIET,
  SMALL,
  SMALL_QUIET,
  UNSEEN,
} from "./looks";

/** The looks that stand as they are in several places, one class each; what has a look of its own keeps it beside it. */
export const useLooks = makeStyles({
  line: { margin: 0 },
  smallLine: { margin: 0, ...SMALL },
  small: SMALL,
  quiet: QUIET,
  smallQuiet: SMALL_QUIET,
  dim: { color: tokens.colorNeutralForeground2 },
  smallDim: { color: tokens.colorNeutralForeground2, ...SMALL },
  strong: { fontWeight: tokens.fontWeightSemibold },
  heading: HEADING,
  caption: CAPTION,
  fewLines: FEW_LINES,
  legendLine: LEGEND_LINE,
  unseen: UNSEEN,
  figure: HEADLINE_FIGURE,
  /** A whole tab, its parts one below the other. */
  screen: { display: "flex", flexDirection: "column", gap: "16px", padding: "12px" },
  parts: { display: "flex", flexDirection: "column", gap: "16px" },
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  /** Entries without a mark, one below the other. */
  plainList: { ...BARE_LIST, gap: "6px", margin: "6px 0 0" },
  closeStack: { display: "flex", flexDirection: "column", gap: "6px" },
  tightStack: { display: "flex", flexDirection: "column", gap: "4px" },
  /** What can be done on a tab, at its foot: the main button takes the room. */
  actions: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px" },
  actionRow: { display: "flex", flexWrap: "wrap", gap: "8px", "& > :last-child": { flexGrow: 1 } },
  /** All the room, unless the letters are so large that each stands on its own line. */
  mainAction: { flex: "99 1 auto" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  closeButtons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  /** No wider than its words in a column of parts. */
  ownWidth: { alignSelf: "flex-start" },
  /** The same, where its own padding would set its words off from the text above. */
  flush: { alignSelf: "flex-start", marginLeft: "-8px" },
  rigid: { flexShrink: 0 },
  /** A button within a sentence, on one line with the brackets and stops that hang on it. */
  together: { whiteSpace: "nowrap", "& > button": { whiteSpace: "normal" } },
});
