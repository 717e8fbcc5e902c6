import { makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import type { HitungCell } from "../../tasks/hitung/result";
import { formatNilai } from "../figures";
import { CellButton } from "../shared/cell-button";
import { MoreList } from "../shared/more-list";

interface DigantiListProps {
  readonly diganti: readonly HitungCell[];
  /** Whether they are still to be written. */
  readonly isPlanned?: boolean;
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The cells that said something else before they were computed: what stood there, and what stands there now. */
export function DigantiList({ diganti, isPlanned = false }: DigantiListProps) {
  const styles = useStyles();
  return (
    <MoreList
      items={diganti}
      keyOf={({ sheet, cell }) => `${sheet}!${cell}`}
      render={({ sheet, cell, role, value, semula }) => (
        <p className={styles.line}>
          <CellButton sheet={sheet} cell={cell} />{" "}
          {t(isPlanned ? "rencana.digantiSel" : "hasil.digantiSel", {
            semula: semula ?? "",
            menjadi: formatNilai(role, value),
          })}
        </p>
      )}
    />
  );
}
