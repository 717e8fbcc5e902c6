import { describe, expect, it } from "vitest";
import { hurufJudul, isTertulisNama, rangkai } from "../../src/domain/kalimat";

describe("names in capitals as titles", () => {
  it.each([
    ["DINAS PUPR DAN PERUMAHAN", "Dinas PUPR dan Perumahan"],
    ["DPMPTSP KOTA CONTOH", "DPMPTSP Kota Contoh"],
    ["PROGRAM PEMBINAAN BUMD", "Program Pembinaan BUMD"],
    ["DP3AP2KB", "DP3AP2KB"],
    ["SEKRETARIAT DPRD", "Sekretariat DPRD"],
    ["PEMBERDAYAAN UMKM DI DAERAH", "Pemberdayaan UMKM di Daerah"],
    ["PENGEMBANGAN EKSPOR KOMPLEKS MODERN", "Pengembangan Ekspor Kompleks Modern"],
  ])("%s", (text, title) => {
    expect(hurufJudul(text)).toBe(title);
  });
});

describe("a name", () => {
  it.each([
    ["Dinas Koperasi, Usaha Kecil dan Menengah Kota Contoh", true],
    ["BPS Kabupaten Tapin", true],
    ["kantor BPS Kabupaten Tapin", false],
    ["Kantor BPS Kabupaten Tapin dan menambahkan koordinat rumah", false],
  ])("%s: %s", (text, is) => {
    expect(isTertulisNama(text)).toBe(is);
  });
});

describe("lists", () => {
  it("names all, with a comma before the last of three", () => {
    expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map((items) => rangkai(items))).toEqual([
      null,
      "A",
      "A dan B",
      "A, B, dan C",
    ]);
  });
});
