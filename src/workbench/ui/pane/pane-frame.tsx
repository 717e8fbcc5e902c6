import { useRef } from "react";
import { words } from "../words";
import { PANE_PAGE } from "../document/pane-host";

interface PaneFrameProps {
  /** Changes with the workbook: each gets a page of its own, as in Excel. */
  readonly documentId: number;
  readonly isShown: boolean;
  readonly onClose: () => void;
  /** Keys pressed inside the page. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The add-in's own page beside the sheet. It stays loaded while hidden: the ribbon needs it. */
export function PaneFrame({ documentId, isShown, onClose, onKeyDown }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <aside className="pane-frame" aria-label={words.pane} hidden={!isShown}>
      <div className="pane-head">
        <h2>{words.product}</h2>
        <button type="button" className="plain-button" aria-label={words.closePane} onClick={onClose}>
          ×
        </button>
      </div>
      <iframe
        key={documentId}
        ref={frame}
        title={words.pane}
        src={PANE_PAGE}
        data-region="pane"
        onLoad={() => frame.current?.contentWindow?.addEventListener("keydown", onKeyDown)}
      />
    </aside>
  );
}
