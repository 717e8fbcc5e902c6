import { makeStyles } from "@fluentui/react-components";
import type { HitungCell } from "../../tasks/hitung/result";
import { formatNilai } from "../figures";
import { MengapaFigure } from "../mengapa/mengapa-figure";
import { CellButton } from "../shared/cell-button";
import { Kalimat } from "../shared/kalimat";
import { MoreList } from "../shared/more-list";
import { SMALL } from "../shared/looks";

interface DigantiListProps {
  readonly diganti: readonly HitungCell[];
  /** Whether they are still to be written. */
  readonly isPlanned?: boolean;
}

const useStyles = makeStyles({
  line: { margin: 0, ...SMALL, fontVariantNumeric: "tabular-nums" },
});

/** The cells that said something else before they were computed: what stood there, and what stands there now. */
export function DigantiList({ diganti, isPlanned = false }: DigantiListProps) {
  const styles = useStyles();
  return (
    <MoreList
      items={diganti}
      textOf={({ sheet, cell, semula }) => `${sheet} ${cell} ${semula ?? ""}`}
      keyOf={({ sheet, cell }) => `${sheet}!${cell}`}
      render={({ sheet, cell, role, value, semula }) => (
        <div className={styles.line}>
          <CellButton sheet={sheet} cell={cell} />{" "}
          <Kalimat
            kunci={isPlanned ? "rencana.digantiSel" : "hasil.digantiSel"}
            isi={{
              semula,
              menjadi: (
                <MengapaFigure tempat={{ sheet, cell }} nama={cell}>
                  {formatNilai(role, value)}
                </MengapaFigure>
              ),
            }}
          />
        </div>
      )}
    />
  );
}
