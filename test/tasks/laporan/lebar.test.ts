import { describe, expect, it } from "vitest";
import { lowest } from "../../../src/tasks/laporan/draft/lowest";
import { textWidth } from "../../../src/tasks/laporan/layout/page";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, tableOf } from "./offers";

/** How the width of a page is shared, on tables whose names once stood in columns of one word. */

const NAMA = [
  "Program Perencanaan, Pengendalian, dan Evaluasi Pembangunan Daerah",
  "Program Penataan Ruang",
  "Program Pengembangan Data/Informasi/Statistik Daerah",
];

describe("the columns of a report table", () => {
  it("give programmes without kegiatan room for their names (Bappeda Jawa Barat 2016)", () => {
    const rows = NAMA.map((nama, index) => [index + 1, nama, 15_720_800_000, 15_020_089_586, ""]);
    const sheet = sheetOf("Anggaran", [
      ["Realisasi Anggaran Tahun 2024"],
      ["No", "Program", "Pagu", "Realisasi", "%"],
      ...rows,
    ]);
    const { columns } = tableOf(laporanOf(bookOf(sheet)).offers, "T8");
    const of = (key: string) => columns.find((column) => column.key === key)?.width ?? 0;
    expect(of("nama")).toBeGreaterThan(of("pagu"));
    expect(of("no")).toBeLessThan(0.07);
  });

  it("leave a person room to write, beside figures as wide as they come (Dinas Pertanian Jawa Barat 2016)", () => {
    const sheet = sheetOf("Capaian", [
      ["Capaian Kinerja Tahun 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [
        1,
        "Meningkatnya produksi hortikultura",
        "Jumlah produksi tanaman hias",
        "Tangkai",
        280_179_881,
        145_905_100,
        "",
      ],
      [
        2,
        "Meningkatnya produksi tanaman pangan",
        "Jumlah produksi padi sawah",
        "Ton",
        12_317_066,
        12_540_550,
        "",
      ],
    ]);
    const table = tableOf(laporanOf(bookOf(sheet)).offers, "T5");
    for (const { isian, width } of table.columns)
      if (isian) expect(width * textWidth(table.orientation)).toBeGreaterThanOrEqual(58);
  });

  it("give a text that is far longer than the others room from them", () => {
    const rumus =
      "Jumlah koperasi yang berkualitas dibagi jumlah seluruh koperasi kali seratus persen. ".repeat(9);
    const sheet = sheetOf("IKU", [
      ["Indikator Kinerja Utama"],
      ["No", "Sasaran", "Indikator Kinerja", "Formulasi", "Sumber Data", "Penanggung Jawab"],
      [1, "Meningkatnya kualitas koperasi", "Persentase koperasi aktif", rumus, "Laporan", "Bidang Koperasi"],
      [2, "Meningkatnya usaha kecil", "Persentase usaha kecil tumbuh", rumus, "Laporan", "Bidang UKM"],
    ]);
    const { columns } = tableOf(laporanOf(bookOf(sheet)).lain, "II3");
    const widest = [...columns].sort((a, b) => b.width - a.width)[0];
    expect(widest).toBe(columns[3]);
    expect(widest?.width).toBeGreaterThan(0.4);
  });

  it("trade room until the table is low: what one column spares in lines is worth more in another", () => {
    const texts = [Array.from({ length: 9 }, () => 600), Array.from({ length: 9 }, () => 90)];
    const columns = texts.map((own) => ({ texts: own, padding: 8, floor: 48 }));
    const [names, words] = lowest([150, 250], columns);
    expect(names).toBeGreaterThan(270);
    expect(words).toBeGreaterThanOrEqual(48);
    expect((names ?? 0) + (words ?? 0)).toBe(400);
  });
});
