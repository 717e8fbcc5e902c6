import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import type { Batang } from "../../tasks/grafik/grafik";
import { axisOf } from "../../tasks/laporan/chart/axis";
import type { KategoriRow } from "../hitung/kategori-rows";
import { KategoriSign } from "../shared/kategori-sign";
import { FEW_LINES, NAME_AND_FIGURE, PLAIN_BUTTON, SMALL } from "../shared/looks";
import { MoreList } from "../shared/more-list";
import { usePanel } from "../state/use-panel";
import { AngkaTable } from "./angka-table";
import { useLooks } from "../shared/use-looks";

interface BatangChartProps {
  readonly batang: readonly Batang[];
  /** What is known of the classes; empty where the figures have none. */
  readonly classes: readonly KategoriRow[];
  readonly judul: string;
}

const useStyles = makeStyles({
  row: {
    ...PLAIN_BUTTON,
    ...NAME_AND_FIGURE,
    gap: "1px 8px",
    width: "100%",
    padding: "2px 0",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":focus-visible > span": { WebkitLineClamp: "none" },
  },
  name: { ...FEW_LINES, ...SMALL },
  figure: {
    ...SMALL,
    display: "flex",
    alignItems: "baseline",
    gap: "4px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  bar: { gridColumn: "1 / -1", display: "block", width: "100%", height: "12px" },
  track: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas" } },
  fill: { "@media (forced-colors: active)": { fill: "Highlight" } },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  cut: { stroke: tokens.colorNeutralBackground1, strokeWidth: "3px", fill: "none" },
  hatch: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1.5px" },
});

/** The whole of a plan, in percent. */
const WHOLE = 100;
/** Of the drawing, whose width is stretched to the pane's. */
const [WIDTH, HEIGHT] = [300, 12];

/**
 * Bars lying down, so that names of any length are read; a line at 100 %. The axis ends, and bars are broken off, where
 * the report's own chart ends and breaks them off.
 */
export function BatangChart({ batang, classes, judul }: BatangChartProps) {
  const looks = useLooks();
  const values = batang.map(({ nilai }) => nilai);
  const { max: top } = axisOf({ kind: "batang", series: [{ nama: judul, values }], acuan: WHOLE });
  return (
    <>
      <MoreList
        items={batang}
        keyOf={({ sheet, cell }) => `${sheet}!${cell}`}
        textOf={({ nama, kategori }) => `${nama} ${kategori ?? ""}`}
        render={(own) => (
          <Row batang={own} top={top} kelas={classes.find(({ kategori }) => kategori === own.kategori)} />
        )}
      />
      <p className={looks.smallQuiet}>
        {t("grafik.garis", { n: formatAngka(WHOLE, 0) })}
        {values.some((value) => value > top) && ` ${t("grafik.dipotong", { n: formatAngka(top, 0) })}`}
      </p>
      <AngkaTable
        judul={judul}
        baris={batang.map((own) => ({ ...own, nama: own.nama, lain: own.kategori }))}
        kolom={classes.length > 0 ? t("grafik.kategori") : null}
      />
    </>
  );
}

interface RowProps {
  readonly batang: Batang;
  readonly top: number;
  readonly kelas: KategoriRow | undefined;
}

function Row({ batang, top, kelas }: RowProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const { sheet, cell, nama, teks, kategori } = batang;
  return (
    <button
      type="button"
      className={styles.row}
      title={nama}
      onClick={() => void actions.selectCell(sheet, cell)}
    >
      <span className={styles.name}>{nama}</span>{" "}
      <span className={styles.figure}>
        {kelas && <KategoriSign {...kelas} />}
        {teks}
      </span>{" "}
      <span className={looks.unseen}>
        {kategori}. {t("sel.pilih", { sel: cell, lembar: sheet })}
      </span>
      <Bar nilai={batang.nilai} top={top} kelas={kelas} />
    </button>
  );
}

/** Failing bars are hatched as well as coloured; one that runs past the drawing is broken off. */
function Bar({ nilai, top, kelas }: { readonly nilai: number } & Omit<RowProps, "batang">) {
  const styles = useStyles();
  const id = useId();
  const scale = WIDTH / top;
  const length = Math.max(0, Math.min(nilai, top)) * scale;
  const at = WHOLE * scale;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
      </pattern>
      <rect className={styles.track} y="2" width={WIDTH} height="8" />
      <rect
        data-kelas
        className={styles.fill}
        y="2"
        width={length}
        height="8"
        fill={kelas?.warna ?? "#1b5e7b"}
      />
      {kelas?.gagal && <rect y="2" width={length} height="8" fill={`url(#${id})`} />}
      {nilai > top && (
        <path
          className={styles.cut}
          d={`M${WIDTH - 22} ${HEIGHT} l6 -${HEIGHT} M${WIDTH - 14} ${HEIGHT} l6 -${HEIGHT}`}
        />
      )}
      <line className={styles.line} x1={at} x2={at} y1="0" y2={HEIGHT} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
