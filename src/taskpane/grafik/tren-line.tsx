import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPersen } from "../../domain/format";
import { t } from "../../locale/t";
import type { Tren } from "../../tasks/grafik/tren";
import { axisOf } from "../../tasks/laporan/chart/axis";
import { usePanel } from "../state/use-panel";

const useStyles = makeStyles({
  /** Letters stay as large as those around: where the pane is narrower, the drawing moves sideways. */
  room: { overflowX: "auto" },
  root: { display: "block", width: "100%", minWidth: "270px", maxHeight: "240px", overflow: "visible" },
  axis: { stroke: tokens.colorNeutralStroke1 },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "2px" },
  whole: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "4 3" },
  point: {
    cursor: "pointer",
    outline: "none",
    "& circle": { fill: tokens.colorBrandStroke1, stroke: tokens.colorNeutralBackground1 },
    ":hover circle": { strokeWidth: "4px", stroke: tokens.colorBrandStroke1 },
    ":focus-visible circle": { stroke: tokens.colorStrokeFocus2, strokeWidth: "3px" },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontVariantNumeric: "tabular-nums",
    textAnchor: "middle",
    // A line that passes behind a figure leaves it readable.
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
  },
});

const [WIDTH, HEIGHT] = [300, 150];
const EDGE = 34;
/** Between the highest mark of the axis, which the report's own axis leaves room above, and its lowest. */
const HIGH = 8;
const [YEARS, AXIS] = [144, 128];
/** The whole of a plan, in percent. */
const WHOLE = 100;

/** Years from left to right, on the axis that the report's own chart has; each point is a button that leads to its cell. */
export function TrenLine({ tren: { nama, ukuran, titik } }: { readonly tren: Tren }) {
  const styles = useStyles();
  const { actions } = usePanel();
  const series = [{ nama, values: titik.map(({ nilai }) => nilai) }];
  const { min, max } = axisOf({ kind: "garis", series, acuan: ukuran === "capaian" ? WHOLE : null });
  const x = (index: number): number => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, titik.length - 1);
  const y = (nilai: number): number => AXIS - ((nilai - min) / (max - min)) * (AXIS - HIGH);
  return (
    <div className={styles.room}>
      <svg
        className={styles.root}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={t(`grafik.ukuran.${ukuran}`, { nama })}
      >
        <line className={styles.axis} x1="6" x2={WIDTH - 6} y1={y(0)} y2={y(0)} />
        {ukuran === "capaian" && (
          <>
            <line className={styles.whole} x1="6" x2={WIDTH - 6} y1={y(WHOLE)} y2={y(WHOLE)} />
            <text className={styles.text} x={WIDTH - 18} y={y(WHOLE) - 4} aria-hidden>
              {formatPersen(WHOLE, 0)}
            </text>
          </>
        )}
        <polyline
          className={styles.line}
          points={titik.map(({ nilai }, at) => `${x(at)},${y(nilai)}`).join(" ")}
        />
        {titik.map(({ sheet, cell, nilai, teks, tahun }, at) => {
          const open = () => void actions.selectCell(sheet, cell);
          return (
            <g
              key={tahun}
              className={styles.point}
              role="button"
              tabIndex={0}
              aria-label={`${teks} ${tahun}. ${t("sel.pilih", { sel: cell, lembar: sheet })}`}
              onClick={open}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                open();
              }}
            >
              <rect x={x(at) - 22} y={0} width={44} height={HEIGHT} fill="transparent" />
              <circle cx={x(at)} cy={y(nilai)} r={5} />
              <text className={styles.text} x={x(at)} y={y(nilai) - 10}>
                {teks}
              </text>
              <text className={styles.text} x={x(at)} y={YEARS}>
                {tahun}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
