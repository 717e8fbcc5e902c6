import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { NARROW } from "../shared/looks";
import { isOutdated, wordsOf } from "../state/pesan";

const useStyles = makeStyles({
  /** Where letters are twice as large, the words have the whole width, and no sign beside them. */
  root: {
    [NARROW]: {
      display: "block",
      padding: "8px 12px",
      "& > .fui-MessageBar__icon": { display: "none" },
      "& > .fui-MessageBarActions__containerAction": { float: "right" },
    },
  },
  title: { display: "block" },
  body: { paddingBottom: "4px" },
  detail: { display: "block", marginTop: "4px", opacity: 0.9 },
});

/** What happened, where, and what to do about it; nothing is said by a code alone. */
export function MessageArea() {
  const styles = useStyles();
  const { state, actions } = usePanel();
  if (!state.pesan) return null;
  const { intent, judul, isi, rincian } = wordsOf(state.pesan);
  return (
    <MessageBar className={styles.root} intent={intent} layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{judul}</MessageBarTitle>
        {isi}
        {rincian !== null && <small className={styles.detail}>{rincian}</small>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={t("pesan.tutup")}
            onClick={actions.dismissPesan}
          />
        }
      >
        {isOutdated(state.pesan) && (
          <Button size="small" onClick={() => void actions.repeat()}>
            {t(state.tab === "hitung" ? "pesan.hitungLagi" : "pesan.ulangi")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
