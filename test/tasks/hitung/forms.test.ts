import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function figures(rows: readonly (readonly CellSpec[])[]): Record<string, unknown> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

/** Kinds of tables with a rule of their own fill what is left blank, and nothing else. */
describe("tables of a form of their own", () => {
  it("a risk register before and after its control: kemungkinan x dampak", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian Risiko", "Risiko Melekat", "", "", "Risiko Residu", "", ""],
      ["", "", "Kemungkinan", "Dampak", "Skor Risiko", "Kemungkinan", "Dampak", "Skor Risiko"],
      [1, "Keterlambatan penyaluran", 4, 5, "", 2, 3, ""],
      [2, "Data tidak lengkap", 3, 3, 9, 1, 2, ""],
    ];
    expect(figures(rows)).toEqual({ E3: 20, H3: 6, H4: 2 });
  });

  it("values of SAKIP from bobot and capaian, and the other way, year by year", () => {
    const rows: CellSpec[][] = [
      ["No", "Komponen", "Tahun 2023", "", "", "Tahun 2024", "", ""],
      ["", "", "Bobot", "Capaian (%)", "Nilai", "Bobot", "Capaian (%)", "Nilai"],
      [1, "Perencanaan Kinerja", 30, 80, "", 30, "", 24],
      [2, "Pengukuran Kinerja", 30, 70, 21, 30, "", 22.5],
    ];
    expect(figures(rows)).toEqual({ E3: 24, G3: 80, G4: 75 });
  });

  it("a realisasi whose formula has both operands in the table, and none where one is missing", () => {
    const whole: CellSpec[][] = [
      ["No", "Indikator", "Formula", "Pembilang", "Penyebut", "Realisasi"],
      [1, "Persentase koperasi sehat", "Koperasi sehat / koperasi aktif x 100", 45, 60, ""],
    ];
    expect(Object.values(figures(whole))).toEqual([75]);
    const half = whole.map((row) => row.filter((_, column) => column !== 4));
    expect(figures(half)).toEqual({});
  });

  it("a score of a risk waits for both of its factors, and a fall of it for the scores before and after", () => {
    const half: CellSpec[][] = [
      ["No", "Uraian Risiko", "Kemungkinan", "Skor Risiko"],
      [1, "Keterlambatan penyaluran", 4, ""],
      [2, "Data tidak lengkap", 3, ""],
    ];
    expect(figures(half)).toEqual({});
    const fall: CellSpec[][] = [
      ["No", "Uraian Risiko", "Risiko Melekat", "", "", "Risiko Residu", "", "", "Penurunan Skor Risiko"],
      ["", "", "Kemungkinan", "Dampak", "Skor Risiko", "Kemungkinan", "Dampak", "Skor Risiko", ""],
      [1, "Keterlambatan penyaluran", 4, 5, "", 2, 3, "", ""],
    ];
    expect(figures(fall)).toMatchObject({ E3: 20, H3: 6, I3: 14 });
  });
});
