import { expect, it } from "vitest";
import { bacaKelasDalam } from "../../src/domain/baca-kelas";

/** Classes of a scale as offices write them in text, with the bounds and the names that they state. */
it.each([
  ["Sangat Baik (SB) : > 100 %", ["Sangat Baik (SB)", 100, null]],
  ["80 – 100 = Baik", ["Baik", 80, 100]],
  ["< 55 % Kurang", ["Kurang", null, 55]],
  ["Kurang dari 50% : Kurang Berhasil", ["Kurang Berhasil", null, 50]],
  ["a. 85 s.d. 100 : Berhasil", ["Berhasil", 85, 100]],
  ["Capaian 70% sampai dengan 85%: Cukup Berhasil", ["Cukup Berhasil", 70, 85]],
  ["≥ 90 (Sangat Tinggi)", ["Sangat Tinggi", 90, null]],
  ["Keterangan : Sangat Baik [>=80%]", ["Sangat Baik", 80, null]],
  ["Baik [60-79,99%]", ["Baik", 60, 79.99]],
])("%s", (teks, [nama, bawah, atas]) => {
  expect(bacaKelasDalam(teks)).toMatchObject([{ nama, interval: { bawah, atas } }]);
});

it("reads a whole scale in one sentence", () => {
  const teks = "Skala penilaian: > 100 % sangat baik; 80-100 % baik; 50-80 % cukup; < 50 % kurang.";
  expect(bacaKelasDalam(teks).map(({ nama, interval }) => [nama, interval.bawah])).toEqual([
    ["sangat baik", 100],
    ["baik", 80],
    ["cukup", 50],
    ["kurang", null],
  ]);
});

it.each([
  "Realisasi 2016 sebesar 85,5% dari target",
  "Tabel 3.1",
  "Program 80-90 unit rumah layak huni di Kota X dan Y",
])("reads no class in %s", (teks) => expect(bacaKelasDalam(teks).length).toBeLessThan(3));

it("takes no word of what is measured for a class", () => {
  expect(bacaKelasDalam("Nilai diatas 100%")).toEqual([]);
});
