import { columnName } from "../../model/address";
import type { Area } from "../../model/area";
import type { Axis } from "./axis";

interface HeadingsProps {
  readonly axis: Axis;
  /** First column or row of the pane they belong to. */
  readonly first: number;
  /** The columns or rows that are drawn. */
  readonly shown: readonly number[];
  readonly selection: Area;
}

export function ColumnHeadings({ axis, first, shown, selection }: HeadingsProps) {
  return (
    <div className="headings" role="row" aria-rowindex={1}>
      {shown.map((column) => (
        <div
          key={column}
          className={headingClass(column, selection.column, selection.columns)}
          role="columnheader"
          aria-colindex={column + 2}
          data-column={column}
          style={{ left: axis.start(column) - axis.start(first), width: axis.size(column) }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

export function RowHeadings({ axis, first, shown, selection }: HeadingsProps) {
  return shown.map((row) => (
    <div key={row} role="row" aria-rowindex={row + 2}>
      <div
        className={headingClass(row, selection.row, selection.rows)}
        role="rowheader"
        aria-colindex={1}
        data-row={row}
        style={{ top: axis.start(row) - axis.start(first), height: axis.size(row) }}
      >
        {row + 1}
      </div>
    </div>
  ));
}

function headingClass(index: number, from: number, count: number): string {
  return index >= from && index < from + count ? "heading heading-selected" : "heading";
}
