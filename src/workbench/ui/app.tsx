import { useCallback, useEffect, useState } from "react";
import { Messages } from "./bars/messages";
import { TopBar } from "./bars/top-bar";
import type { OpenDocument } from "./document/open-document";
import { useDocument } from "./document/use-document";
import { PaneFrame } from "./pane/pane-frame";
import { PANE_WIDTH, Splitter } from "./pane/splitter";
import { Ribbon } from "./ribbon/ribbon";
import { useRibbon } from "./ribbon/use-ribbon";
import { WorkbookScreen } from "./sheets/workbook-screen";
import { useMessages } from "./state/use-messages";
import { goToNextRegion, useRegions } from "./state/use-regions";

/** The workbench: a workbook with the add-in's pane beside it. */
export function App({ first }: { readonly first: OpenDocument }) {
  const all = useMessages();
  const { messages, say, close } = all;
  const { document, openSample, openOwn, save } = useDocument(first, all);
  const [isPaneShown, setPaneShown] = useState(true);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH.usual);
  const showPane = useCallback(() => setPaneShown(true), []);
  useEffect(() => document.host.onPaneShown(setPaneShown), [document.host]);
  useEffect(() => document.host.showPane(isPaneShown), [document.host, isPaneShown]);
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
        <WorkbookScreen
          key={document.id}
          document={document}
          say={say}
          cellMenu={ribbon.cellMenu}
          onCommand={(command) => void ribbon.run(command)}
        />
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
