import { isFigur, type Figur, type Isi } from "../../../book/figure";
import { firstOf, lastOf } from "../../../domain/items";
import type { ChartSeries, ReportChart } from "../chart/report-chart";
import { sebanding } from "./riwayat";
import type { RiwayatIndikator } from "./riwayat-indikator";

/** So many lines are told apart in greyscale. */
const MOST_LINES = 5;
/** So many small charts stand on half a page. */
const MOST_PANELS = 6;

type Draf = Omit<ReportChart, "sumber">;

/**
 * Capaian over the years, which all have one axis; where no table prints it, the realisasi of each indikator on an axis
 * of its own: percent beside businesses, or 1 % beside 100 %, would say nothing on one.
 */
export function grafikTren(riwayat: readonly RiwayatIndikator[]): Draf | null {
  const years = [...new Set(riwayat.flatMap(({ tahun }) => [...tahun.keys()]))].sort();
  if (years.length < 2) return null;
  const achieved = riwayat.map((own) => seriesOf(own, years, "capaian")).flatMap((own) => own ?? []);
  if (achieved.length > 0) return draf("Capaian Kinerja", years, achieved.slice(0, MOST_LINES), 100);
  const reached = riwayat.map((own) => seriesOf(own, years, "realisasi")).flatMap((own) => own ?? []);
  const [only, ...others] = reached;
  if (!only) return null;
  const chart = draf("Realisasi", years, reached.slice(0, MOST_PANELS), null);
  return others.length > 0 ? { ...chart, terpisah: true } : { ...chart, cacah: only.cacah === true };
}

function draf(
  measure: string,
  years: readonly string[],
  series: readonly ChartSeries[],
  acuan: number | null,
): Draf {
  const judul = `Perkembangan ${measure} Tahun ${firstOf(years)}–${lastOf(years)}`;
  return { table: "T2", name: "tren", kind: "garis", judul, labels: years, series, acuan };
}

/** null where fewer than two years can be set beside each other. */
function seriesOf(
  own: RiwayatIndikator,
  years: readonly string[],
  role: "capaian" | "realisasi",
): ChartSeries | null {
  const figures = years.map((year) => figureOf(own, year, role));
  const last = figures.filter((figure) => figure !== null).at(-1);
  if (!last) return null;
  const alike = figures.map((figure) => (figure?.persen === last.persen ? figure : null));
  if (alike.filter((figure) => figure !== null).length < 2) return null;
  const unit = last.persen ? "%" : own.satuan;
  return {
    nama: role === "capaian" || unit === "" ? own.nama : `${own.nama} (${unit})`,
    cacah: !last.persen,
    values: alike.map((figure) => figure?.nilai.toNumber() ?? null),
    rumus: years.map((year, index) => (alike[index] ? `{T2.${role}_${year}@${own.kunci}}` : null)),
  };
}

/** A share of a target is always one of percent; a realisasi counts where it compares with other years. */
function figureOf(own: RiwayatIndikator, year: string, role: "capaian" | "realisasi"): Figur | null {
  const isi: Isi | null = role === "capaian" ? (own.tahun.get(year)?.capaian ?? null) : sebanding(own, year);
  return isFigur(isi) && (role === "realisasi" || isi.persen) ? isi : null;
}
