import { FluentProvider } from "@fluentui/react-components";
import { CrashScreen } from "./frame/crash-screen";
import { Frame } from "./frame/frame";
import type { Session } from "../session/session";
import { PanelContext, usePanelOf, type OnOpened } from "./state/use-panel";
import { useDark } from "./state/use-dark";
import { loadTab } from "./tabs";
import { themeFor } from "./theme";

export interface PanelProps {
  readonly session: Session;
  readonly onOpened?: OnOpened;
}

/** The whole pane on one session. */
export function Panel({ session, onOpened }: PanelProps) {
  const panel = usePanelOf(session, loadTab, onOpened);
  const isDark = useDark();
  return (
    <CrashScreen>
      <FluentProvider theme={themeFor(isDark)}>
        <PanelContext value={panel}>
          <Frame key={panel.state.bahasa} />
        </PanelContext>
      </FluentProvider>
    </CrashScreen>
  );
}
