import { describe, expect, it } from "vitest";
import { bacaSel, bacaTeks } from "../../src/domain/angka";
import { hitungCapaian, kalimatAlasan, type HasilCapaian } from "../../src/domain/capaian";
import { bulatkan } from "../../src/domain/desimal";
import type { Pengaturan, Polaritas } from "../../src/domain/pengaturan";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";

interface Pilihan extends Partial<Pengaturan> {
  readonly polaritas_?: Polaritas;
  readonly satuan?: string;
}

function hitung(target: string, realisasi: string, pilihan: Pilihan = {}): HasilCapaian {
  const { polaritas_ = "naik", satuan = "", ...aturan } = pilihan;
  const pengaturan = { ...PENGATURAN_BAKU, ...aturan };
  return hitungCapaian(bacaTeks(target), bacaTeks(realisasi), polaritas_, pengaturan, { satuan });
}

/** Two decimals, or the reason why there is no figure. */
function hasil(target: string, realisasi: string, pilihan: Pilihan = {}): string {
  const h = hitung(target, realisasi, pilihan);
  return h.ok ? bulatkan(h.nilai, 2).toString() : h.alasan;
}

function catatan(target: string, realisasi: string, pilihan: Pilihan = {}): string {
  const h = hitung(target, realisasi, pilihan);
  return h.ok ? h.catatan.join(" ") : "";
}

describe("realisasi / target x 100, from published tables", () => {
  it.each([
    ["8,45%", "12,67%", "149.94", "Sulawesi Tengah 2024, tabel 3.2"],
    ["66 Indeks", "58,71 Indeks", "88.95", "Sulawesi Tengah 2024, tabel 3.10"],
    ["100%", "464,10%", "464.1", "Sulawesi Tengah 2024, tabel 3.10"],
    ["2,30%", "1,14%", "49.57", "Sulawesi Tengah 2024, tabel 3.10"],
    ["0,013%", "0,013%", "100", "Sulawesi Tengah 2024, tabel 3.10"],
    ["500", "526", "105.2", "Sumatera Selatan 2023, tabel III.1"],
    ["350", "138", "39.43", "Sumatera Selatan 2023, tabel III.1"],
    ["0,5%", "1.57%", "314", "Tangerang Selatan 2021, tabel 6"],
    ["100%", "77.64%", "77.64", "Tangerang Selatan 2021, tabel 6"],
    ["80%", "54.44%", "68.05", "Makassar 2021, bidang diklat"],
    ["12", "0", "0", "Makassar 2021, bidang pembiayaan"],
    ["100%", "0", "0", "Sulawesi Tengah 2024, tabel 3.10: 0 without its percent sign"],
  ])("%s, %s -> %s (%s)", (t, r, nilai) => expect(hasil(t, r)).toBe(nilai));

  it("reads percent cells and their text alike", () => {
    const h = hitungCapaian(bacaSel(0.0845, "0.00%"), bacaTeks("12,67%"), "naik", PENGATURAN_BAKU);
    expect(h.ok && bulatkan(h.nilai, 2).toString()).toBe("149.94");
  });
});

describe("less is better", () => {
  it.each([
    ["10", "5", "150", "200", "50"],
    ["10", "10", "100", "100", "0"],
    ["10", "20", "0", "50", "0"],
    ["10", "25", "0", "40", "0"],
    ["10", "0", "200", "100", "100"],
  ])("T=%s R=%s: (2T-R)/T %s, T/R %s, (T-R)/T %s", (t, r, duaT, perR, sisa) => {
    const turun = { polaritas_: "turun" } as const;
    expect(hasil(t, r, turun)).toBe(duaT);
    expect(hasil(t, r, { ...turun, rumusTurun: "T/R" })).toBe(perR);
    expect(hasil(t, r, { ...turun, rumusTurun: "T-R" })).toBe(sisa);
  });

  it("says that a negative result was floored and that T/R of nothing is 100", () => {
    expect(catatan("10", "25", { polaritas_: "turun" })).toBe("Hasil hitung -50% ditulis 0%.");
    expect(catatan("10", "0", { polaritas_: "turun", rumusTurun: "T/R" })).toContain("ditulis 100%");
  });
});

