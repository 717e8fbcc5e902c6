import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { ZoomIn16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, useLayoutEffect, type RefObject } from "react";
import { t } from "../../locale/t";
import { chartSvg } from "../../tasks/laporan/svg/chart-svg";
import type { SelAsal } from "../../tasks/laporan/report-sources";
import type { ReportChart } from "../../tasks/laporan/chart/report-chart";
import type { Uraian } from "../../tasks/laporan/uraian";
import MengapaAnswer from "../mengapa/mengapa-answer";
import { CellButton } from "../shared/cell-button";
import { usePanel } from "../state/use-panel";
import { UraianView } from "./uraian-view";
import { HEADING } from "../shared/looks";
import { useLooks } from "../shared/use-looks";
import { textWidth } from "../../tasks/laporan/layout/page";
import type { ReportTable } from "../../tasks/laporan/report";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" },
  heading: { ...HEADING, outline: "none" },
  paper: {
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "#ffffff",
    color: "#000000",
    forcedColorAdjust: "none",
  },
  why: { outline: "none" },
  whyHead: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  chart: { display: "block", width: "100%", marginTop: "12px" },
});

/** Pixels; a chart is drawn for the pane's width and grows with it. */
const CHART = { width: 330, height: 240 } as const;

/** One table as it will look on paper, as small as the pane is narrow or at reading size, with narrative and charts. */
export function TablePreview({ uraian }: { readonly uraian: Uraian }) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    document.documentElement.scrollTop = 0;
  }, []);
  const { table, charts } = uraian;
  const [paper, fit] = useFit(table);
  const [isLarge, setLarge] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <div className={styles.root}>
      <Button
        className={looks.flush}
        appearance="subtle"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={() => actions.laporan.view(null)}
      >
        {t("pratinjau.kembali")}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t("laporan.tabel", { nomor: table.nomor })}
      </h2>
      <p className={looks.smallQuiet}>
        {table.orientation === "landscape" && `${t("pratinjau.mendatar")} `}
        {isLarge && t("pratinjau.geser")}
      </p>
      <ToggleButton
        className={looks.ownWidth}
        size="small"
        icon={<ZoomIn16Regular />}
        checked={isLarge}
        onClick={() => setLarge(!isLarge)}
      >
        {t("pratinjau.perbesar")}
      </ToggleButton>
      {asked && <Why asked={asked} onClose={() => setAsked(null)} />}
      <div className={styles.paper}>
        <div ref={paper}>
          <UraianView
            uraian={uraian}
            label={t("pratinjau.tabel", { nomor: table.nomor })}
            zoom={isLarge ? 1 : fit}
            onAsk={(letak, angka) => setAsked({ letak, angka })}
          />
        </div>
        {charts.map((chart) => (
          <img key={chart.name} className={styles.chart} src={pictureOf(chart)} alt={chart.judul} />
        ))}
      </div>
    </div>
  );
}

interface Asked {
  readonly letak: SelAsal;
  readonly angka: string;
}

/** The answer stands above the paper, in sight of whoever asked. */
function Why({ asked: { letak, angka }, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const styles = useStyles();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [letak]);
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.why}
      aria-label={t("mengapa.tanya", { angka, nama: letak.cell })}
    >
      <div className={styles.whyHead}>
        <strong>{angka}</strong> <CellButton {...letak} />
        <Button size="small" appearance="subtle" onClick={onClose}>
          {t("mengapa.tutup")}
        </Button>
      </div>
      <MengapaAnswer key={`${letak.sheet}!${letak.cell}`} tempat={letak} />
    </section>
  );
}

function pictureOf(chart: ReportChart): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(chart, CHART))}`;
}

const PIXELS_PER_POINT = 96 / 72;
/** Pixels: lines at both edges of a table stand half outside it. */
const BORDERS = 2;

/** How much smaller a table must be drawn to lie whole within `paper`; 1 where it does so anyway. */
function useFit({ orientation }: ReportTable): [paper: RefObject<HTMLDivElement | null>, fit: number] {
  const paper = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState(1);
  useLayoutEffect(() => {
    const measure = () => {
      const room = paper.current?.clientWidth ?? 0;
      // Where nothing is laid out (a hidden pane) there is nothing to fit into.
      if (room > 0) setFit(Math.min(1, (room - BORDERS) / (textWidth(orientation) * PIXELS_PER_POINT)));
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [orientation]);
  return [paper, fit];
}
