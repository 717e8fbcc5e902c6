import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useId, useState } from "react";
import { COMMANDS } from "../../commands/commands";
import { formatAngka } from "../../domain/format";
import { t, tell } from "../../locale/t";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";

const HistoryList = lazy(() => import("./history-list"));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 8px",
    minHeight: "32px",
    padding: "2px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  empty: { display: "none" },
  text: { flex: "1 1 120px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", minWidth: 0, marginLeft: "auto" },
  history: { flexBasis: "100%" },
});

/** The last command in one line, the way back from it, and those before it. Always in the page, so that it is announced. */
export function Foot() {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { state, actions } = usePanel();
  const { perintah, isUndone, riwayat } = state;
  const [last] = riwayat;
  /** What stands in the line is what would be undone, or was undone just now. */
  const isShort = isUndone || perintah === null || last?.id === perintah.id;
  const isListed = isOpen && riwayat.length > 0;
  return (
    <div
      role="group"
      className={perintah || riwayat.length > 0 ? styles.root : styles.empty}
      aria-label={t("kaki.label")}
    >
      <span role="status" className={styles.text}>
        {perintah &&
          (isUndone ? t("kaki.diurungkan", { judul: tell(perintah.title) }) : tell(perintah.title))}
      </span>
      <span className={styles.buttons}>
        {last && (
          <CommandButton
            command={COMMANDS.urungkan}
            appearance="subtle"
            size="small"
            icon={<ArrowUndo16Regular />}
            {...(isShort ? { "aria-label": t("kaki.urungkanPerintah", { judul: tell(last.title) }) } : {})}
            onClick={() => void actions.undo()}
          >
            {isShort ? undefined : t("kaki.urungkanSebelumnya")}
          </CommandButton>
        )}
        {riwayat.length > 1 && (
          <Button
            appearance="subtle"
            size="small"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {t("kaki.riwayat", { n: formatAngka(riwayat.length, 0) })}
          </Button>
        )}
      </span>
      <div id={id} className={styles.history} hidden={!isListed}>
        {isListed && (
          <Suspense>
            <HistoryList onDone={() => setOpen(false)} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
