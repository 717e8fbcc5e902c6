import { describe, expect, it } from "vitest";
import { desimal } from "../../src/domain/desimal";
import { hitungEfisiensi, kalimatAlasanEfisiensi, type DataEfisiensi } from "../../src/domain/efisiensi";
import { METODE_EFISIENSI } from "../../src/domain/metode-efisiensi";

const IDS = METODE_EFISIENSI.map(({ id }) => id);
const atau = (x: string | null) => (x === null ? null : desimal(x));

function data(
  capaian: string | null,
  serapan: string | null,
  pagu = "1000",
  realisasi = "900",
): DataEfisiensi {
  return { capaian: atau(capaian), serapan: atau(serapan), pagu: atau(pagu), realisasi: atau(realisasi) };
}

function hasil(metode: string, d: DataEfisiensi): string {
  const h = hitungEfisiensi(metode, d);
  return h.ok ? `${h.nilai.toString()} ${h.verdict ?? ""}`.trim() : h.alasan;
}

describe("each method by its own classes", () => {
  it.each([
    ["selisih", "149.94", "89.23", "60.71 Efisien"], // Sulawesi Tengah 2024, tabel 3.7
    ["selisih", "100", "94.49", "5.51 Efisien"],
    ["selisih", "100", "95", "5 Cukup Efisien"],
    ["selisih", "90", "95", "-5 Cukup Efisien"],
    ["selisih", "89.99", "95", "-5.01 Tidak Efisien"],
    ["serapan", "100", "94.49", "94.49"],
    ["fisik-keuangan", "224", "90", "134 Efisien"], // Sumatera Selatan 2023, tabel III.6
    ["fisik-keuangan", "90", "90", "0 Kurang Efisien"],
    ["capaian-serapan", "107", "87.74", "19.26 Efisien"], // Makassar 2021
    ["capaian-serapan", "87.74", "87.74", "0 Efisien"],
    ["capaian-serapan", "80", "87.74", "-7.74 Kurang Efisien"],
    ["sisa-bila-tercapai", "100", "90", "10"],
    ["sisa-bila-tercapai", "99.99", "90", "capaian-di-bawah-100"],
    ["rasio", "150", "75", "50 Sangat Efisien"],
    ["rasio", "100", "90", "90 Cukup Efisien"],
    ["rasio", "50", "90", "180 Tidak Efisien"],
    ["hemat", "100", "90", "100"],
    ["sisa", "80", "88.05", "11.95"], // BPLHD Jawa Barat 2016, tabel 3.4
    ["selisih-lantai", "80", "88.05", "0"],
    ["selisih-lantai", "100", "88.05", "11.95"],
  ] as const)("%s of %s against %s: %s", (metode, capaian, serapan, teks) =>
    expect(hasil(metode, data(capaian, serapan))).toBe(teks),
  );
});

describe("what cannot be judged", () => {
  it.each(IDS)("%s: 0 against 0 was not carried out, never efficient", (metode) => {
    expect(hasil(metode, data("0", "0", "1000", "0"))).toBe("belum-dilaksanakan");
    expect(hasil(metode, data("0", null, "0", "0"))).toBe("belum-dilaksanakan");
  });

  it.each(IDS.filter((m) => m !== "hemat"))("%s needs both sides", (metode) => {
    expect(hasil(metode, data("100", null))).toBe("tidak-dapat-dihitung");
  });

  it("no ratio to a capaian of 0", () => {
    expect(hasil("rasio", data("0", "50"))).toBe("tidak-dapat-dihitung");
    expect(kalimatAlasanEfisiensi("tidak-dapat-dihitung")).toContain("tidak dapat dihitung");
  });
});

it("the Kepmendagri criteria stand in the original and in the variant of Sumatera Selatan, each labelled", () => {
  const h = hitungEfisiensi("fisik-keuangan", data("224", "94.27"));
  expect(
    h.ok && h.kriteria.map((k) => [k.skala.replace(/.*(Efektivitas|varian|Efisiensi \().*/, "$1"), k.kelas]),
  ).toEqual([
    ["Efektivitas", "Sangat Efektif"],
    ["Efisiensi (", "Kurang Efisien"],
    ["varian", "Efisien"],
  ]);
});

it("every method names itself, its formula and its source", () => {
  for (const { nama, rumus, sumber } of METODE_EFISIENSI) {
    expect([nama, rumus, sumber].every((teks) => teks.length > 5)).toBe(true);
  }
});
