import { makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../../../sheet/address";
import type { Area } from "../../../sheet/snapshot";
import { EDGE_HEIGHT, EDGE_WIDTH, stepsOf, type Ukuran } from "./ukuran";

interface PetaTepiProps {
  readonly used: Area;
  readonly ukuran: Ukuran;
}

const useStyles = makeStyles({
  edge: { display: "block", position: "sticky", backgroundColor: tokens.colorNeutralBackground3, zIndex: 1 },
  columns: { top: 0, gridColumn: 2, gridRow: 1 },
  rows: { left: 0, gridColumn: 1, gridRow: 2 },
  corner: { top: 0, left: 0, zIndex: 2, gridColumn: 1, gridRow: 1 },
  name: { fill: tokens.colorNeutralForeground2, fontSize: "10px", textAnchor: "middle" },
});

/** The names of columns above the picture and the numbers of rows beside it, which stay while it is scrolled. */
export function PetaTepi({ used, ukuran }: PetaTepiProps) {
  const styles = useStyles();
  const { cell, width, height } = ukuran;
  const steps = stepsOf(ukuran);
  return (
    <>
      <div className={`${styles.edge} ${styles.corner}`} style={{ width: EDGE_WIDTH, height: EDGE_HEIGHT }} />
      <svg className={`${styles.edge} ${styles.columns}`} width={width} height={EDGE_HEIGHT} aria-hidden>
        {every(used.column, used.columns, steps.columns).map((at) => (
          <text
            key={at}
            className={styles.name}
            x={(at - used.column + 0.5) * cell.width}
            y={EDGE_HEIGHT - 4}
          >
            {columnName(at)}
          </text>
        ))}
      </svg>
      <svg className={`${styles.edge} ${styles.rows}`} width={EDGE_WIDTH} height={height} aria-hidden>
        {every(used.row, used.rows, steps.rows).map((at) => (
          <text
            key={at}
            className={styles.name}
            x={EDGE_WIDTH / 2}
            y={(at - used.row + 0.5) * cell.height + 3.5}
          >
            {at + 1}
          </text>
        ))}
      </svg>
    </>
  );
}

/** The first, and then whatever is a multiple of the step as people count. */
function every(from: number, count: number, step: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index).filter(
    (at) => at === from || ((at + 1) % step === 0 && at - from >= step),
  );
}
