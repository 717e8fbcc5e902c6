import { sumOf } from "../../domain/items";
import { makeStyles } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { layTable, type LaidCell, type LaidRow } from "../../tasks/laporan/layout/lay-table";
import { BLANK_COLOR, BORDER_COLOR, FAIL_COLOR, FONT } from "../../tasks/laporan/layout/look";
import { columnWidths } from "../../tasks/laporan/layout/page";
import type { ReportTable } from "../../tasks/laporan/report";
import type { SelAsal } from "../../tasks/laporan/report-sources";
import { PLAIN_BUTTON } from "../shared/looks";

const INDENT_PT = 9;

/** Where a figure of the table was asked about. */
export type AskWhy = (letak: SelAsal, angka: string) => void;

interface ReportTableViewProps {
  readonly table: ReportTable;
  /** Absent: figures are words alone. */
  readonly onAsk?: AskWhy | undefined;
}

const useStyles = makeStyles({
  figure: {
    ...PLAIN_BUTTON,
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationThickness: "1px",
    textUnderlineOffset: "2px",
    cursor: "help",
    ":focus-visible": { outline: "2px solid #000000" },
  },
});

/** The table as it will lie on paper, in its true measures; its figures answer for themselves. */
export function ReportTableView({ table, onAsk }: ReportTableViewProps) {
  const widths = columnWidths(table);
  const { header, body } = layTable(table);
  const total = sumOf(widths);
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
          <Row key={index} row={row} name="th" onAsk={onAsk} />
        ))}
      </thead>
      <tbody>
        {body.map((row, index) => (
          <Row key={index} row={row} name="td" onAsk={onAsk} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<ReportTableViewProps, "onAsk"> {
  readonly row: LaidRow;
  readonly name: "th" | "td";
}

function Row({ row, name: Cell, onAsk }: RowProps) {
  return (
    <tr>
      {row.cells.map((cell) => (
        <Cell key={cell.column} colSpan={cell.colSpan} rowSpan={cell.rowSpan} style={styleOf(cell, row.look)}>
          <Text cell={cell} onAsk={onAsk} />
        </Cell>
      ))}
    </tr>
  );
}

function Text({ cell: { text, letak }, onAsk }: { readonly cell: LaidCell } & Pick<RowProps, "onAsk">) {
  const styles = useStyles();
  if (!letak || !onAsk) return text;
  return (
    <button
      type="button"
      className={styles.figure}
      title={t("mengapa.judul")}
      onClick={() => onAsk(letak, text)}
    >
      {text}
    </button>
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
