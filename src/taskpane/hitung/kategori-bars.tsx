import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka, formatPersen } from "../../domain/format";
import { t } from "../../locale/t";
import { KategoriSign } from "../shared/kategori-sign";
import type { KategoriRow } from "./kategori-rows";
import { BARE_LIST } from "../shared/looks";

const useStyles = makeStyles({
  list: { ...BARE_LIST, gap: "8px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 6px" },
  /** As wide as its longest word: the figures go below before a word is broken. */
  name: { flex: "1 1 min-content", minWidth: "min-content", overflowWrap: "normal" },
  figures: { flexShrink: 0, marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  share: {
    display: "inline-block",
    minWidth: "52px",
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
  },
  track: {
    height: "6px",
    marginTop: "2px",
    borderRadius: "3px",
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText !important", forcedColorAdjust: "none" },
  },
});

/** A bar per category. The figures stand beside it as text; the bar itself is for the eye alone. */
export function KategoriBars({ rows }: { readonly rows: readonly KategoriRow[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={t("hasil.sebaran")}>
      {rows.map((row) => (
        <li key={row.kategori}>
          <div className={styles.head}>
            <KategoriSign {...row} />
            <span className={styles.name}>{row.kategori}</span>
            <span className={styles.figures}>
              {formatAngka(row.jumlah, 0)}{" "}
              <span className={styles.share}>{formatPersen(row.bagian * 100, 1)}</span>
            </span>
          </div>
          <div className={styles.track} aria-hidden>
            <div
              className={styles.bar}
              data-kelas
              style={{ width: `${row.bagian * 100}%`, backgroundColor: row.warna }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
