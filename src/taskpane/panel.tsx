import { FluentProvider } from "@fluentui/react-components";
import { CrashScreen } from "./frame/crash-screen";
import { Frame } from "./frame/frame";
import type { Session } from "../session/session";
import { PanelContext, usePanelOf, type OnOpened } from "./state/use-panel";
import { theme } from "./theme";

export interface PanelProps {
  readonly session: Session;
  readonly onOpened?: OnOpened;
}

/** The whole pane on one session. */
export function Panel({ session, onOpened }: PanelProps) {
  const panel = usePanelOf(session, onOpened);
  return (
    <CrashScreen>
      <FluentProvider theme={theme}>
        <PanelContext value={panel}>
          <Frame />
        </PanelContext>
      </FluentProvider>
    </CrashScreen>
  );
}
