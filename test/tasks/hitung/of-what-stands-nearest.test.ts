import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function figures(rows: readonly CellSpec[][]): Record<string, number> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, Number(Number(value).toFixed(2))]));
}

describe("quarters with a percentage each", () => {
  it("are taken together alike in all of them, as those of the whole year show", () => {
    const found = figures([
      [
        "IKU",
        "Target",
        "Realisasi TW I",
        "%",
        "Realisasi TW II",
        "%",
        "Realisasi TW III",
        "%",
        "Realisasi TW IV",
        "%",
      ],
      ["Persentase A", 80, 20, "", 41, "", 62, "", 81, ""],
      ["Jumlah B", 100, 25, "", 55, "", 80, "", 104, ""],
      ["Jumlah C", 100, 25, "", 30, "", 20, "", 26, ""],
    ]);
    expect(["D2", "F2", "H2", "J2"].map((cell) => found[cell])).toEqual([25, 51.25, 77.5, 101.25]);
    expect(["D3", "F3", "H3", "J3"].map((cell) => found[cell])).toEqual([25, 55, 80, 104]);
    expect(["D4", "F4", "H4", "J4"].map((cell) => found[cell])).toEqual([25, 55, 75, 101]);
  });
});

describe("growth from year to year in rows", () => {
  it("is of what was reached, also where that is a sum still to be filled, and not of its target", () => {
    const found = figures([
      ["Tahun", "PMA", "PMDN", "Total", "Target", "Capaian (%)", "Pertumbuhan (%)"],
      [2022, 120, 280, "", 450, "", ""],
      [2023, 150, 290, "", 480, "", ""],
    ]);
    expect([found["D3"], found["G3"]]).toEqual([440, 10]);
  });
});

describe("several counts of each year", () => {
  it("come to the Jumlah of their own year, and no one of them is what the change is of", () => {
    const found = figures([
      [
        "Bulan",
        "Wisnus 2023",
        "Wisman 2023",
        "Jumlah 2023",
        "Wisnus 2024",
        "Wisman 2024",
        "Jumlah 2024",
        "Naik/Turun (%)",
      ],
      ["Januari", 12_000, 350, "", 13_500, 420, "", ""],
      ["Februari", 11_000, 300, "", 10_400, 310, "", ""],
    ]);
    expect([found["D2"], found["G2"], found["D3"], found["G3"]]).toEqual([12_350, 13_920, 11_300, 10_710]);
    expect(found["H2"] ?? 12.71).toBe(12.71);
  });
});

describe("what things at a price come to", () => {
  it("is added up, and their prices are not", () => {
    const found = figures([
      ["Barang", "Saldo Awal", "Masuk", "Keluar", "Saldo Akhir", "Harga Satuan", "Nilai"],
      ["Kertas A4", 50, 200, 180, "", 52_000, ""],
      ["Tinta", 20, 40, 45, "", 95_000, ""],
      ["Jumlah", "", "", "", "", "", ""],
    ]);
    expect([found["F4"], found["G4"]]).toEqual([undefined, 70 * 52_000 + 15 * 95_000]);
  });
});

describe("what all years so far came to", () => {
  const HEAD = ["Indikator", "Realisasi s/d 2023", "Target 2024", "Realisasi 2024", "Realisasi s/d 2024"];

  it("is held against the end of the plan, not against one year of it", () => {
    const found = figures([
      [...HEAD, "Target Akhir Renstra", "% s/d 2024"],
      ["Jumlah wirausaha baru", 850, 300, 320, "", 1_800, ""],
    ]);
    expect(found).toEqual({ E2: 1_170, G2: 65 });
  });

  it("is held against what was planned up to that year, where a column tells it", () => {
    const found = figures([
      ["Indikator", "Target s/d 2024", "Realisasi s/d 2024", "Target Akhir Renstra", "% s/d 2024"],
      ["Jumlah wirausaha baru", 1_200, 1_170, 1_800, ""],
    ]);
    expect(found).toEqual({ E2: 97.5 });
  });
});

describe("a part of all that names an amount", () => {
  it("is of that amount's own total, and no share of the amount beside it", () => {
    const found = figures([
      ["Jenis Belanja", "Anggaran", "Proporsi (%)", "Realisasi", "Proporsi Realisasi (%)", "Serapan (%)"],
      ["Pegawai", 60_000_000, "", 45_000_000, "", ""],
      ["Barang", 40_000_000, "", 30_000_000, "", ""],
      ["Total", "", "", "", "", ""],
    ]);
    expect([found["C2"], found["E2"], found["F2"]]).toEqual([60, 60, 75]);
    expect([found["C4"], found["E4"], found["F4"]]).toEqual([100, 100, 75]);
  });
});

