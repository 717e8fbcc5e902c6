import { makeStyles, tokens } from "@fluentui/react-components";
import type { Skala } from "../../domain/skala";
import { stripOf } from "./skala-ranges";

const useStyles = makeStyles({
  strip: {
    position: "relative",
    height: "16px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
  },
  part: {
    position: "absolute",
    top: 0,
    bottom: 0,
    borderRight: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  marks: { position: "relative", height: "16px" },
  mark: {
    position: "absolute",
    transform: "translateX(-50%)",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  first: { transform: "none" },
});

/** The line of all capaian from 0 on, without a gap. For the eye: the table beside it says the same. */
export function SkalaStrip({ skala }: { readonly skala: Skala }) {
  const styles = useStyles();
  const { parts, marks } = stripOf(skala);
  return (
    <div aria-hidden>
      <div className={styles.strip}>
        {parts.map(({ kelas, left, width }, index) => (
          <div
            key={index}
            className={styles.part}
            style={{ left: `${left}%`, width: `${width}%`, backgroundColor: kelas.warna }}
          />
        ))}
      </div>
      <div className={styles.marks}>
        {marks.map(({ at, text }) => (
          <span
            key={text}
            className={at === 0 ? `${styles.mark} ${styles.first}` : styles.mark}
            style={{ left: `${at}%` }}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
