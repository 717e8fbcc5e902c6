import { makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { PLAIN_BUTTON } from "./looks";

interface CellButtonProps {
  readonly sheet: string;
  readonly cell: string;
  /** Whether the sheet is named beside it already. */
  readonly isSheetKnown?: boolean;
  /** How a sentence names the cell ("Tabel 3.2!E6"); absent: by its address. */
  readonly teks?: string;
}

const useStyles = makeStyles({
  root: {
    ...PLAIN_BUTTON,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The way from a figure to its cell; the sheet is named where more than one is looked at. */
export function CellButton({ sheet, cell, isSheetKnown = false, teks }: CellButtonProps) {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const isElsewhere = state.inspeksi !== null && state.inspeksi.snapshot.activeSheet !== sheet;
  const withSheet = (state.lingkup === "buku" || isElsewhere) && !isSheetKnown;
  const shown = teks ?? (withSheet ? t("sel.lembar", { sel: cell, lembar: sheet }) : cell);
  return (
    <button
      type="button"
      className={styles.root}
      aria-label={t("sel.pilih", { sel: shown, lembar: sheet })}
      onClick={() => void actions.selectCell(sheet, cell)}
    >
      {shown}
    </button>
  );
}
