import { FluentProvider } from "@fluentui/react-components";
import { CrashScreen } from "./frame/CrashScreen";
import { Frame } from "./frame/Frame";
import type { Sesi } from "../excel/sesi";
import { PanelContext, usePanelOf, type OnOpened } from "./state/usePanel";
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
