import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import type { TempatAngka } from "../../tasks/mengapa/explain-place";
import { t } from "../../locale/t";
import { PLAIN_BUTTON } from "../shared/looks";

interface MengapaFigureProps {
  readonly tempat: TempatAngka;
  /** What the figure belongs to, for those who hear it alone: "Persentase koperasi aktif". */
  readonly nama: string;
  readonly className?: string | undefined;
  /** The figure as it is shown. */
  readonly children: string;
}

const useStyles = makeStyles({
  figure: {
    ...PLAIN_BUTTON,
    fontVariantNumeric: "tabular-nums",
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
    cursor: "help",
    ":hover": { textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** Below all that stands with the figure, over the whole width of whatever holds it. */
  answer: { order: 1, gridColumn: "1 / -1", flexBasis: "100%", minWidth: 0 },
});

/** The answer is drawn by what comes when it is first asked for. */
const MengapaAnswer = lazy(() => import("./mengapa-answer"));

/** A figure that says, when it is clicked, why it is what it is. The one way to that question, wherever figures stand. */
export function MengapaFigure({ tempat, nama, className, children }: MengapaFigureProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.figure, className)}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t("mengapa.tanya", { angka: children, nama })}
        title={t("mengapa.judul")}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      <div id={id} className={styles.answer} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={t("mengapa.membaca")}>
            <MengapaAnswer tempat={tempat} />
          </Suspense>
        )}
      </div>
    </>
  );
}
