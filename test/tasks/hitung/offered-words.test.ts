import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf } from "../../support/snapshots";

/** What is written below a heading, and why nothing is. */
function below(heading: string): { readonly words: readonly (number | string)[]; readonly reasons: string } {
  const { cells, skipped } = hitung(
    bookOf(
      sheetOf("Lembar", [
        ["Capaian Kinerja Tahun 2022"],
        ["No", "Indikator Kinerja", "Satuan", "Capaian 2021", "Target", "Realisasi", "Capaian (%)", heading],
        [1, "Nilai IKM Kecamatan", "Nilai", 97.1, 85, 86.2, "", ""],
        [2, "Nilai SAKIP", "Nilai", 99.2, 80, 58.3, "", ""],
        [3, "Persentase usulan Musrenbang yang terakomodir", "%", 88, 60, 66, "", ""],
      ]),
    ),
    PENGATURAN_BAKU,
  );
  expect(cells.filter(({ cell }) => cell.startsWith("G"))).toHaveLength(3);
  return {
    words: cells.filter(({ cell }) => cell.startsWith("H")).map(({ value }) => value),
    reasons: skipped.map(({ reason }) => reason).join(" "),
  };
}

describe("a heading that offers the words for its cells", () => {
  it.each([
    "Status (Naik/Turun/Tetap)",
    "Status (Tercapai/Tidak Tercapai)",
    "Status: Tercapai / Tidak Tercapai",
    "Kategori (Baik/Cukup/Kurang)",
    "Kategori (ST/T/S/R/SR)",
    "Predikat (A/B/C/D)",
    "Kategori (IKU | IKK)",
    "Status Capaian (Hijau/Kuning/Merah)",
    "Keterangan (Tercapai/Belum)",
    "Naik / Turun / Tetap",
    "Tren (Naik/Turun)",
  ])("gets no others, and no figure: %s", (heading) => {
    const { words, reasons } = below(heading);
    expect(words).toEqual([]);
    expect(reasons).toContain(`Kolom “${heading}” tidak diisi: judulnya`);
  });

  it.each([
    ["Kategori", ["Sangat Tinggi", "Sedang", "Sangat Tinggi"]],
    [
      "Kriteria (Sangat Tinggi/Tinggi/Sedang/Rendah/Sangat Rendah)",
      ["Sangat Tinggi", "Sedang", "Sangat Tinggi"],
    ],
    ["Kriteria (Sangat Baik/Baik/Cukup/Kurang/Sangat Kurang)", ["Sangat Baik", "Cukup", "Sangat Baik"]],
    ["Kriteria (Permendagri 86/2017)", ["Sangat Tinggi", "Sedang", "Sangat Tinggi"]],
  ] as const)("is classed where it offers the classes, or none: %s", (heading, words) => {
    expect(below(heading).words).toEqual(words);
  });
});
