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
const isSentence = ({ rule }: { readonly rule: string }) => rule === "kalimat-beda-tabel";
const wrongIn = (...paragraphs: string[]) =>
  periksa(bookOf(TABLE, textsOf(...paragraphs)), PENGATURAN_BAKU).temuan.filter(isSentence);

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

it("takes a name for the same in capitals and in small letters, whatever table tells the figure", () => {
  const other = sheetOf("Tabel 3.8", [
    ["Tabel 3.8 Capaian Program Tahun 2024"],
    ["No", "Program", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Program Koperasi", "PERSENTASE KOPERASI AKTIF", "%", 85, 75.9, 89.29],
    [2, "Program UMKM", "Jumlah UMKM yang Dibina", "Unit", 250, 262, 104.8],
  ]);
  const said = textsOf("Target Persentase koperasi aktif sebesar 85 persen.");
  expect(periksa(bookOf(TABLE, other, said), PENGATURAN_BAKU).temuan.filter(isSentence)).toEqual([]);
});

it("remarks on a figure of another year where the sentence names none", () => {
  const years = sheetOf("Tabel 3.3", [
    ["Tabel 3.3 Perbandingan Capaian Kinerja"],
    ["No", "Indikator Kinerja", "Satuan", "Tahun 2023", "", "", "Tahun 2024", "", ""],
    ["", "", "", "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)"],
    [1, "Persentase koperasi aktif", "%", 78, 71.4, 91.54, 80, 75.9, 94.88],
    [2, "Jumlah UMKM yang dibina", "Unit", 240, 250, 104.17, 250, 262, 104.8],
  ]);
  const of = (text: string) =>
    periksa(bookOf(TABLE, years, textsOf(text)), PENGATURAN_BAKU).temuan.filter(isSentence);
  const [old] = of("Persentase koperasi aktif terealisasi sebesar 71,4 persen.");
  expect(old).toMatchObject({ severity: "remark", message: expect.stringContaining("milik tahun 2023") });
  expect(of("Persentase koperasi aktif pada tahun 2023 terealisasi sebesar 71,4 persen.")).toEqual([]);
  const [wrong] = of("Persentase koperasi aktif terealisasi sebesar 70,4 persen.");
  expect(wrong).toMatchObject({ severity: "error" });
});

it("checks what a sentence reckons itself, in a document without any table", () => {
  const { temuan, diperiksa } = periksa(
    bookOf(textsOf("Dari pagu sebesar Rp2.000.000 terealisasi Rp1.900.000 atau 97,5 persen.")),
    PENGATURAN_BAKU,
  );
  expect(diperiksa).toBe(1);
  expect(temuan).toMatchObject([{ rule: "kalimat-salah-hitung", cell: "C4", published: "97,5 persen" }]);
  expect(temuan[0]?.message).toContain("Rp1.900.000 dari Rp2.000.000 adalah 95,00 persen");
});
