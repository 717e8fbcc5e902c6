import type { HitungCell } from "../../tasks/hitung/hitung-cell";
import { makeStyles } from "@fluentui/react-components";
import { formatNilai } from "../figures";
import { rowName } from "../mengapa/describe-cell";
import { MengapaFigure } from "../mengapa/mengapa-figure";
import { CellButton } from "../shared/cell-button";
import { Kalimat } from "../shared/kalimat";
import { MoreList } from "../shared/more-list";
import { SMALL } from "../shared/looks";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

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
  const looks = useLooks();
  const { inspeksi } = usePanel().state;
  const nameOf = (cell: HitungCell): string => (inspeksi ? rowName(inspeksi, cell) : "");
  return (
    <MoreList
      items={diganti}
      textOf={(own) => `${nameOf(own)} ${own.sheet} ${own.cell} ${own.semula ?? ""}`}
      keyOf={({ sheet, cell }) => `${sheet}!${cell}`}
      render={(own) => (
        <div className={styles.line}>
          <strong className={looks.strong}>{nameOf(own)}</strong>{" "}
          <CellButton sheet={own.sheet} cell={own.cell} />{" "}
          <Kalimat
            kunci={isPlanned ? "rencana.digantiSel" : "hasil.digantiSel"}
            isi={{
              semula: own.semula,
              menjadi: (
                <MengapaFigure tempat={{ sheet: own.sheet, cell: own.cell }} nama={nameOf(own) || own.cell}>
                  {formatNilai(own.role, own.value)}
                </MengapaFigure>
              ),
            }}
          />
        </div>
      )}
    />
  );
}
