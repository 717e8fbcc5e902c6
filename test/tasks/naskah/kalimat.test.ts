import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

const TABLE = sheetOf("Tabel 3.2", [
  ["Tabel 3.2 Capaian Kinerja Tahun 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Persentase koperasi aktif", "%", 80, 75.9, 94.88],
  [2, "Jumlah UMKM yang dibina", "Unit", 250, 262, 104.8],
]);
const textsOf = (...paragraphs: string[]) =>
  sheetOf("Teks laporan", [
    ["Teks laporan dari LKjIP.docx", "", ""],
    ["", "", ""],
    ["Halaman", "Bagian", "Paragraf"],
    ...paragraphs.map((text) => ["", "", text]),
  ]);
const wrongIn = (...paragraphs: string[]) =>
  periksa(bookOf(TABLE, textsOf(...paragraphs)), PENGATURAN_BAKU).temuan.filter(
    ({ rule }) => rule === "kalimat-beda-tabel",
  );

it("finds a figure in the report's text that its table contradicts, with both places", () => {
  const [found, ...others] = wrongIn(
    "Persentase koperasi aktif dengan target 80 persen terealisasi sebesar 57,9 persen, capaian 94,9 persen.",
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ sheet: "Teks laporan", cell: "C4", published: "57,9 persen" });
  expect(found?.expected).toBeCloseTo(75.9);
  expect(found?.message).toContain("Tabel 3.2!E3");
});

it("lets stand what agrees, what is rounded, and what no table tells of", () => {
  expect(
    wrongIn(
      "Persentase koperasi aktif terealisasi 76 persen dari target 80 persen.",
      "Realisasi Persentase koperasi aktif tahun 2022 sebesar 41 persen.",
      "Persentase koperasi sehat terealisasi 12 persen.",
      "Jumlah UMKM yang dibina terealisasi 262 unit, capaian 104,8%.",
    ),
  ).toEqual([]);
});
