import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { bacaTeks } from "../../../../src/domain/angka";
import type { ReportChart } from "../../../../src/tasks/laporan/chart/report-chart";
import { chartSvg } from "../../../../src/tasks/laporan/svg/chart-svg";
import { lebarTeks } from "../../../../src/tasks/laporan/layout/letters";
import { CAPAIAN_CHART, PERKEMBANGAN_CHART } from "../fixtures/sulteng";

const { DOMParser, XMLSerializer } = new JSDOM("").window;
const SIZE = { width: 620, height: 320 };

function parse(svg: string): SVGSVGElement {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  expect(root.nodeName, new XMLSerializer().serializeToString(root)).toBe("svg");
  return root as unknown as SVGSVGElement;
}

const number = (element: Element, name: string) => Number(element.getAttribute(name));
const texts = (root: Element) => [...root.querySelectorAll("text")].map((text) => text.textContent ?? "");
/** Lines of a text stand in elements of their own; a word cut at the end of a line is whole again. */
const words = (root: Element) =>
  [...root.querySelectorAll("text")]
    .map((text) => [...text.childNodes].map((node) => node.textContent).join(" "))
    .join(" | ");
const bars = (root: Element) =>
  [...root.querySelectorAll("rect")].filter(
    (rect) =>
      !rect.closest("defs") && rect.getAttribute("fill") !== "#ffffff" && !rect.hasAttribute("stroke"),
  );
const acuan = (root: Element) => root.querySelectorAll("line[stroke='#a4262c']");

/** Sumatera Selatan 2023, Tabel III.1: a capaian of 1.265% beside others around 100%. */
const SUMSEL: ReportChart = {
  ...CAPAIAN_CHART,
  labels: ["Jumlah UMKM Naik Kelas", "Jumlah Koperasi Aktif", "Persentase Pertumbuhan Modal Koperasi"],
  series: [{ nama: "Capaian", values: [105.2, 100, 1265] }],
};

/** What a figure that went wrong leaves in a picture. */
const NO_FIGURE = /NaN|Infinity|undefined/;

const SMALLEST = {
  ...{ table: "T1" as const, name: "a", judul: "", sumber: "" },
  kind: "batang" as const,
  labels: [""],
};

