import { FluentProvider } from "@fluentui/react-components";
import { CrashScreen } from "./frame/crash-screen";
import { Frame } from "./frame/frame";
import type { Sesi } from "../excel/sesi";
import { PanelContext, usePanelOf, type OnOpened } from "./state/use-panel";
import { theme } from "./theme";

export interface PanelProps {
  readonly sesi: Sesi;
  readonly onOpened?: OnOpened;
}

/** The whole pane on one session. */
export function Panel({ sesi, onOpened }: PanelProps) {
  const panel = usePanelOf(sesi, onOpened);
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
