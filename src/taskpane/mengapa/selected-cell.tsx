import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useId } from "react";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { describeCell } from "./describe-cell";
import { PLAIN_BUTTON } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

const MengapaAnswer = lazy(() => import("./mengapa-answer"));

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px" },
  question: {
    ...PLAIN_BUTTON,
    flex: "1 1 auto",
    minWidth: 0,
    padding: "2px 0",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  why: { color: tokens.colorBrandForegroundLink, textDecorationLine: "underline" },
});

/** The cell that is selected in the sheet, where it belongs to a table: what it is, and on demand why. */
export function SelectedCell() {
  const styles = useStyles();
  const looks = useLooks();
  const id = useId();
  const { state, actions } = usePanel();
  const { terpilih, inspeksi, isMengapaOpen: isOpen } = state;
  const setOpen = actions.openMengapa;
  const what = terpilih && inspeksi && describeCell(inspeksi, terpilih);
  if (!terpilih || !what) return null;
  return (
    <section className={looks.small} aria-label={t("mengapa.terpilih")}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.question}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={looks.fewLines}>
            <span className={looks.strong}>{terpilih.cell}</span> · {what}{" "}
            {!isOpen && <span className={styles.why}>{t("mengapa.pendek")}</span>}
          </span>
        </button>
        {isOpen && (
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={t("mengapa.tutup")}
            onClick={() => setOpen(false)}
          />
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={t("mengapa.membaca")}>
            <MengapaAnswer tempat={terpilih} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
