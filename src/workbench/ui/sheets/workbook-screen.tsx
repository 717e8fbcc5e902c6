import { useCallback, useSyncExternalStore } from "react";
import type { OpenDocument } from "../document/open-document";
import type { CellCommands } from "../ribbon/read-ribbon";
import { words } from "../words";
import { SheetScreen } from "./sheet-screen";
import { SheetTabs } from "./sheet-tabs";
import { messageOf } from "../document/use-document";

interface WorkbookScreenProps {
  readonly document: OpenDocument;
  readonly say: (text: string, lines?: readonly string[]) => void;
  readonly cellMenu: CellCommands;
  readonly onCommand: (command: string) => void;
}

/** The sheets of a workbook, drawn anew whenever somebody, here or in the add-in, changes them. */
export function WorkbookScreen({ document, say, ...menu }: WorkbookScreenProps) {
  const { workbook, redraw } = document;
  const versions = useSyncExternalStore(redraw.subscribe, redraw.current);
  const refuse = useCallback(
    (error: unknown) => {
      const isLocked = error instanceof Error && "code" in error && error.code === "AccessDenied";
      if (isLocked) say(words.locked(workbook.activeSheet.name));
      else say(words.cannotEnter, [messageOf(error)]);
    },
    [say, workbook],
  );
  return (
    <div className="workbook">
      <SheetScreen
        sheet={workbook.activeSheet}
        version={versions.content}
        refuse={refuse}
        say={say}
        {...menu}
      />
      <SheetTabs workbook={workbook} />
    </div>
  );
}
