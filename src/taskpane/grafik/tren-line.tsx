import { makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import type { Tren } from "../../tasks/grafik/tren";
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
    "& circle": { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralBackground1 },
    ":hover circle": { strokeWidth: "4px", stroke: tokens.colorBrandBackground },
    ":focus-visible circle": { stroke: tokens.colorStrokeFocus2, strokeWidth: "3px" },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontVariantNumeric: "tabular-nums",
    textAnchor: "middle",
  },
});

const [WIDTH, HEIGHT] = [300, 150];
const EDGE = 34;
const [HIGH, LOW] = [28, 104];
/** Where the years stand, and the line above them. */
const [YEARS, AXIS] = [144, 128];

/** Years from left to right; each point is a button that leads to its cell. */
export function TrenLine({ tren: { nama, ukuran, titik } }: { readonly tren: Tren }) {
  const styles = useStyles();
  const { actions } = usePanel();
  const figures = [...titik.map(({ nilai }) => nilai), ...(ukuran === "capaian" ? [100] : [])];
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const x = (index: number): number => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, titik.length - 1);
  const y = (nilai: number): number =>
    most === least ? (HIGH + LOW) / 2 : LOW - ((nilai - least) / (most - least)) * (LOW - HIGH);
  return (
    <div className={styles.room}>
      <svg
        className={styles.root}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={t(`grafik.ukuran.${ukuran}`, { nama })}
      >
        <line className={styles.axis} x1="6" x2={WIDTH - 6} y1={AXIS} y2={AXIS} />
        {ukuran === "capaian" && (
          <>
            <line className={styles.whole} x1="6" x2={WIDTH - 6} y1={y(100)} y2={y(100)} />
            <text className={styles.text} x={WIDTH - 18} y={y(100) - 4} aria-hidden>
              100%
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
              <text className={styles.text} x={x(at)} y={y(nilai) + (isValley(titik, at) ? 18 : -10)}>
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

/** Whether the line comes down to a point and goes up from it: a figure above it would lie on the line. */
function isValley(titik: Tren["titik"], at: number): boolean {
  const [before, own, after] = [titik[at - 1], titik[at], titik[at + 1]];
  return [before, after].every((side) => side !== undefined && own !== undefined && side.nilai > own.nilai);
}
