import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { desimal } from "../../src/domain/desimal";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Skala } from "../../src/domain/skala";
import { findSkala, kategorikan, SKALA_BAKU, skalaBaku, validateSkala } from "../../src/domain/skala-baku";

function kelas(id: string, nilai: string, pembulatan: number | null = 2): string {
  const skala = skalaBaku(id);
  return skala ? kategorikan(desimal(nilai), skala, pembulatan).nama : `skala ${id} tidak ada`;
}

describe("bounds exactly at, just under and just over each edge", () => {
  it.each([
    ["permendagri-86-2017", "464.1", "Sangat Tinggi"],
    ["permendagri-86-2017", "100", "Sangat Tinggi"],
    ["permendagri-86-2017", "91.01", "Sangat Tinggi"],
    ["permendagri-86-2017", "91", "Sangat Tinggi"],
    ["permendagri-86-2017", "90.99", "Tinggi"],
    ["permendagri-86-2017", "90.5", "Tinggi"],
    ["permendagri-86-2017", "76", "Tinggi"],
    ["permendagri-86-2017", "75.99", "Sedang"],
    ["permendagri-86-2017", "75.4", "Sedang"],
    ["permendagri-86-2017", "66", "Sedang"],
    ["permendagri-86-2017", "65.5", "Rendah"],
    ["permendagri-86-2017", "51", "Rendah"],
    ["permendagri-86-2017", "50.5", "Sangat Rendah"],
    ["permendagri-86-2017", "-3", "Sangat Rendah"],
    ["sumsel-4", "100", "Sangat Baik"],
    ["sumsel-4", "99.99", "Baik"],
    ["sumsel-4", "80.01", "Baik"],
    ["sumsel-4", "80", "Cukup"],
    ["sumsel-4", "55.01", "Cukup"],
    ["sumsel-4", "55", "Kurang"],
    ["sumsel-4", "39.42", "Kurang"],
    ["lan-4", "85", "Sangat Berhasil"],
    ["lan-4", "84.99", "Berhasil"],
    ["lan-4", "70", "Berhasil"],
    ["lan-4", "55", "Cukup Berhasil"],
    ["lan-4", "54.99", "Kurang Berhasil"],
    ["maluku-tengah-2021", "85", "Sangat Baik"],
    ["maluku-tengah-2021", "85.01", "Memuaskan"],
    ["lampu-90-70", "90", "Kuning"],
    ["lampu-90-70", "90.01", "Hijau"],
    ["lampu-90-70", "69.99", "Merah"],
    ["banding-target", "100.01", "Melebihi Target"],
    ["banding-target", "100", "Sesuai Target"],
    ["banding-target", "99.99", "Di Bawah Target"],
    ["akip-88-2021", "90", "A"],
    ["akip-88-2021", "90.01", "AA"],
    ["akip-88-2021", "80", "BB"],
    ["akip-88-2021", "60", "CC"],
    ["akip-88-2021", "30", "D"],
    ["ikm", "88.31", "A"],
    ["ikm", "88.30", "B"],
    ["ikm", "76.61", "B"],
    ["ikm", "76.60", "C"],
    ["ikm", "65", "C"],
    ["ikm", "64.99", "D"],
    ["koperasi-sehat", "80", "Sehat"],
    ["koperasi-sehat", "79.99", "Cukup Sehat"],
    ["koperasi-sehat", "66", "Cukup Sehat"],
    ["koperasi-sehat", "65.99", "Dalam Pengawasan"],
    ["koperasi-sehat", "51", "Dalam Pengawasan"],
    ["koperasi-sehat", "50.99", "Dalam Pengawasan Khusus"],
    ["nka", "90", "Baik"],
    ["nka", "50", "Sangat Kurang"],
    ["efektivitas-690", "100", "Efektif"],
    ["efektivitas-690", "100.01", "Sangat Efektif"],
    ["efektivitas-690", "80", "Cukup Efektif"],
    ["efektivitas-690", "59.99", "Tidak Efektif"],
    ["efisiensi-690", "59.99", "Sangat Efisien"],
    ["efisiensi-690", "60", "Efisien"],
    ["efisiensi-690", "80", "Efisien"],
    ["efisiensi-690", "90.01", "Kurang Efisien"],
    ["efisiensi-690", "100.01", "Tidak Efisien"],
    ["efisiensi-690-sumsel", "90", "Efisien"],
    ["efisiensi-690-sumsel", "59.99", "Tidak Efisien"],
  ])("%s: %s is %s", (id, nilai, nama) => expect(kelas(id, nilai)).toBe(nama));
});

