import { denganCapaian } from "../../book/indikator";
import { itemAt } from "../../domain/items";
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

/** A chart that no page holds as several, of as many bars each. */
function terbagi(chart: ReportChart): ReportChart[] {
  const count = chart.kind === "batang" ? Math.ceil(chart.labels.length / MOST_BARS) : 1;
  if (count <= 1) return [chart];
  const size = Math.ceil(chart.labels.length / count);
  return Array.from({ length: count }, (_, part): ReportChart => {
    const of = <T>(list: readonly T[]): T[] => list.slice(part * size, (part + 1) * size);
    const series = chart.series.map((own) => ({
      ...own,
      values: of(own.values),
      ...(own.rumus ? { rumus: of(own.rumus) } : {}),
    }));
    return {
      ...chart,
      name: part === 0 ? chart.name : `${chart.name}-${part + 1}`,
      judul: `${chart.judul} (${part + 1}/${count})`,
      labels: of(chart.labels),
      series: series.filter(({ values }) => values.some((value) => value !== null)),
    };
  });
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
  return names.map((name, index) => {
    const own = units.get(itemAt(puncak, index).baris.kunci) ?? "";
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return isShared && own !== "" ? `${name} (${own})` : name;
  });
}

function base(table: Draf["table"], name: string, kind: Draf["kind"], judul: string) {
  return { table, name, kind, judul } as const;
}
