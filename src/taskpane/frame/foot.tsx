import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { COMMANDS } from "../../commands/commands";
import { t } from "../../locale/t";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";

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
        <CommandButton
          command={COMMANDS.urungkan}
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<ArrowUndo16Regular />}
          aria-label={
            isUndone ? t("kaki.urungkanSebelumnya") : t("kaki.urungkanPerintah", { judul: perintah.title })
          }
          onClick={() => void actions.undo()}
        />
      )}
    </footer>
  );
}
