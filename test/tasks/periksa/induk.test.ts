import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { loadReport } from "../../reports/load";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function salahJenjang(rows: readonly (readonly CellSpec[])[], hidden: readonly number[] = []): string[] {
  const sheet = { ...sheetOf("Lembar", rows), hiddenRows: new Set(hidden) };
  const { temuan } = periksa(bookOf(sheet), PENGATURAN_BAKU);
  return temuan.filter(({ rule }) => rule === "jenjang-tidak-sesuai").map(({ cell }) => cell);
}

describe("whose sum a row must be", () => {
  it("codes say so, even where no sum holds", () => {
    expect(
      salahJenjang([
        ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"],
        ["2.17.01.2.01", "Perencanaan", 500, 400],
        ["2.17.01.2.01.01", "Penyusunan dokumen", 300, 250],
        ["2.17.01.2.01.02", "Evaluasi kinerja", 100, 50],
      ]),
    ).toEqual(["C2", "D2"]);
  });

  it("levels that only sums could tell accuse nobody where no sum holds (LKjIP Makassar 2021, tabel rekapitulasi)", () => {
    const { snapshot } = loadReport("makassar-2021", "terbit");
    const { temuan } = periksa(snapshot, PENGATURAN_BAKU, [], [], "Tabel Rekapitulasi");
    const accused = temuan.filter(({ rule }) => rule === "jenjang-tidak-sesuai").map(({ cell }) => cell);
    expect(accused.filter((cell) => !["D29", "E29"].includes(cell))).toEqual([]);
  });

  it("a heading that repeats the sum of the programmes below it is no sub kegiatan of the one above", () => {
    expect(
      salahJenjang([
        ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"],
        ["2.17.01", "Program Penunjang", 300, 250],
        ["2.17.01.2.01", "Perencanaan", 300, 250],
        ["2.17.01.2.01.01", "Penyusunan dokumen", 300, 250],
        ["", "Keuangan", 700, 600],
        ["2.17.02", "Program Pengawasan", 400, 350],
        ["2.17.02.2.01", "Pemeriksaan", 400, 350],
        ["2.17.03", "Program Pelatihan", 300, 250],
        ["2.17.03.2.01", "Pendidikan", 300, 250],
      ]),
    ).toEqual([]);
  });

  it("hidden rows that stand there a second time count once; hidden rows of their own count", () => {
    const travel = (code: string): (readonly CellSpec[])[] => [
      [`${code}.01`, "Perjalanan Dinas Dalam Negeri", 300, 250],
      [`${code}.01.0001`, "Perjalanan Dinas Biasa", 300, 250],
    ];
    const sheet = (...further: readonly (readonly CellSpec[])[]): (readonly CellSpec[])[] => [
      ["Kode", "Uraian Belanja", "Pagu", "Realisasi"],
      ["5.1.02", "Belanja Barang dan Jasa", 500, 400],
      ["5.1.02.01", "Belanja Barang", 200, 150],
      ["5.1.02.04", "Belanja Perjalanan Dinas", 300, 250],
      ...further,
    ];
    const twice = sheet(...travel("5.1.02.04"), ...travel("5.1.02.04"));
    expect(salahJenjang(twice, [4, 5])).toEqual([]);
    expect(salahJenjang(twice)).toEqual(["C4", "D4"]);
    const other = sheet(...travel("5.1.02.04"), ["5.1.02.04.02", "Perjalanan Dinas Luar Negeri", 300, 250]);
    expect(salahJenjang(other, [4, 5])).toEqual(["C4", "D4"]);
  });

  it("rupiah that rounding takes are no error", () => {
    expect(
      salahJenjang([
        ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"],
        ["2.17.01.2.01", "Perencanaan", 401, 300],
        ["2.17.01.2.01.01", "Penyusunan dokumen", 300.25, 250],
        ["2.17.01.2.01.02", "Evaluasi kinerja", 100.25, 50],
      ]),
    ).toEqual([]);
  });

  it("what an office hides below its programmes is remarked on, not called wrong (perjanjian kinerja BPKAD Cimahi 2018)", () => {
    const rows = [
      ["No", "Program/Kegiatan", "Anggaran"],
      [1, "Program Pelayanan Administrasi Perkantoran", 695],
      [null, "Penyediaan alat tulis kantor", 518],
      [null, "Penyediaan bahan logistik", 565],
      [2, "Program Peningkatan Kapasitas Sumber Daya Aparatur", 150],
      [null, "Peningkatan kapasitas sumber daya", 200],
    ];
    const severities = (hidden: readonly number[]): string[] => {
      const sheet = { ...sheetOf("Kepala Badan", rows), hiddenRows: new Set(hidden) };
      const { temuan } = periksa(bookOf(sheet), PENGATURAN_BAKU);
      return temuan.filter(({ rule }) => rule === "jenjang-tidak-sesuai").map(({ severity }) => severity);
    };
    expect(severities([])).toEqual(["error", "error"]);
    expect(severities([2, 3, 5])).toEqual(["remark", "remark"]);
  });
});
