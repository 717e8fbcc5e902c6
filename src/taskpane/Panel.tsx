import { FluentProvider } from "@fluentui/react-components";
import { CrashScreen } from "./frame/CrashScreen";
import { Frame } from "./frame/Frame";
import type { Sesi } from "../excel/sesi";
import { PanelContext, usePanelOf } from "./state/usePanel";
import { theme } from "./theme";

/** The whole pane on one session. */
export function Panel({ sesi }: { readonly sesi: Sesi }) {
  const panel = usePanelOf(sesi);
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