describe("rounding before the class is looked up", () => {
  it("lifts a value over the bound only as far as was asked for", () => {
    expect(kelas("permendagri-86-2017", "90.996", 2)).toBe("Sangat Tinggi");
    expect(kelas("permendagri-86-2017", "90.5", 0)).toBe("Sangat Tinggi");
    expect(kelas("permendagri-86-2017", "90.996", null)).toBe("Tinggi");
  });

  it("does not let the fortieth digit of a quotient decide where none was asked for", () => {
    expect(kelas("banding-target", `99.${"9".repeat(38)}`, null)).toBe("Sesuai Target");
    expect(kelas("banding-target", "99.999999", null)).toBe("Di Bawah Target");
  });
});

describe("every preset", () => {
  it.each(SKALA_BAKU.map((s) => [s.id, s] as const))(
    "%s covers the whole line without gap or overlap",
    (_, skala) => {
      expect(validateSkala(skala)).toEqual([]);
      fc.assert(
        fc.property(fc.integer({ min: -5000, max: 30000 }), fc.integer({ min: 0, max: 3 }), (n, beda) => {
          const urutan = (x: number) => skala.kelas.indexOf(kategorikan(desimal(x).div(100), skala, 2));
          const [rendah, tinggi] = [urutan(n), urutan(n + beda)];
          expect(rendah).toBeGreaterThanOrEqual(0);
          expect(tinggi).toBeLessThanOrEqual(rendah);
        }),
      );
    },
  );

  it("names its source, and has its own id", () => {
    expect(new Set(SKALA_BAKU.map((s) => s.id)).size).toBe(SKALA_BAKU.length);
    for (const s of SKALA_BAKU) expect(s.sumber.length).toBeGreaterThan(20);
  });

  it("counts Sedang and below as failing in the default scale", () => {
    const gagal = findSkala(PENGATURAN_BAKU).kelas.filter((k) => k.gagal);
    expect(gagal.map((k) => k.nama)).toEqual(["Sedang", "Rendah", "Sangat Rendah"]);
  });
});

describe("validateSkala", () => {
  const warna = "#0B6A4F";
  const dasar: Skala = {
    id: "sendiri",
    nama: "Skala sendiri",
    sumber: "",
    kelas: [
      { nama: "Tercapai", bawah: 100, inklusif: true, gagal: false, warna },
      { nama: "Belum", bawah: null, inklusif: true, gagal: true, warna },
    ],
  };
  const [atas, terendah] = dasar.kelas as [Skala["kelas"][number], Skala["kelas"][number]];

  it.each([
    [[], "paling sedikit dua"],
    [[atas, { ...terendah, bawah: 10 }], "tidak berbatas bawah"],
    [[{ ...atas, bawah: null }, terendah], "isi batas bawahnya"],
    [[atas, { ...atas, nama: "Lebih" }, terendah], "harus lebih rendah"],
    [[atas, { ...terendah, nama: "tercapai" }], "dua kali"],
    [[{ ...atas, nama: " " }, terendah], "belum bernama"],
    [[{ ...atas, warna: "hijau" }, terendah], "#RRGGBB"],
  ])("%# finds what is wrong", (kelas, masalah) =>
    expect(validateSkala({ ...dasar, kelas }).join(" ")).toContain(masalah),
  );

  it("allows the class of exactly one value", () => {
    const lebih = { ...atas, nama: "Melebihi", inklusif: false };
    expect(validateSkala({ ...dasar, kelas: [lebih, atas, terendah] })).toEqual([]);
  });
});
