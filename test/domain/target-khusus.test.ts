import { describe, expect, it } from "vitest";
import { bacaTeks } from "../../src/domain/angka";
import { hitungCapaian } from "../../src/domain/capaian";
import { bulatkan } from "../../src/domain/desimal";
import type { Polaritas } from "../../src/domain/pengaturan";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";

function hitung(target: string, realisasi: string, polaritas: Polaritas = "naik") {
  return hitungCapaian(bacaTeks(target), bacaTeks(realisasi), polaritas, PENGATURAN_BAKU);
}

function hasil(target: string, realisasi: string, polaritas?: Polaritas): string {
  const h = hitung(target, realisasi, polaritas);
  return h.ok ? bulatkan(h.nilai, 2).toString() : h.alasan;
}

function catatan(target: string, realisasi: string, polaritas?: Polaritas): string {
  const h = hitung(target, realisasi, polaritas);
  return h.ok ? h.catatan.join(" ") : "";
}

describe("range targets (worked examples of Permenpan RB 8/2021)", () => {
  it.each([
    ["80-90 %", "92 %", "naik", "102.22"],
    ["80-90 %", "70 %", "naik", "87.5"],
    ["80-90 %", "80 %", "naik", "100"],
    ["80-90 %", "90 %", "naik", "100"],
    ["80-90 %", "85 %", "naik", "100"],
    ["7–8 bulan", "6,5 bulan", "turun", "107.14"],
    ["7–8 bulan", "9 bulan", "turun", "87.5"],
    ["7–8 bulan", "7,5 bulan", "turun", "100"],
  ] as const)("%s, %s, %s -> %s", (t, r, polaritas, nilai) => expect(hasil(t, r, polaritas)).toBe(nilai));

  it("says which end was the target", () => {
    expect(catatan("80-90 %", "92 %")).toBe("Target rentang: dihitung terhadap batas atas 90.");
    expect(catatan("80-90 %", "85 %")).toContain("di dalam rentang");
  });

  it("does not compare a range of percent with an amount", () => {
    expect(hasil("80-90 %", "34.019.900")).toBe("satuan-beda");
  });
});

describe("bounds", () => {
  it("carry their own direction", () => {
    expect(hasil("≥ 85", "90")).toBe("105.88");
    expect(hasil("< 5", "3")).toBe("140");
    expect(catatan("< 5", "3")).toBe("Target “< 5” dihitung makin kecil makin baik.");
    expect(hasil("≥ 85", "90", "turun")).toBe("105.88");
  });

  it("say where a strict bound is only touched", () => {
    expect(catatan("> 85", "85")).toContain("belum melampauinya");
    expect(catatan("≥ 85", "85")).toBe("");
  });

  it("keep the rules for zero", () => {
    expect(hasil("≤ 0", "0")).toBe("100");
    expect(hasil("≤ 0", "2")).toBe("target-nol");
  });
});

describe("grades", () => {
  it.each([
    ["WTP", "WTP", "100"],
    ["WTP", "WDP", "75"],
    ["BB", "BB (73)", "100"],
    ["BB (70,5)", "BB (73)", "103.55"],
    ["A", "BB", "87.5"],
    ["A", "BB (78)", "97.5"],
    ["BB", "73", "100"],
    ["BB", "80", "100"],
    ["BB", "80,01", "114.3"],
    ["80", "A (81,2)", "101.5"],
    ["Baik", "baik", "100"],
  ])("target %s, realisasi %s -> %s", (t, r, nilai) => expect(hasil(t, r)).toBe(nilai));

  it("are not compared where nothing says what they are worth", () => {
    expect(hasil("Baik", "Sangat Baik")).toBe("predikat-tanpa-nilai");
    expect(hasil("80", "Baik")).toBe("predikat-tanpa-nilai");
    expect(hasil("WTP", "80")).toBe("predikat-tanpa-nilai");
    expect(hasil("WTP", "BB")).toBe("predikat-tanpa-nilai");
  });

  it("say what a bare grade was taken for", () => {
    expect(catatan("A", "BB (78)")).toBe("Predikat dinilai: target 80, realisasi 78.");
  });
});
