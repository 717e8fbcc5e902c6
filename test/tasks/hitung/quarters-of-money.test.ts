import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

describe("money that was spent stands in its quarters alone", () => {
  const rows = (first: string, second: string, most = 10_000_000) => [
    ["Program", "Anggaran", first, second, "Sisa Anggaran", "%"],
    ["Pelayanan", 31_800_000, 18_400_000, 11_000_000, "", ""],
    ["Pembinaan", 14_000_000, 2_000_000, most, "", ""],
    ["Jumlah", "", "", "", "", ""],
  ];

  it("what is left, and how much was spent, are of all of them", () => {
    expect(filled(rows("TW I", "TW II"))).toMatchObject({
      ...{ E2: 2_400_000, E3: 2_000_000, E4: 4_400_000, F2: 92.45, F3: 85.71, F4: 90.39 },
    });
  });

  it("of figures up to a quarter, of quarters with a gap, and of more than the budget nothing is added", () => {
    const told = (cells: object) => Object.keys(cells).filter((cell) => /^[EF]/.test(cell));
    expect(told(filled(rows("TW II", "TW III")))).toEqual([]);
    expect(told(filled(rows("TW I", "TW II", 13_000_000)))).toEqual([]);
  });
});

describe("months whose group names the unit in brackets", () => {
  it("“BULAN (SATUAN ORANG)” are counts with a sum, no prices", () => {
    const months = (group: string) =>
      filled(
        [
          ["No", "Uraian", group, "", "", "JUMLAH"],
          ["", "", "JAN", "FEB", "MAR", ""],
          [1, "Kunjungan", 12, 14, 15, ""],
          [2, "Rujukan", 3, 2, 4, ""],
        ],
        ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
      );
    expect(months("BULAN (SATUAN ORANG)")).toEqual({ F3: 41, F4: 9 });
    expect(months("HARGA SATUAN")).toEqual({});
  });
});

describe("a ratio among rupiah", () => {
  it("“1:400” is no amount, of which a percentage would be taken", () => {
    expect(
      filled([
        ["No", "Uraian", "Pagu", "Realisasi", "%"],
        [1, "Rasio guru dan murid", "1:400", 300, ""],
        [2, "Belanja operasional", 1_000_000, 900_000, ""],
      ]),
    ).toEqual({ E3: 90 });
  });
});
