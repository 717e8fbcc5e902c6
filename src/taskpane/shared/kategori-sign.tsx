import { makeStyles } from "@fluentui/react-components";

interface KategoriSignProps {
  readonly warna: string;
  readonly tingkat: number;
  readonly langkah: number;
}

const useStyles = makeStyles({
  root: { flexShrink: 0, verticalAlign: "-2px" },
  filled: { "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" } },
  empty: { fill: "none", stroke: "#767676", "@media (forced-colors: active)": { stroke: "CanvasText" } },
});

const BAR = 3;
const GAP = 1;
const HEIGHT = 14;

/**
 * Rising strokes, as many filled as the class stands high: tells the classes apart without their colour.
 * Always beside the word, so it is hidden from a screen reader.
 */
export function KategoriSign({ warna, tingkat, langkah }: KategoriSignProps) {
  const styles = useStyles();
  const width = langkah * (BAR + GAP) + GAP;
  return (
    <svg
      className={styles.root}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      data-kelas
      aria-hidden
    >
      {Array.from({ length: langkah }, (_, step) => {
        const height = 4 + (step * (HEIGHT - 5)) / Math.max(1, langkah - 1);
        const isFilled = step < tingkat;
        return (
          <rect
            key={step}
            className={isFilled ? styles.filled : styles.empty}
            x={GAP + step * (BAR + GAP) + 0.5}
            y={HEIGHT - height - 0.5}
            width={BAR - 1}
            height={height}
            {...(isFilled ? { fill: warna, stroke: warna } : {})}
          />
        );
      })}
    </svg>
  );
}
