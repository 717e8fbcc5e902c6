import { useRef, useState } from "react";
import { cellName, formatArea, parseArea, splitSheet } from "../../model/address";
import { sameArea } from "../../model/area";
import type { Cursor } from "../grid/cursor";
import { Cursors, cursorArea } from "../grid/cursor";
import { SheetGrid } from "../grid/sheet-grid";
import { useEditing } from "../grid/use-editing";
import { useGridKeyboard } from "../grid/use-grid-keyboard";
import { useSheetView } from "../grid/use-sheet-view";
import type { Sheet } from "../../model/sheet";
import type { SheetView } from "../grid/view";
import type { CellCommands } from "../ribbon/read-ribbon";
import { words } from "../words";
import { FormulaBar } from "./formula-bar";

interface SheetScreenProps {
  readonly sheet: Sheet;
  /** Number of the last change to what is drawn. */
  readonly version: number;
  readonly refuse: (error: unknown) => void;
  readonly say: (message: string) => void;
  readonly cellMenu: CellCommands;
  readonly onCommand: (command: string) => void;
}

/** The active sheet: what its cells hold above, the cells below. */
export function SheetScreen({ sheet, version, refuse, say, cellMenu, onCommand }: SheetScreenProps) {
  const [cursors] = useState(() => new Cursors());
  const scroller = useRef<HTMLDivElement>(null);
  const cursor = cursors.of(sheet);
  const view = useSheetView(sheet, version, cursor.focus);
  const editing = useEditing(sheet, cursors, refuse);
  const keyboard = useGridKeyboard(view, cursors, editing, scroller, refuse);
  const { row, column } = cursor.active;

  function go(text: string): void {
    const { sheet: name, address } = splitSheet(text.trim());
    const target = name === null ? sheet : sheet.workbook.sheetByName(name);
    const area = parseArea(address);
    if (!target || !area) return say(words.noSuchPlace(text));
    const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    cursors.select(target, { row: area.row, column: area.column }, last);
    scroller.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <FormulaBar
        address={addressOf(view, cursor)}
        cell={sheet.cell(row, column)}
        style={view.looks.at(row, column)}
        editing={editing}
        onEditorKeyDown={keyboard.onEditorKeyDown}
        onGo={go}
      />
      <SheetGrid
        key={sheet.id}
        view={view}
        cursors={cursors}
        editing={editing}
        scroller={scroller}
        onKeyDown={keyboard.onKeyDown}
        onEditorKeyDown={keyboard.onEditorKeyDown}
        cellMenu={cellMenu}
        onCommand={onCommand}
      />
    </>
  );
}

function addressOf({ sheet, geometry }: SheetView, cursor: Cursor): string {
  const { row, column } = cursor.active;
  const selection = cursorArea(sheet, cursor);
  const merge = geometry.merges.at(row, column);
  return merge && sameArea(merge, selection) ? cellName(row, column) : formatArea(selection);
}
