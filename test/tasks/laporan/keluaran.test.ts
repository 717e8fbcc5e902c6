import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";
import { narasiTabel } from "../../../src/tasks/laporan/narasi";

/** Work units of ministries measure outputs by their volume, and list their money by kinds of spending as well. */

const RO = [
  ["Kode", "Kegiatan / RO", "Volume", "", "Anggaran (Rp)", "", "%"],
  ["", "", "Target", "Realisasi", "Pagu", "Realisasi", ""],
  ["1814", "Pemantapan Sistem Pelatihan", "", "", 14_870, 14_699, ""],
  ["1814.DCC", "Pelatihan bagi petani", 1_200, 1_140, 9_870, 9_742, ""],
  ["1814.DCI", "Pelatihan bagi aparatur", 420, 426, 5_000, 4_957, ""],
  ["", "TOTAL", "", "", 14_870, 14_699, ""],
];
const ro = sheetOf("RO", [["Tabel 3.5 Realisasi Kegiatan dan Rincian Output TA 2021"], ...RO]);
const belanja = (barang: number) =>
  sheetOf("Belanja", [
    ["Tabel 3.4 Realisasi Anggaran Menurut Jenis Belanja TA 2021"],
    ["Kode", "Jenis Belanja", "Pagu (Rp)", "Realisasi (Rp)", "%"],
    ["51", "Belanja Pegawai", 4_870, 4_757, ""],
    ["52", "Belanja Barang", barang, 9_942, ""],
  ]);

describe("outputs with a volume and money", () => {
  const { offers } = laporanOf(bookOf(ro, belanja(10_000)));

  it("print target, realisasi and capaian of each line, without a column of indicators", () => {
    const table = tableOf(offers, "T9");
    expect(table.columns.map(({ key }) => key)).not.toContain("indikator");
    expect(printed(table, "program", "target", "realisasi", "capaian").slice(0, 2)).toEqual([
      ["Pemantapan Sistem Pelatihan", "", "", ""],
      ["Pelatihan bagi petani", "1.200", "1.140", "95,00%"],
    ]);
  });

  it("are named in the sentences below", () => {
    const text = narasiTabel(tableOf(offers, "T9"), "2021", { gaya: "ringkas", terbilang: false }).join(" ");
    expect(text).toContain("Dari 2 keluaran, 1 keluaran melebihi target dan 1 keluaran di bawah target.");
    expect(text).toContain("Pelatihan bagi petani (95,00 persen)");
  });

  it("are the lines of the budget where kinds of spending come to the same, and not where they do not", () => {
    expect(printed(tableOf(offers, "T8"), "nama")[0]).toEqual(["Pemantapan Sistem Pelatihan"]);
    const other = laporanOf(bookOf(ro, belanja(11_000))).offers;
    expect(printed(tableOf(other, "T8"), "nama")[0]).toEqual(["Belanja Pegawai"]);
  });
});