describe("chartSvg", () => {
  it("draws bars as high as their figures and the reference where a bar of 100 ends", () => {
    const root = parse(chartSvg(CAPAIAN_CHART, SIZE));
    const [first, second] = bars(root);
    expect(number(first!, "height") / number(second!, "height")).toBeCloseTo(1.4994, 2);
    expect(number(acuan(root)[1]!, "y1")).toBeCloseTo(number(second!, "y"), 1);
  });

  it("breaks off a bar beyond four times the reference and still prints its figure", () => {
    const root = parse(chartSvg(SUMSEL, SIZE));
    const [first, , broken] = bars(root);
    expect(number(broken!, "height")).toBeLessThan(2 * number(first!, "height"));
    expect(texts(root)).toContain("1.265,00");
    expect(root.querySelectorAll("path[stroke='#ffffff']:not([fill^='#'])")).toHaveLength(1);
    expect(root.querySelector("desc")?.textContent).toContain("1.265,00");
  });

  it("lays the bars and shows every name whole where names are long", () => {
    const labels = [
      "Penerbitan Izin Pembukaan Kantor Cabang, Cabang Pembantu dan Kantor Kas Koperasi Simpan Pinjam untuk Koperasi dengan Wilayah Keanggotaan Lintas Daerah Kabupaten/Kota dalam 1 (satu) Daerah Provinsi",
      "Program Pengembangan UMKM",
      "Program Penilaian Kesehatan KSP/USP Koperasi",
    ];
    const chart = { ...CAPAIAN_CHART, labels, series: [{ nama: "Serapan", values: [99.67, 94.49, null] }] };
    const root = parse(chartSvg(chart, { width: 300, height: 200 }));
    for (const label of labels) expect(words(root)).toContain(label);
    expect(texts(root)).toContain("tanpa data");
    const [first, second] = bars(root);
    expect(number(first!, "width") / number(second!, "width")).toBeCloseTo(99.67 / 94.49, 2);
  });

  it("gives every line of a trend its own marker and dash, and leaves a gap for a year without a figure", () => {
    const [koperasi, wirausaha] = PERKEMBANGAN_CHART.series;
    const gap = { ...PERKEMBANGAN_CHART, series: [koperasi!, { ...wirausaha!, values: [6.24, null, 4.44] }] };
    const root = parse(chartSvg(gap, SIZE));
    const lines = [...root.querySelectorAll("path[fill='none']")];
    expect(lines.map((line) => line.getAttribute("stroke-dasharray"))).toEqual([null, "7 3"]);
    expect(lines[1]!.getAttribute("d")!.match(/M/g)).toHaveLength(2);
    expect(texts(root)).toEqual(expect.arrayContaining(["7,25", "8,11", "12,67", "6,24", "4,44"]));
  });

  it("prints count and share of each category beside the ring, 100% in all", () => {
    const chart: ReportChart = {
      ...{ table: "T13", name: "kategori", kind: "lingkaran", judul: "Sebaran kategori", sumber: "-" },
      labels: ["Sangat Tinggi", "Tinggi", "Sedang"],
      series: [{ nama: "Indikator", values: [3, 1, 0] }],
      acuan: null,
    };
    const shown = words(parse(chartSvg(chart, SIZE)));
    expect(shown).toContain("Sangat Tinggi: 3 (75%)");
    expect(shown).toContain("Tinggi: 1 (25%)");
    expect(shown).toContain("Sedang: 0 (0%)");
  });

  it("takes whatever a cell says for text", () => {
    const evil = `<script>alert(1)</script> & "x" \u0000\ud800`;
    const chart = { ...CAPAIAN_CHART, judul: evil, sumber: evil, name: `a"b`, labels: [evil, evil] };
    const root = parse(chartSvg(chart, SIZE));
    expect(root.querySelector("title")?.textContent).toBe(`<script>alert(1)</script> & "x" `);
    expect(root.querySelectorAll("script, style, image, foreignObject, [style], [href]")).toHaveLength(0);
  });

  it("stays inside its picture and readable for any figures", () => {
    const figures = fc.option(fc.double({ min: -300, max: 1e13, noNaN: true }), { nil: null });
    const texts = (limits: fc.StringConstraints) => fc.string(limits).filter((text) => !NO_FIGURE.test(text));
    const charts = fc.integer({ min: 1, max: 14 }).chain((count) =>
      fc.record({
        ...{ table: fc.constant("T1" as const), name: texts({}), judul: texts({}), sumber: texts({}) },
        kind: fc.constantFrom("batang" as const, "garis" as const, "lingkaran" as const),
        labels: fc.array(texts({ maxLength: 60 }), { minLength: count, maxLength: count }),
        series: fc.array(
          fc.record({
            nama: texts({ minLength: 1 }),
            values: fc.array(figures, { minLength: count, maxLength: count }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        acuan: fc.constantFrom(null, 100 as const),
      }),
    );
    fc.assert(
      fc.property(charts, fc.constantFrom(280, 620), (chart, width) => {
        const svg = chartSvg(chart, { width, height: 260 });
        expect(svg).not.toMatch(NO_FIGURE);
        const root = parse(svg);
        for (const rect of root.querySelectorAll("rect, line")) {
          for (const name of ["width", "height"]) expect(number(rect, name)).toBeGreaterThanOrEqual(0);
          for (const name of ["x", "x1", "x2"]) {
            expect(number(rect, name) + number(rect, "width")).toBeLessThanOrEqual(width + 0.1);
          }
          for (const name of ["y", "y1", "y2"]) {
            expect(number(rect, name) + number(rect, "height")).toBeLessThanOrEqual(
              number(root, "height") + 0.1,
            );
          }
        }
      }),
      {
        numRuns: 150,
        // Found by earlier runs: a series without a name, a figure that is no more than a rounding error.
        examples: [
          [{ ...SMALLEST, series: [{ nama: " ", values: [null] }], acuan: 100 }, 280],
          [{ ...SMALLEST, series: [{ nama: "a", values: [-5e-324] }], acuan: null }, 280],
        ],
      },
    );
  });

  it("writes figures that read back as the figures of the chart", () => {
    const root = parse(
      chartSvg({ ...SUMSEL, series: [{ nama: "Capaian", values: [77.64, 0.5, 1265.25] }] }, SIZE),
    );
    const read = texts(root).map((text) => bacaTeks(text));
    for (const value of [77.64, 0.5, 1265.25]) {
      expect(read.some((one) => one.jenis === "angka" && one.nilai.eq(value))).toBe(true);
    }
  });

  it("keeps the figures of the widest bars inside the picture", () => {
    const root = parse(
      chartSvg({ ...SUMSEL, labels: SUMSEL.labels.map((l) => l.repeat(3)) }, { width: 300, height: 200 }),
    );
    for (const text of root.querySelectorAll("text[text-anchor='start']")) {
      const width = Math.max(...[...text.childNodes].map((node) => lebarTeks(node.textContent ?? "", 11)));
      expect(number(text, "x") + width).toBeLessThanOrEqual(301);
    }
  });
});
