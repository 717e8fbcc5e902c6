import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { urungkan } from "../../commands/urungkan";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";

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
  button: { flexShrink: 0, marginLeft: "auto" },
});

/** The last command in one line, and the way back from it. Always in the page, so that it is announced. */
export function Foot() {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const { perintah, isUndone } = state;
  return (
    <footer className={perintah ? styles.root : styles.empty} aria-label={t("kaki.label")}>
      <span role="status" className={styles.text}>
        {perintah && (isUndone ? t("kaki.diurungkan", { judul: perintah.title }) : perintah.title)}
      </span>
      {perintah?.canUndo && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<ArrowUndo16Regular />}
          aria-label={
            isUndone ? t("kaki.urungkanSebelumnya") : t("kaki.urungkanPerintah", { judul: perintah.title })
          }
          disabledFocusable={!urungkan.enabledWhen(keadaanOf(state))}
          onClick={() => void actions.undo()}
        >
          {t(urungkan.labelKey)}
        </Button>
      )}
    </footer>
  );
}
