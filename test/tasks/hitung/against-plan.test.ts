import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { columnName } from "../../../src/sheet/address";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** The columns whose low figures are marked as failing. */
function marked(rows: readonly CellSpec[][]): string[] {
  const { plan } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  const failing = plan.highlights.flatMap(({ rules }) => rules).filter(({ style }) => style === "gagal");
  return failing.map(({ area }) => columnName(area.column));
}

describe("only what is held against a plan may fail", () => {
  it("a share of what the rows count is no capaian: it is not marked", () => {
    expect(
      marked([
        ["No", "OPD", "Jumlah Temuan", "Selesai", "Belum", "% Selesai", "% Belum"],
        [1, "Dinas Pendidikan", 12, 11, 1, "", ""],
        [2, "Dinas Kesehatan", 20, 15, 5, "", ""],
      ]),
    ).toEqual([]);
  });

  it("realisasi against a target, and what its heading calls a capaian, are", () => {
    expect(
      marked([
        ["No", "Indikator", "Target", "Realisasi", "%"],
        [1, "Persentase jalan mantap", 80, 40, ""],
      ]),
    ).toEqual(["E"]);
    expect(
      marked([
        ["No", "Jenis Pelayanan", "Sasaran", "Terlayani", "Belum Terlayani", "Capaian SPM (%)"],
        [1, "Ibu hamil", 1200, 1100, "", ""],
        [2, "Balita", 5400, 2100, "", ""],
      ]),
    ).toEqual(["F"]);
  });

  it("a share far above 100 is remarked on only where a target may be too low", () => {
    const remarks = (head: string[], figures: CellSpec[]): string[] =>
      periksa(
        bookOf(
          sheetOf("Lembar", [
            ["No", "Uraian", ...head],
            [1, "Satu", ...figures],
          ]),
        ),
        PENGATURAN_BAKU,
      ).temuan.map(({ message }) => message);
    expect(remarks(["Target", "Realisasi", "Capaian (%)"], [10, 20, 200])).toHaveLength(1);
    expect(remarks(["Sekolah", "Guru", "Siswa", "% Guru thd Sekolah"], [10, 20, 300, 200])).toEqual([]);
  });
});