describe("a percentage of what is left of a whole", () => {
  it("is of that whole, as those of its other parts are, and no share of the column", () => {
    const found = figures([
      ["OPD", "Jumlah Temuan", "Selesai", "Dalam Proses", "Belum", "% Selesai", "% Dalam Proses", "% Belum"],
      ["Dinas A", 10, 7, 2, 1, "", "", ""],
      ["Dinas B", 8, 4, 2, 2, "", "", ""],
      ["Jumlah", "", "", "", "", "", "", ""],
    ]);
    expect([found["F2"], found["G2"], found["H2"]]).toEqual([70, 20, 10]);
    expect([found["F3"], found["G3"], found["H3"]]).toEqual([50, 25, 25]);
  });
});

describe("a rate behind counts and what they come to", () => {
  it("is not of all of them together, which is always the whole", () => {
    const found = figures([
      ["Puskesmas", "Kunjungan Baru", "Kunjungan Lama", "Total", "Jumlah Penduduk", "Rasio Kunjungan (%)"],
      ["A", 3_000, 8_000, "", 25_000, ""],
      ["B", 2_000, 5_200, "", 18_000, ""],
    ]);
    expect([found["D2"], found["F2"], found["F3"]]).toEqual([11_000, 44, 40]);
  });
});

describe("a quarter behind its three months", () => {
  const rows = (heading: string): readonly CellSpec[][] => [
    ["Indikator", "Standar", "Jan", "Feb", "Mar", heading, "Capaian thd Standar (%)"],
    ["Kepatuhan cuci tangan (%)", 80, 82, 86, 90, "", ""],
    ["Kepatuhan identifikasi (%)", 100, 97, 98, 99, "", ""],
  ];

  it("is their mean where its heading says so, and the capaian is of that", () => {
    expect(figures(rows("Rata-rata TW I"))).toEqual({ F2: 86, G2: 107.5, F3: 98, G3: 98 });
  });
});

describe("a figure that no column tells", () => {
  it("is no share of a total where those that it is of are counted in its row", () => {
    const found = figures([
      ["Unit", "Jumlah IKU", "IKU Tercapai", "IKU Tidak Tercapai", "Persentase Tercapai (%)"],
      ["Sekretariat", 6, 5, "", ""],
      ["Bidang I", 4, 4, "", ""],
      ["Total", "", "", "", ""],
    ]);
    // 5 of 6; of all that were reached it would be 55.56.
    expect([found["E2"] ?? 83.33, found["E3"] ?? 100]).toEqual([83.33, 100]);
  });

  it("is no mean of the rows where it stands behind several shares of its own", () => {
    const found = figures([
      ["Program", "Capaian Kinerja (%)", "Realisasi Anggaran (%)", "Rata-rata"],
      ["P1", 98, 92, ""],
      ["P2", 88, 95, ""],
    ]);
    expect([found["D2"] ?? 95, found["D3"] ?? 91.5]).toEqual([95, 91.5]);
  });

  it("is of no other part than the one that its heading names", () => {
    const found = figures([
      ["Unit", "Jumlah Pegawai", "Sangat Baik", "Baik", "Cukup", "Kurang", "% Baik ke Atas"],
      ["Sekretariat", 20, 4, 14, 2, 0, ""],
      ["Bidang I", 15, 2, 11, 1, 1, ""],
    ]);
    expect([found["G2"] ?? 90, found["G3"] ?? 86.67]).toEqual([90, 86.67]);
  });

  it("is no percentage of a quotient that stands before it", () => {
    const found = figures([
      ["Kecamatan", "Laki-laki", "Perempuan", "Jumlah", "Luas (km2)", "Rasio Jenis Kelamin", "Persentase"],
      ["A", 12_000, 11_800, "", 45.5, "", ""],
      ["B", 20_100, 20_500, "", 30.2, "", ""],
      ["Jumlah", "", "", "", "", "", ""],
    ]);
    expect([found["G2"] ?? 36.96, found["G3"] ?? 63.04]).toEqual([36.96, 63.04]);
  });
});
