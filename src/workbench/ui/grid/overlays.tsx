import type { Area } from "../../model/area";
import type { Cell } from "../../model/cell";
import type { Chart } from "../../model/chart";
import { words } from "../words";
import { PIXELS_PER_POINT, boxOf } from "./geometry";
import type { Geometry } from "./geometry";

/** The frame around what is selected; the active cell within it stays clear. */
export function SelectionFrame({
  geometry,
  selection,
  active,
}: {
  readonly geometry: Geometry;
  readonly selection: Area;
  readonly active: Area;
}) {
  const several = selection.rows > active.rows || selection.columns > active.columns;
  return (
    <>
      {several && <div className="selection-shade" style={boxOf(geometry, selection)} />}
      <div className="selection-frame" style={boxOf(geometry, selection)} />
      {several && <div className="selection-active" style={boxOf(geometry, active)} />}
    </>
  );
}

/** Why the active cell shows an error, below it: Excel says it where its warning sign is pointed at. */
export function CellReason({
  geometry,
  cell,
  area,
}: {
  readonly geometry: Geometry;
  readonly cell: Cell | undefined;
  readonly area: Area;
}) {
  if (cell?.reason === undefined) return null;
  const { left, top, height } = boxOf(geometry, area);
  return (
    <div className="cell-reason" aria-hidden style={{ left, top: top + height + 4 }}>
      {cell.reason}
    </div>
  );
}

/** Stands where Excel draws a chart: this grid cannot. */
export function ChartPlace({ chart }: { readonly chart: Chart }) {
  const title = chart.title.visible ? chart.title.text : "";
  return (
    <div
      className="chart-place"
      role="img"
      aria-label={words.chart(title || chart.name)}
      style={{
        left: chart.left * PIXELS_PER_POINT,
        top: chart.top * PIXELS_PER_POINT,
        width: chart.width * PIXELS_PER_POINT,
        height: chart.height * PIXELS_PER_POINT,
      }}
    >
      <strong>{title || chart.name}</strong>
      <span>{words.chartElsewhere}</span>
    </div>
  );
}
