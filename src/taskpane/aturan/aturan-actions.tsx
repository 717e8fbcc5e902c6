import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { COMMANDS } from "../../commands/commands";
import { formatAngka, formatPersen } from "../../domain/format";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { cellsToWrite, keadaanOf } from "../state/views";
import { firstIndicators } from "./preview";
import { SMALL } from "../shared/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 12px" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  caption: { color: tokens.colorNeutralForeground2, textAlign: "left" },
  name: {
    overflow: "hidden",
    padding: "1px 8px 1px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  figure: { width: "60px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  kategori: { width: "86px", paddingLeft: "8px" },
  small: SMALL,
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  button: { flexShrink: 0 },
});

/** What the rules in use make of the first indicators, in sight while they are being chosen. */
export function AturanActions() {
  const styles = useStyles();
  const { state, actions } = usePanel();
  const { inspeksi, pengaturan } = state;
  if (!inspeksi || !pengaturan) return null;
  const examples = firstIndicators(inspeksi.result, pengaturan);
  const cells = cellsToWrite(inspeksi);
  if (examples.length === 0)
    return <div className={`${styles.root} ${styles.small}`}>{t("pratinjau.kosong")}</div>;
  return (
    <div className={`${styles.root} ${styles.small}`}>
      <table className={styles.table} aria-live="polite">
        <caption className={styles.caption}>{t("pratinjau.judul")}</caption>
        <tbody>
          {examples.map(({ key, nama, capaian, kategori }) => (
            <tr key={key}>
              <th scope="row" className={styles.name} title={nama}>
                {nama}
              </th>
              <td className={styles.figure}>{formatPersen(capaian)}</td>
              <td className={styles.kategori}>{kategori}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells > 0 && (
        <div className={styles.line}>
          <span>{t("pratinjau.berbeda", { n: formatAngka(cells, 0) })}</span>
          <Button
            className={styles.button}
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
