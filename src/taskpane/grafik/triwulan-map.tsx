import { NAMA_TRIWULAN } from "../../domain/nama-triwulan";
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPersen } from "../../domain/format";
import { t } from "../../locale/t";
import type { BarisTriwulan, SelTriwulan } from "../../tasks/grafik/triwulan";
import { PLAIN_BUTTON, SMALL } from "../shared/looks";
import { Searched } from "../shared/searched";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  table: {
    ...SMALL,
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: "2px",
    "& th": { padding: "4px 2px", textAlign: "center", fontWeight: tokens.fontWeightRegular },
    "& th[scope=rowgroup]": { textAlign: "left", overflowWrap: "anywhere" },
    "& td": { padding: 0, height: "30px" },
  },
  cell: {
    ...PLAIN_BUTTON,
    width: "100%",
    height: "100%",
    minHeight: "30px",
    padding: "2px",
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    overflowWrap: "anywhere",
    ":hover": { outline: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  part: { display: "block", fontSize: tokens.fontSizeBase100 },
  none: { display: "block", color: tokens.colorNeutralForeground2, textAlign: "center" },
});

/** The quarters of each row, the deeper the larger the part of the year's target; a table, so that it is read as one. */
export function TriwulanMap({ baris }: { readonly baris: readonly BarisTriwulan[] }) {
  const looks = useLooks();
  return (
    <>
      <Searched items={baris} textOf={({ nama }) => nama}>
        {(found) => <Rows baris={found} />}
      </Searched>
      <p className={looks.smallQuiet}>{t("grafik.panas")}</p>
    </>
  );
}

function Rows({ baris }: { readonly baris: readonly BarisTriwulan[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={t("grafik.triwulan")}>
      <thead>
        <tr>
          {NAMA_TRIWULAN.map((quarter) => (
            <th key={quarter} scope="col">
              {t("grafik.tw", { n: quarter })}
            </th>
          ))}
        </tr>
      </thead>
      {baris.map(({ nama, triwulan }, index) => (
        <tbody key={`${nama} ${index}`}>
          <tr>
            <th colSpan={NAMA_TRIWULAN.length} scope="rowgroup">
              {nama}
            </th>
          </tr>
          <tr>
            {triwulan.map((sel, at) => (
              <td key={NAMA_TRIWULAN[at]} style={sel ? shade(sel) : undefined}>
                {sel ? <Sel sel={sel} nama={nama} tw={NAMA_TRIWULAN[at] ?? ""} /> : <None />}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function None() {
  const styles = useStyles();
  return (
    <span className={styles.none}>
      <span aria-hidden>–</span>
    </span>
  );
}

interface SelProps {
  readonly sel: SelTriwulan;
  readonly nama: string;
  readonly tw: string;
}

function Sel({ sel: { sheet, cell, teks, bagian }, nama, tw }: SelProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const part = bagian === null ? "" : formatPersen(bagian * 100, 0);
  return (
    <button type="button" className={styles.cell} onClick={() => void actions.selectCell(sheet, cell)}>
      <span className={looks.unseen}>
        {nama}, {t("grafik.tw", { n: tw })}:{" "}
      </span>
      {teks}
      {part !== "" && <span className={styles.part}>{part}</span>}
      <span className={looks.unseen}>. {t("sel.pilih", { sel: cell, lembar: sheet })}</span>
    </button>
  );
}

/** As deep as the figure stays easy to read on it; the line's colour, which stands off the ground in either theme. */
function shade({ bagian }: SelTriwulan): { readonly backgroundColor: string } | undefined {
  if (bagian === null) return undefined;
  const percent = Math.round(Math.min(Math.max(bagian, 0), 1) * DEEPEST);
  return { backgroundColor: `color-mix(in srgb, ${tokens.colorBrandStroke1} ${percent}%, transparent)` };
}

/** Percent of the colour below the whole of a plan. */
const DEEPEST = 50;
