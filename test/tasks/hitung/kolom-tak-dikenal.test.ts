import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** The computed cells of a table, rounded. */
function cells(rows: CellSpec[][]): Record<string, number | string> {
  const { cells: found } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(
    found.map(({ cell, value }) => [cell, typeof value === "number" ? Math.round(value * 100) / 100 : value]),
  );
}

/** A heading that no list knows hides an operand: then the cells that need it stay blank, never filled from another. */
describe("an operand under an unknown heading", () => {
  it("is not left out of a year's quarters", () => {
    const rows = (two: string): CellSpec[][] => [
      [
        "No",
        "Program",
        "Pagu",
        "Realisasi TW I",
        two,
        "Realisasi TW III",
        "Realisasi TW IV",
        "Total Realisasi",
        "%",
      ],
      [1, "Penyuluhan", 800, 120, 210, 190, 256, "", ""],
      [2, "Benih", 400, 50, 110, 90, 130, "", ""],
    ];
    expect(cells(rows("Realisasi TW II"))).toMatchObject({ H2: 776, I2: 97, H3: 380, I3: 95 });
    expect(cells(rows("Penyerahan"))).toEqual({});
  });

  it("is not replaced by another year in a growth that names its own", () => {
    const rows = (first: string): CellSpec[][] => [
      ["No", "Jenis Ternak", first, 2022, 2023, "Pertumbuhan 2022 (%)", "Pertumbuhan 2023 (%)"],
      [1, "Sapi", 12_500, 13_125, 13_860, "", ""],
      [2, "Domba", 4_100, 4_223, 4_350, "", ""],
    ];
    expect(cells(rows("2021"))).toMatchObject({ F2: 5, F3: 3 });
    expect(cells(rows("Mula-mula"))).toEqual({ G2: 5.6, G3: 3.01 });
  });

  it("is not left out of the parts of a whole", () => {
    const rows = (one: string): CellSpec[][] => [
      ["No", "Kecamatan", "Jumlah Sekolah", one, "Akreditasi B", "Akreditasi C", "Belum Terakreditasi"],
      [1, "Baru", 42, 17, 15, 5, ""],
      [2, "Lama", 35, 15, 12, 8, ""],
    ];
    expect(cells(rows("Akreditasi A"))).toEqual({ G2: 5, G3: 0 });
    expect(cells(rows("Utama"))).toEqual({});
  });

  it("is not replaced by the end of the plan in a capaian, nor by a year's target in the progress", () => {
    const rows = (target: string, end: string): CellSpec[][] => [
      [
        "No",
        "Indikator",
        "Satuan",
        "Realisasi 2022",
        target,
        "Capaian 2022 (%)",
        end,
        "Tingkat Kemajuan (%)",
      ],
      [1, "Cakupan pelayanan", "%", 78.3, 77, "", 90, ""],
      [2, "Cakupan persalinan", "%", 83, 85, "", 95, ""],
    ];
    expect(cells(rows("Target 2022", "Target Akhir Renstra (2026)"))).toMatchObject({ F2: 101.69, H2: 87 });
    expect(cells(rows("Patokan", "Target Akhir Renstra (2026)"))).toEqual({ H2: 87, H3: 87.37 });
    expect(cells(rows("Target 2022", "Patokan"))).toEqual({ F2: 101.69, F3: 97.65 });
  });

  it("is no benchmark that the heading of a difference names", () => {
    const rows: CellSpec[][] = [
      [
        "No",
        "Indikator",
        "Realisasi 2023",
        "Target Renstra 2026",
        "Se-Indonesia",
        "Lebih/Kurang dari Nasional",
      ],
      [1, "Angka Partisipasi Murni", 94.2, 98, 95.37, ""],
    ];
    expect(cells(rows)).toEqual({});
  });
});

it("passes over columns in which nothing stands", () => {
  const rows: CellSpec[][] = [
    ["No", "Uraian", "Tahun 2021", "Tahun 2022", "Perkembangan", "", "%"],
    [1, "Jumlah koperasi", 120, 125, "", "", ""],
    [2, "Jumlah anggota", 1000, 1030, "", "", ""],
  ];
  expect(cells(rows)).toEqual({ E2: 5, E3: 30, G2: 4.17, G3: 3 });
});
