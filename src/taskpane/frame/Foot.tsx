import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { t } from "../../locale/t";
import { usePanel } from "../state/usePanel";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
    padding: "2px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  empty: { display: "none" },
  text: { flex: "1 1 auto", minWidth: 0 },
  button: { flexShrink: 0 },
});

/** The last command in one line, and the way back from it. Always in the page, so that it is announced. */
export function Foot() {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const { perintah, langkah } = state;
  return (
    <footer className={perintah ? styles.root : styles.empty} aria-label={t("kaki.label")}>
      <span role="status" className={styles.text}>
        {perintah?.title}
      </span>
      {perintah?.canUndo && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<ArrowUndo16Regular />}
          aria-label={t("kaki.urungkanPerintah", { judul: perintah.title })}
          disabled={langkah !== null}
          onClick={() => void actions.undo()}
        >
          {t("kaki.urungkan")}
        </Button>
      )}
    </footer>
  );
}
