import { layTable, type LaidCell, type LaidRow } from "../../tasks/laporan/layout/lay-table";
import { BLANK_COLOR, BORDER_COLOR, FAIL_COLOR, FONT } from "../../tasks/laporan/layout/look";
import { columnWidths } from "../../tasks/laporan/layout/page";
import type { ReportTable } from "../../tasks/laporan/report";

const INDENT_PT = 9;

/** The table as it will lie on paper, in its true measures. */
export function ReportTableView({ table }: { readonly table: ReportTable }) {
  const widths = columnWidths(table);
  const { header, body } = layTable(table);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <table
      style={{ width: `${total}pt`, borderCollapse: "collapse", tableLayout: "fixed", fontFamily: FONT }}
    >
      <colgroup>
        {widths.map((width, column) => (
          <col key={column} style={{ width: `${width}pt` }} />
        ))}
      </colgroup>
      <thead>
        {header.map((row, index) => (
          <Row key={index} row={row} name="th" />
        ))}
      </thead>
      <tbody>
        {body.map((row, index) => (
          <Row key={index} row={row} name="td" />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, name: Cell }: { readonly row: LaidRow; readonly name: "th" | "td" }) {
  return (
    <tr>
      {row.cells.map((cell) => (
        <Cell key={cell.column} colSpan={cell.colSpan} rowSpan={cell.rowSpan} style={styleOf(cell, row.look)}>
          {cell.text}
        </Cell>
      ))}
    </tr>
  );
}

function styleOf({ align, vertical, bold, isian, gagal, indent }: LaidCell, look: LaidRow["look"]) {
  return {
    border: `1px solid ${BORDER_COLOR}`,
    padding: `2pt 3pt 2pt ${3 + indent * INDENT_PT}pt`,
    background: look.fill ?? "#ffffff",
    color: gagal ? FAIL_COLOR : isian ? BLANK_COLOR : "#000000",
    fontSize: `${look.size}pt`,
    lineHeight: 1.2,
    fontStyle: look.italic || isian ? "italic" : "normal",
    fontWeight: bold ? "bold" : "normal",
    textAlign: align,
    verticalAlign: vertical,
    overflowWrap: "break-word",
    whiteSpace: "pre-line",
  } as const;
}
