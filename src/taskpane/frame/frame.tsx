import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { Actions, Content } from "../hitung/tab";
import { SelectedCell } from "../mengapa/selected-cell";
import { Tur } from "../tur/tur";
import { partsOf, tabs, type TabParts } from "../tabs";
import { Foot } from "./foot";
import { HelpLink } from "./help-link";
import { MessageArea } from "./message-area";
import { PlaceLine } from "./place-line";
import { TabBar } from "./tab-bar";
import { useLooks } from "../shared/use-looks";

/** Large letters leave no room for bars that stay in sight. */
const LOW = "@media (max-height: 380px)";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  /** The host's own menu lies over the top right corner: 34 by 32 px stay free. */
  top: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    paddingRight: "34px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW]: { position: "static" },
  },
  content: { display: "flex", flexDirection: "column", flex: "1 1 auto", outline: "none" },
  bottom: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW]: { position: "static" },
  },
  body: { display: "flex", flexDirection: "column", gap: "12px", padding: "10px 12px 0" },
});

const HITUNG: TabParts = { Content, Actions };

export function Frame() {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const id = useId();
  const current = tabs.find((tab) => tab.id === state.tab) ?? tabs[0];
  const { Content: Body, Actions: Buttons, Place = PlaceLine }: TabParts = partsOf(current.id) ?? HITUNG;
  // Another tab, a result and a message begin at the top, wherever the list before was left.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [state.tab, state.layar, state.diganti, state.pesan]);
  return (
    <div className={styles.root}>
      <header className={styles.top}>
        <h1 className={looks.unseen}>Capaian</h1>
        <TabBar id={id} current={current.id} onChoose={(tab) => void actions.openTab(tab)} />
      </header>
      <main className={styles.content}>
        <div className={styles.body}>
          <Place />
          <SelectedCell />
          <MessageArea />
          <Tur />
        </div>
        <div
          className={styles.content}
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${current.id}`}
        >
          <Body />
        </div>
        <HelpLink />
      </main>
      <div className={styles.bottom} role="region" aria-label={t("panel.tindakan")}>
        <Buttons />
        <Foot />
      </div>
    </div>
  );
}
