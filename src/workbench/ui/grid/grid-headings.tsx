import type { Area } from "../../model/area";
import type { Geometry } from "./geometry";
import { ColumnHeadings, RowHeadings } from "./headings";
import type { Visible } from "./use-visible";

interface GridHeadingsProps {
  readonly geometry: Geometry;
  readonly visible: Visible;
  readonly selection: Area;
}

/** Letters above the columns, numbers before the rows; they stay in sight. */
export function GridHeadings({ geometry, visible, selection }: GridHeadingsProps) {
  const { rows, columns, frozen } = geometry;
  return (
    <>
      <div className="heading-corner" role="presentation" />
      <div className="headings-fixed-columns" role="rowgroup">
        <ColumnHeadings axis={columns} first={0} shown={visible.fixedColumns} selection={selection} />
      </div>
      <div className="headings-columns" role="rowgroup">
        <ColumnHeadings axis={columns} first={frozen.columns} shown={visible.columns} selection={selection} />
      </div>
      <div className="headings-fixed-rows" role="rowgroup">
        <RowHeadings axis={rows} first={0} shown={visible.fixedRows} selection={selection} />
      </div>
      <div className="headings-rows" role="rowgroup">
        <RowHeadings axis={rows} first={frozen.rows} shown={visible.rows} selection={selection} />
      </div>
    </>
  );
}
