import { useCallback, useEffect, useState } from "react";
import { Messages } from "./bars/Messages";
import { TopBar } from "./bars/TopBar";
import type { OpenDocument } from "./document/openDocument";
import { useDocument } from "./document/useDocument";
import { PaneFrame } from "./pane/PaneFrame";
import { PANE_WIDTH, Splitter } from "./pane/Splitter";
import { Ribbon } from "./ribbon/Ribbon";
import { useRibbon } from "./ribbon/useRibbon";
import { WorkbookScreen } from "./sheets/WorkbookScreen";
import { useMessages } from "./state/useMessages";
import { goToNextRegion, useRegions } from "./state/useRegions";

/** The workbench: a workbook with the add-in's pane beside it. */
export function App({ first }: { readonly first: OpenDocument }) {
  const all = useMessages();
  const { messages, say, close } = all;
  const { document, openSample, openOwn, save } = useDocument(first, all);
  const [isPaneShown, setPaneShown] = useState(true);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH.usual);
  const showPane = useCallback(() => setPaneShown(true), []);
  useEffect(() => document.host.onPaneShown(setPaneShown), [document.host]);
  const ribbon = useRibbon(document.host, showPane, say);
  useRegions();
  return (
    <div className="workbench">
      <TopBar fileName={document.workbook.fileName} onOpen={openOwn} onSample={openSample} onSave={save} />
      <Ribbon group={ribbon.group} running={ribbon.running} onPress={(button) => void ribbon.press(button)} />
      <Messages messages={messages} onClose={close} />
      <main
        className="desk"
        style={{ gridTemplateColumns: isPaneShown ? `1fr 6px ${paneWidth}px` : "1fr 0 0" }}
      >
        <WorkbookScreen key={document.id} document={document} say={say} />
        {isPaneShown && <Splitter width={paneWidth} onWidth={setPaneWidth} />}
        <PaneFrame
          documentId={document.id}
          isShown={isPaneShown}
          onClose={() => setPaneShown(false)}
          onKeyDown={goToNextRegion}
        />
      </main>
    </div>
  );
}
