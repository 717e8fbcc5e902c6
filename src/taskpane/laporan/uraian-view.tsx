import { makeStyles } from "@fluentui/react-components";
import { GAP_FILL, FONT } from "../../tasks/laporan/layout/look";
import { noteLines, splitGaps } from "../../tasks/laporan/layout/notes";
import type { Uraian } from "../../tasks/laporan/uraian";
import { ReportTableView, type AskWhy } from "./report-table-view";

const useStyles = makeStyles({
  caption: { margin: "0 0 6px", fontFamily: FONT, fontSize: "10pt", fontWeight: "bold" },
  scroll: { overflowX: "auto", paddingBottom: "4px", outlineOffset: "2px" },
  note: { margin: 0, fontFamily: FONT, fontSize: "8pt", lineHeight: "11pt" },
  prose: { margin: "10px 0 0", fontFamily: FONT, fontSize: "10pt", lineHeight: "15pt" },
  gap: { backgroundColor: GAP_FILL },
});

/** What is wider than the pane is scrolled by the arrow keys too. */
const REACHABLE = { tabIndex: 0 } as const;

interface UraianViewProps {
  readonly uraian: Uraian;
  /** Accessible name of the part that moves sideways. */
  readonly label: string;
  /** Of the table, against its size on paper. */
  readonly zoom?: number;
  /** Absent: figures are words alone, to be copied. */
  readonly onAsk?: AskWhy;
}

/** A table of the report with caption, notes and narrative. */
export function UraianView({ uraian: { table, narasi }, label, zoom = 1, onAsk }: UraianViewProps) {
  const styles = useStyles();
  return (
    <div lang="id">
      <p className={styles.caption}>
        Tabel {table.nomor} {table.judul}
      </p>
      <div className={styles.scroll} role="region" aria-label={label} {...REACHABLE}>
        <div style={{ zoom }}>
          <ReportTableView table={table} {...(onAsk ? { onAsk } : {})} />
        </div>
      </div>
      {noteLines(table).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      {narasi.map((paragraph) => (
        <p key={paragraph} className={styles.prose}>
          {splitGaps(paragraph).map(({ text, isGap }, index) => (
            <span key={index} {...(isGap ? { className: styles.gap } : {})}>
              {text}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
