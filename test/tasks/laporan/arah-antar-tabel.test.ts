import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** An indikator has one direction in a workbook: what one of its tables tells holds for all of them. */

const capaianOf = (...sheets: readonly SheetSnapshot[]) =>
  printed(tableOf(laporanOf(bookOf(...sheets)).offers, "T1"), "capaian")[0]![0];

const pengukuran = (tahun: number, nama: string, target: number, realisasi: number) =>
  sheetOf(`Kinerja ${tahun}`, [
    [`PENGUKURAN KINERJA TAHUN ${tahun}`],
    ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya pelayanan", nama, target, realisasi, ""],
  ]);
const renstra = (nama: string, target: number) =>
  sheetOf("Renstra", [
    ["Realisasi terhadap Target Akhir Renstra (2026)"],
    ["Indikator Kinerja", "Realisasi 2023", "Target 2026", "Tingkat Kemajuan (%)"],
    [nama, 2.26, target, ""],
  ]);
const TFR = "Angka Kelahiran Total (TFR)";

describe("the direction that a name leaves open", () => {
  it("follows targets that fall from table to table, each of its own year", () => {
    const sheets = [pengukuran(2022, TFR, 2.25, 2.31), pengukuran(2023, TFR, 2.2, 2.26), renstra(TFR, 2.1)];
    expect(capaianOf(...sheets)).toBe("97,27%");
    expect(capaianOf(...[...sheets].reverse())).toBe("97,27%");
  });

  it("stays where the targets rise, go up and down, or are of another unit", () => {
    expect(capaianOf(pengukuran(2023, TFR, 2.2, 2.26), renstra(TFR, 2.4))).toBe("102,73%");
    const up = [pengukuran(2022, TFR, 2.1, 2.31), pengukuran(2023, TFR, 2.2, 2.26), renstra(TFR, 2.15)];
    expect(capaianOf(...up)).toBe("102,73%");
    expect(capaianOf(pengukuran(2023, TFR, 2.2, 2.26), renstra(TFR, 0.0021))).toBe("102,73%");
  });

  it("is never asked of a name that tells it: a raised target may pass the end of the Renstra", () => {
    const nama = "Nilai Survei Kepuasan Masyarakat";
    expect(capaianOf(pengukuran(2023, nama, 85, 86.7), renstra(nama, 82))).toBe("102,00%");
  });
});
