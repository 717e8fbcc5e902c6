import { denganCapaian } from "../../book/indikator";
import { formatAngka } from "../../domain/format";
import { groupBy, itemAt } from "../../domain/items";
import { normalizeNama } from "../../domain/nama";
import { findSkala, kelasCapaian } from "../../domain/skala-baku";
import { isGagal } from "./capaian/sel-indikator";
import { serapanDari } from "./efisiensi/baris-efisiensi";
import type { Bahan } from "./bahan";
import { grafikTren } from "./antar-tahun/grafik-tren";
import type { Jenjang } from "./anggaran/jenjang";
import { barisPuncak, jumlahkanJenjang, type BarisTerjumlah } from "./anggaran/penjumlahan";
import type { Identitas } from "./report";
import type { ChartSeries, ReportChart } from "./chart/report-chart";
import { denganTahun } from "./draft/kata";
import { nama } from "./narrative/kata";

/** The charts that the workbook bears: capaian, trend, serapan, categories. */
export function susunGrafik(bahan: Bahan, identitas: Identitas): ReportChart[] {
  return [grafikCapaian, ({ riwayat }: Bahan) => grafikTren(riwayat), grafikKategori, grafikSerapan].flatMap(
    (make) => {
      const chart = make(bahan);
      if (!chart) return [];
      const judul =
        chart.kind === "garis" ? chart.judul : denganTahun(chart.judul, { ...identitas, instansi: "" });
      return terbagi({ ...chart, judul, sumber: identitas.sumber });
    },
  );
}

/** So many bars stand on a page with names that can be read. */
const MOST_BARS = 30;
/** So many pages of bars are turned over; of more, nobody finds those that matter. */
const MOST_PAGES = 5;

/** A chart that no page holds as several, of as many bars each; of too many for that, the lowest. */
function terbagi(chart: ReportChart): ReportChart[] {
  const bars = chart.kind === "batang" ? chart.labels.length : 0;
  if (bars <= MOST_BARS) return [chart];
  if (bars > MOST_BARS * MOST_PAGES) return [terendah(chart)];
  const count = Math.ceil(bars / MOST_BARS);
  const size = Math.ceil(bars / count);
  return Array.from({ length: count }, (_, part): ReportChart => {
    const places = chart.labels.flatMap((_, index) => (Math.floor(index / size) === part ? [index] : []));
    return {
      ...hanya(chart, places),
      name: part === 0 ? chart.name : `${chart.name}-${part + 1}`,
      judul: `${chart.judul} (${part + 1}/${count})`,
    };
  });
}

/** As many bars as a page holds, in the order of the table. */
function terendah(chart: ReportChart): ReportChart {
  const height = (place: number): number =>
    Math.min(...chart.series.map(({ values }) => values[place] ?? Infinity));
  const places = [...chart.labels.keys()].sort((a, b) => height(a) - height(b)).slice(0, MOST_BARS);
  const of = formatAngka(chart.labels.length, 0);
  return {
    ...hanya(
      chart,
      places.sort((a, b) => a - b),
    ),
    judul: `${chart.judul}: ${MOST_BARS} Terendah dari ${of}`,
  };
}

/** The bars at these places. */
function hanya(chart: ReportChart, places: readonly number[]): ReportChart {
  const of = <T>(list: readonly T[]): T[] => places.map((place) => itemAt(list, place));
  const series = chart.series.map((own) => ({
    ...own,
    values: of(own.values),
    ...(own.rumus ? { rumus: of(own.rumus) } : {}),
  }));
  return {
    ...chart,
    labels: of(chart.labels),
    series: series.filter(({ values }) => values.some((value) => value !== null)),
  };
}

type Draf = Omit<ReportChart, "sumber">;

/** One bar alone compares nothing. */
const FEWEST_BARS = 2;

function grafikCapaian({ indikator, pengaturan }: Bahan): Draf | null {
  const shown = denganCapaian(indikator);
  if (shown.length < FEWEST_BARS) return null;
  const failing = shown.map((own) => isGagal(own, pengaturan));
  const series = (nama: string, gagal: boolean): ChartSeries => ({
    ...{ nama, gagal },
    values: shown.map(({ capaian }, index) => (failing[index] === gagal ? capaian.nilai.toNumber() : null)),
    rumus: shown.map(({ kunci }, index) => (failing[index] === gagal ? `{T1.capaian@${kunci}}` : null)),
  });
  const both = [series("Capaian (%)", false), series("Capaian (%), kategori rendah", true)];
  const labels = shown.map(({ nama }) => nama);
  return {
    ...base("T1", "capaian", "batang", "Capaian Kinerja per Indikator"),
    labels,
    series: both.filter(({ values }) => values.some((value) => value !== null)),
    satuTempat: true,
    acuan: 100,
  };
}

function grafikKategori({ indikator, pengaturan }: Bahan): Draf | null {
  const skala = findSkala(pengaturan);
  const names = indikator.flatMap(({ capaian }) =>
    capaian ? (kelasCapaian(capaian.nilai, pengaturan)?.nama ?? []) : [],
  );
  const labels = skala.kelas.map(({ nama }) => nama).filter((nama) => names.includes(nama));
  // A whole disc, or one cut in two, tells nothing that the table above it does not.
  if (labels.length < 3) return null;
  const series: ChartSeries = {
    nama: "Jumlah indikator",
    values: labels.map((nama) => names.filter((name) => name === nama).length),
    rumus: labels.map((nama) => `{T13.jumlah@${normalizeNama(nama)}}`),
  };
  return {
    ...base("T13", "kategori", "lingkaran", "Indikator per Kategori Capaian"),
    labels,
    rendah: labels.map((nama) => skala.kelas.some((kelas) => kelas.nama === nama && kelas.gagal)),
    series: [series],
    acuan: null,
  };
}

function grafikSerapan({ anggaran }: Bahan): Draf | null {
  const puncak = anggaran ? barisPuncak(jumlahkanJenjang(anggaran.baris)) : [];
  if (puncak.length < FEWEST_BARS) return null;
  const series: ChartSeries = {
    nama: "Serapan (%)",
    values: puncak.map(({ awal, akhir }) => serapanDari(awal, akhir)?.toNumber() ?? null),
    rumus: puncak.map(({ baris }) => `{T8.serapan@${baris.kunci}}`),
  };
  const labels = namaTersendiri(puncak, anggaran);
  return {
    ...base("T8", "serapan", "batang", "Serapan Anggaran per Program"),
    labels,
    series: [series],
    acuan: null,
  };
}

/** Programmes as a chart names them; one that stands in two units carries its unit. */
function namaTersendiri(puncak: readonly BarisTerjumlah[], anggaran: Jenjang | null): string[] {
  const names = puncak.map(({ baris }) => nama(baris.nama).replace(/^program\s+/i, ""));
  let unit = "";
  const units = new Map(
    (anggaran?.baris ?? []).map((baris) => {
      if (baris.tingkat < 0) unit = nama(baris.nama);
      return [baris.kunci, unit] as const;
    }),
  );
  const byName = groupBy(names, (name) => name);
  return names.map((name, index) => {
    const own = units.get(itemAt(puncak, index).baris.kunci) ?? "";
    const isShared = (byName.get(name)?.length ?? 0) > 1;
    return isShared && own !== "" ? `${name} (${own})` : name;
  });
}

function base(table: Draf["table"], name: string, kind: Draf["kind"], judul: string) {
  return { table, name, kind, judul } as const;
}
