import { describe, expect, it } from "vitest";
import { desimal, type Desimal } from "../../src/domain/desimal";
import { judgeJenis } from "../../src/domain/jenis-triwulan";
import { nilaiTriwulan } from "../../src/domain/triwulan";

const tw = (...nilai: (string | null)[]): (Desimal | null)[] =>
  nilai.map((n) => (n === null ? null : desimal(n)));

describe("nilaiTriwulan", () => {
  it.each([
    ["akumulasi", ["0", "126", "100", "200"], "426"], // Tangerang Selatan 2021, tabel 11
    ["akumulasi", ["41", "35", "11.3", "0"], "87.3"],
    ["akumulasi", ["5", null, "7", null], "12"],
    ["posisi-akhir", ["20", null, "35", null], "35"],
    ["posisi-akhir", ["20", "0", null, null], "0"],
    ["posisi-akhir-menurun", ["8", "7", "6", null], "6"],
    ["rata-rata", ["80", null, "90", null], "85"],
  ] as const)("%s of %j is %s", (jenis, nilai, hasil) =>
    expect(nilaiTriwulan(jenis, tw(...nilai))?.toString()).toBe(hasil),
  );

  it("is nothing where no quarter is filled", () => {
    expect(nilaiTriwulan("akumulasi", tw(null, null, null, null))).toBeNull();
  });
});

describe("judgeJenis", () => {
  it.each([
    ["Produk", ["0", "126", "100", "200"], "325", "akumulasi"], // Tangerang Selatan 2021, tabel 11
    ["%", ["41", "35", "11.3", "0"], "85", "akumulasi"],
    ["%", ["5", "17", "16", "4"], "36", "akumulasi"],
    ["%", ["25", "50", "75", "100"], "100", "posisi-akhir"],
    ["Indeks", ["80", "79", "78", null], "82", "posisi-akhir"],
    ["%", ["14", "12", "10", "9"], "9", "posisi-akhir-menurun"],
    ["Dokumen", ["50", "67", "87", "100"], "100", "posisi-akhir"], // rencana aksi Boyolali 2026
    ["Dokumen", ["3", "3", "3", "3"], "12", "akumulasi"],
    ["Nilai", ["0", null, null, null], "80", "posisi-akhir"],
    ["Orang", [null, null, null, null], null, "akumulasi"],
  ] as const)("%s %j of %s: %s", (satuan, nilai, target, jenis) => {
    const saran = judgeJenis(satuan, tw(...nilai), target === null ? null : desimal(target));
    expect(saran.jenis).toBe(jenis);
    expect(saran.alasan).toMatch(/\.$/);
  });

  it("says that percentages were added", () => {
    expect(judgeJenis("%", tw("41", "35", "11.3", "0"), desimal(85)).alasan).toContain("87,3");
  });
});