describe("zero and missing are never a silent 0 or 100", () => {
  it.each([
    ["", "", "keduanya-kosong"],
    ["", "5", "target-kosong"],
    ["100", "", "realisasi-kosong"],
    ["-", "5", "target-nihil"],
    ["100", "n/a", "realisasi-nihil"],
    ["0", "5", "target-nol"],
    ["0", "0", "keduanya-nol"],
    ["-5", "3", "target-negatif"],
    ["#DIV/0!", "3", "target-galat"],
    ["3", "#N/A", "realisasi-galat"],
    ["Meningkat", "3", "target-bukan-angka"],
    ["3", "34 orang x 12 Bulan", "realisasi-bukan-angka"],
    ["3", "1.02.01", "realisasi-bukan-angka"],
    ["3", "80-90", "realisasi-bukan-angka"],
  ] as const)("T=%j R=%j: %s", (t, r, alasan) => {
    expect(hitung(t, r)).toEqual({ ok: false, alasan });
    expect(kalimatAlasan(alasan)).toMatch(/^[A-Z].*\.$/);
  });

  it("gives 0 of 0 what the office set, and says so", () => {
    expect(hasil("0", "0", { targetNol: "nol" })).toBe("0");
    expect(hasil("0", "0", { targetNol: "seratus" })).toBe("100");
    expect(catatan("0", "0", { targetNol: "seratus" })).toBe("Target 0 dan realisasi 0 ditulis 100%.");
    expect(hasil("0", "5", { targetNol: "seratus" })).toBe("target-nol");
  });

  it("where less is better, nothing of a target of nothing is met, and something of it has no quotient", () => {
    expect(hasil("0", "0", { polaritas_: "turun" })).toBe("100");
    expect(catatan("0", "0", { polaritas_: "turun" })).toContain("tercapai");
    expect(hasil("0", "3", { polaritas_: "turun" })).toBe("target-nol");
  });

  it("floors a negative realisasi", () => {
    expect(hasil("100", "-5")).toBe("0");
    expect(catatan("100", "-5")).toContain("-5%");
  });
});

describe("cap", () => {
  it("keeps the value before the cap beside it", () => {
    const h = hitung("100", "250", { batas: 120 });
    expect(h.ok && [h.nilai.toString(), h.dibatasi.toString()]).toEqual(["250", "120"]);
    expect(catatan("100", "250", { batas: 120 })).toBe("Capaian 250% dibatasi 120%.");
  });

  it("leaves what does not exceed it, and everything where there is none", () => {
    for (const [batas, r] of [
      [120, "120"],
      [null, "9000"],
    ] as const) {
      const h = hitung("100", r, { batas });
      expect(h.ok && h.dibatasi.eq(h.nilai) && h.catatan.length === 0).toBe(true);
    }
  });
});

describe("units of target and realisasi", () => {
  it("takes a bare number beside a percentage for percent, and says so (Makassar 2021: 74 of 80%)", () => {
    expect(hasil("80%", "74", { satuan: "Persentase" })).toBe("92.5");
    expect(catatan("80%", "74")).toBe("Realisasi 74 dibaca 74% karena pasangannya persen.");
    expect(hasil("100", "77,64%")).toBe("77.64");
  });

  it("takes a bare ratio beside a percentage for what Excel would show", () => {
    expect(hasil("80%", "0,74")).toBe("92.5");
    expect(hasil("0,8", "74%")).toBe("92.5");
    expect(hasil("0,74%", "0,5")).toBe("67.57");
  });

  it.each([
    ["10", "34.019.900", "%", "an amount against a growth rate: Sumatera Selatan 2023, tabel III.1"],
    ["1", "270", "%", "a count against a share: Sumatera Selatan 2023, tabel III.1"],
    ["10", "34.019.900", "", "beyond any comparison even without a unit"],
    ["10%", "34.019.900", "", "the same with its sign"],
    ["80%", "1250", "", "a count beside a percentage"],
    ["500", "105%", "", "a percentage beside a count"],
    ["80%", "74", "Koperasi", "the row counts cooperatives"],
    ["12 bulan", "300 hari", "", "two units of time"],
    ["Rp1.000.000", "80%", "", "money and percent"],
    ["7 Dokumen", "58 Indeks", "", "a count and an index"],
  ])("%s and %s (%s): not comparable, %s", (t, r, satuan) =>
    expect(hasil(t, r, { satuan })).toBe("satuan-beda"),
  );

  it.each([
    ["2", "25,3", "%", "1265"],
    ["2%", "196%", "", "9800"],
    ["2", "196", "%", "9800"],
    ["1.000.000", "Rp900.000", "", "90"],
    ["80%", "60 Nilai", "", "75"],
    ["1", "45", "Dokumen", "4500"],
  ])("%s and %s (%s) are comparable: %s", (t, r, satuan, nilai) =>
    expect(hasil(t, r, { satuan })).toBe(nilai),
  );

  it("names two different counting units and compares the numbers", () => {
    expect(hasil("7 Dokumen", "7 Laporan")).toBe("100");
    expect(catatan("7 Dokumen", "7 Laporan")).toContain("“Laporan”");
    expect(catatan("7 Dok", "7 dokumen")).toBe("");
  });
});
