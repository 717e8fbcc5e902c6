import { contains } from "../../model/area";
import type { KeyboardEvent } from "react";
import type { Area } from "../../model/area";
import { CellEditor } from "./cell-editor";
import { boxOf } from "./geometry";
import { CellReason, ChartPlace, SelectionFrame } from "./overlays";
import { Pane } from "./pane";
import { panesOf } from "./pane-layout";
import type { PaneArea } from "./pane-layout";
import type { Editing } from "./use-editing";
import type { Visible } from "./use-visible";
import type { SheetView } from "./view";

export interface GridState {
  readonly view: SheetView;
  readonly visible: Visible;
  readonly selection: Area;
  /** The active cell, or the merged area it belongs to. */
  readonly active: Area;
  readonly editing: Editing;
  readonly onEditorKeyDown: (event: KeyboardEvent) => void;
}

/** The parts of the sheet, with selection, editor and charts over them. */
export function GridPanes(state: GridState) {
  const { view, visible, selection } = state;
  return panesOf(view.geometry).map((pane) => (
    <Pane
      key={pane.name}
      view={view}
      pane={pane}
      rows={pane.area.row === 0 && view.geometry.frozen.rows > 0 ? visible.fixedRows : visible.rows}
      columns={
        pane.area.column === 0 && view.geometry.frozen.columns > 0 ? visible.fixedColumns : visible.columns
      }
      selection={selection}
    >
      <Over state={state} pane={pane} />
    </Pane>
  ));
}

function Over({ state, pane }: { readonly state: GridState; readonly pane: PaneArea }) {
  const { view, selection, active, editing, onEditorKeyDown } = state;
  const { edit } = editing;
  const isHere = edit?.in === "cell" && contains(pane.area, edit.row, edit.column);
  return (
    <>
      {view.sheet.charts.map((chart) => (
        <ChartPlace key={chart.id} chart={chart} />
      ))}
      <SelectionFrame geometry={view.geometry} selection={selection} active={active} />
      {!edit && contains(pane.area, active.row, active.column) && (
        <CellReason
          geometry={view.geometry}
          cell={view.sheet.cell(active.row, active.column)}
          area={active}
        />
      )}
      {isHere && (
        <CellEditor
          box={boxOf(view.geometry, active)}
          style={view.looks.at(edit.row, edit.column)}
          text={edit.text}
          onText={editing.type}
          onKeyDown={onEditorKeyDown}
          onLeave={editing.commit}
        />
      )}
    </>
  );
}
