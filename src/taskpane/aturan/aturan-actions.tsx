import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { COMMANDS } from "../../commands/commands";
import { formatAngka, formatPersen } from "../../domain/format";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { cellsToWrite, keadaanOf } from "../state/views";
import { FEW_LINES } from "../shared/looks";
import { useLooks } from "../shared/use-looks";
import { useState } from "react";
import type { Pengaturan } from "../../domain/pengaturan";
import type { Inspeksi } from "../../session/results";
import { indicatorRows, previewOf, type Preview, type PreviewRow } from "./preview";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 12px",
    containerType: "inline-size",
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    // Letters so large that no room is left beside the figures: the name stands above them.
    "@container (max-width: 240px)": {
      "& tr": { display: "flex", flexWrap: "wrap" },
      "& th": { flexBasis: "100%" },
    },
  },
  caption: { color: tokens.colorNeutralForeground2, textAlign: "left" },
  name: { padding: "1px 8px 1px 0", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  /** The foot is to leave room for the rules. */
  twoLines: { ...FEW_LINES, WebkitLineClamp: 2 },
  figure: { width: "64px", verticalAlign: "bottom", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  kategori: { width: "90px", verticalAlign: "bottom", paddingLeft: "8px" },
  /** Beside it stands what it was. */
  changed: { width: "108px" },
  before: { display: "block", color: tokens.colorNeutralForeground2 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** What the rules make of the indicators that they change, in sight while they are being chosen. */
export function AturanActions() {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { inspeksi, pengaturan } = state;
  const preview = usePreview(inspeksi, pengaturan);
  if (!inspeksi || !pengaturan || !preview) return null;
  const { rows: examples, berubah } = preview;
  const isWide = examples.some(({ semula }) => semula !== null);
  const cells = cellsToWrite(inspeksi);
  if (examples.length === 0)
    return <div className={`${styles.root} ${looks.small}`}>{t("pratinjau.kosong")}</div>;
  return (
    <div className={`${styles.root} ${looks.small}`}>
      <table className={styles.table} aria-live="polite" aria-label={t("pratinjau.judul")}>
        <caption className={styles.caption}>{captionOf(berubah)}</caption>
        <tbody>
          {examples.map(({ key, nama, capaian, kategori, semula }) => (
            <tr key={key}>
              <th scope="row" className={styles.name} title={nama}>
                <span className={styles.twoLines}>{nama}</span>
              </th>
              <td className={mergeClasses(styles.figure, isWide && styles.changed)}>
                {semula && semula.capaian !== capaian && (
                  <span className={styles.before}>
                    {t("pratinjau.semula", { semula: formatPersen(semula.capaian) })}
                  </span>
                )}
                {formatPersen(capaian)}
              </td>
              <td className={styles.kategori}>
                {semula && semula.kategori !== kategori && (
                  <span className={styles.before}>{t("pratinjau.semula", { semula: semula.kategori })}</span>
                )}
                {kategori}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells > 0 && (
        <div className={styles.line}>
          <span>{t("pratinjau.berbeda", { n: formatAngka(cells, 0) })}</span>
          <Button
            className={looks.rigid}
            size="small"
            disabledFocusable={!COMMANDS.hitung.enabledWhen(keadaanOf(state))}
            onClick={() => void actions.hitung()}
          >
            {t(COMMANDS.hitung.labelKey)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Before any change; after one that touched nothing here; after one that did. */
function captionOf(berubah: number | null): string {
  if (berubah === null) return t("pratinjau.judul");
  if (berubah === 0) return t("pratinjau.takBerubah");
  return t("pratinjau.berubah", { n: formatAngka(berubah, 0) });
}

interface Seen {
  readonly inspeksi: Inspeksi;
  /** The rules that the figures follow, as text. */
  readonly aturan: string;
  readonly rows: readonly PreviewRow[];
  /** Under the rules before the last change of them; null where none was made here. */
  readonly before: readonly PreviewRow[] | null;
}

/** The figures under the rules in use, beside those before the last change; `berubah` null before any. */
function usePreview(
  inspeksi: Inspeksi | null,
  pengaturan: Pengaturan | null,
): (Omit<Preview, "berubah"> & { readonly berubah: number | null }) | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  if (!inspeksi || !pengaturan) return null;
  let now = seen;
  if (now?.inspeksi !== inspeksi) {
    const aturan = JSON.stringify(pengaturan);
    const isChange = now?.aturan !== aturan;
    const isHere = now?.inspeksi.snapshot.activeSheet === inspeksi.snapshot.activeSheet;
    const before = now && isHere ? (isChange ? now.rows : now.before) : null;
    now = { inspeksi, aturan, rows: indicatorRows(inspeksi.result, pengaturan), before };
    setSeen(now);
  }
  const { rows, berubah } = previewOf(now.rows, now.before);
  return { rows, berubah: now.before === null ? null : berubah };
}
