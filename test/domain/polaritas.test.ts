import { describe, expect, it } from "vitest";
import { normalizeNama } from "../../src/domain/nama";
import { readPolaritas, suggestPolaritas } from "../../src/domain/polaritas";

describe("suggestPolaritas", () => {
  it.each([
    "Angka Kemiskinan",
    "Persentase penduduk miskin",
    "Tingkat Pengangguran Terbuka (TPT)",
    "Prevalensi Stunting",
    "Angka Kematian Ibu (AKI)",
    "Indeks Gini",
    "Laju Inflasi",
    "Jumlah temuan BPK",
    "Jumlah pengaduan masyarakat",
    "Waktu tunggu pelayanan rawat jalan",
    "Indeks Risiko Bencana (IRB)",
    "Persentase kehilangan air (NRW)",
    "Persentase kawasan kumuh",
  ])("%s: less is better", (nama) => expect(suggestPolaritas(nama).polaritas).toBe("turun"));

  it.each([
    "Persentase penurunan angka kemiskinan",
    "Persentase pengaduan masyarakat yang ditindaklanjuti",
    "Persentase penanganan kasus kekerasan terhadap anak",
    "Jumlah rumah tangga miskin yang menerima bantuan",
    "Persentase Koperasi yang Berkualitas",
    "Nilai AKIP",
    "Indeks Kepuasan Masyarakat",
  ])("%s: more is better", (nama) => expect(suggestPolaritas(nama).polaritas).toBe("naik"));

  it.each([
    ["Waktu tanggap darurat bencana", "Menit", "turun"],
    ["Rata-rata waktu distribusi logistik bencana", "Jam", "turun"],
    ["Waktu pelayanan perpustakaan keliling", "Jam", "naik"],
    ["Waktu operasional bandara", "Jam", "naik"],
    ["Persentase waktu tanggap kebakaran", "%", "naik"],
  ])("%s in %s: how long something takes is better when it is less", (nama, satuan, arah) =>
    expect(suggestPolaritas(nama, satuan).polaritas).toBe(arah),
  );

  it("names the word it went by", () => {
    expect(suggestPolaritas("Prevalensi Stunting").alasan).toContain("“stunting”");
  });
});

describe("readPolaritas", () => {
  it.each([
    ["Positif", "naik"],
    ["Indikator Negatif", "turun"],
    ["NAIK", "naik"],
    ["Tren Negatif", "turun"],
    ["Maximize", "naik"],
    ["Minimize", "turun"],
    ["Max", "naik"],
    ["Min", "turun"],
    ["Kondisi Akhir Menurun", "turun"],
    ["Progres Positif", "naik"],
    ["Semakin tinggi realisasi maka capaian semakin bagus", "naik"],
    ["Semakin rendah realisasi maka capaian semakin bagus", "turun"],
    ["semakin tinggi realisasi semakin rendah pencapaian", "turun"],
    ["Makin kecil makin baik", "turun"],
    ["Stabilize", null],
    ["Akumulatif", null],
    ["", null],
  ])("%j is %s", (teks, polaritas) => expect(readPolaritas(teks)).toBe(polaritas));
});

it("normalizeNama makes one key of what is one indicator", () => {
  const sama = ["1. Angka  Kemiskinan (%)", "Angka kemiskinan", "a) ANGKA KEMISKINAN", "1 Angka Kemiskinan:"];
  expect(new Set(sama.map(normalizeNama))).toEqual(new Set(["angka kemiskinan"]));
  expect(normalizeNama("IKU 3")).toBe("iku 3");
});
