import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";
import { useEffectEvent, useLayoutEffect } from "react";
import type { Area } from "../../model/area";
import { cellArea, isFullColumns, isFullRows } from "../../model/area";
import { words } from "../words";
import type { CellCommands } from "../ribbon/read-ribbon";
import { CellMenu } from "./cell-menu";
import { areaAsText } from "./clipboard";
import type { Cursors } from "./cursor";
import { cursorArea } from "./cursor";
import { GridHeadings } from "./grid-headings";
import { GridPanes } from "./grid-panes";
import type { GridState } from "./grid-panes";
import { sheetTemplate } from "./pane-layout";
import { reveal } from "./scrolling";
import type { Editing } from "./use-editing";
import { useCellMenu } from "./use-cell-menu";
import { useGridPointer } from "./use-grid-pointer";
import { useVisible } from "./use-visible";
import type { SheetView } from "./view";
import { cellId } from "./view";

interface SheetGridProps {
  readonly view: SheetView;
  readonly cursors: Cursors;
  readonly editing: Editing;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onEditorKeyDown: (event: KeyboardEvent) => void;
  readonly cellMenu: CellCommands;
  readonly onCommand: (command: string) => void;
}

/** The cells of one sheet with their headings. */
export function SheetGrid(props: SheetGridProps) {
  const { view, cursors, editing, scroller, onKeyDown, onEditorKeyDown, cellMenu, onCommand } = props;
  const { sheet, geometry } = view;
  const { rows, columns, merges } = geometry;
  const cursor = cursors.of(sheet);
  const { active, focus } = cursor;
  const selection = cursorArea(sheet, cursor);
  const activeArea = merges.at(active.row, active.column) ?? cellArea(active.row, active.column);
  const visible = useVisible(geometry, scroller);
  const pointer = useGridPointer(view, cursors, scroller);
  const menu = useCellMenu(view, cursors, scroller);
  useReveal(view, scroller, selection, focus);
  const state: GridState = { view, visible, selection, active: activeArea, editing, onEditorKeyDown };

  function copy(event: ClipboardEvent): void {
    if (editing.edit) return;
    event.clipboardData.setData("text/plain", areaAsText(sheet, selection));
    event.preventDefault();
  }

  return (
    <>
      <div
        ref={scroller}
        className="sheet"
        role="grid"
        aria-label={words.grid(sheet.name)}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.count + 1}
        aria-multiselectable
        aria-activedescendant={cellId(active.row, active.column)}
        tabIndex={0}
        data-region="grid"
        onKeyDown={onKeyDown}
        onDoubleClick={() => editing.begin("cell")}
        onCopy={copy}
        onContextMenu={menu.open}
        {...pointer}
      >
        <div
          className={sheet.showGridlines ? "sheet-space" : "sheet-space sheet-plain"}
          role="presentation"
          style={sheetTemplate(geometry)}
        >
          <GridHeadings geometry={geometry} visible={visible} selection={selection} />
          <GridPanes {...state} />
        </div>
      </div>
      {menu.at && <CellMenu menu={cellMenu} at={menu.at} onChoose={onCommand} onClose={menu.close} />}
    </>
  );
}

/** Keeps the end of the selection that moves in sight; a redraw alone does not scroll back to it. */
function useReveal(
  { geometry }: SheetView,
  scroller: RefObject<HTMLElement | null>,
  selection: Area,
  { row, column }: { row: number; column: number },
): void {
  const show = useEffectEvent(() => {
    const isWhole = isFullRows(selection) || isFullColumns(selection);
    if (scroller.current && !isWhole) reveal(scroller.current, geometry, cellArea(row, column));
  });
  useLayoutEffect(() => show(), [row, column]);
}
