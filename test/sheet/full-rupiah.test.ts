import { describe, expect, it } from "vitest";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { sheetOf } from "../support/snapshots";

function read(rows: readonly (readonly [string, number, number])[], unit = "Rp. 000") {
  const heading = ["Program", `Anggaran (${unit})`, `Realisasi (${unit})`, "%"];
  const { tables, judgements } = recogniseSheet(
    sheetOf("Lembar", [heading, ...rows.map((row) => [...row, ""])]),
  );
  const columns = tables[0]!.columns.filter(
    ({ role }) => role === "anggaran" || role === "realisasi_anggaran",
  );
  return {
    factors: columns.map(({ multiplier }) => multiplier),
    doubts: judgements.filter(({ as }) => as.includes("diragukan")).map(({ cell }) => cell),
  };
}

describe('thousands named above amounts ("(Rp. 000)")', () => {
  it("are believed where the amounts are thousands", () => {
    const thousands = [
      ["Program Penunjang Urusan", 4125000, 4001250],
      ["Program Standardisasi", 875000, 831250],
    ] as const;
    expect(read(thousands)).toEqual({ factors: [1000, 1000], doubts: [] });
  });

  it("are doubted, and said so once, where programmes would cost trillions", () => {
    const full = [
      ["Program Penunjang Urusan", 4125337512, 4001250733],
      ["Program Standardisasi", 1875112431, 1831250009],
    ] as const;
    expect(read(full)).toEqual({ factors: [1, 1], doubts: ["B1"] });
    expect(read(full, "Juta Rp").factors).toEqual([1, 1]);
  });

  it("are doubted where the amounts end in the zeros that thousands leave out", () => {
    const round = [
      ["Program Penunjang Urusan", 250000000, 240150000],
      ["Program Standardisasi", 175000000, 171300000],
    ] as const;
    expect(read(round).factors).toEqual([1, 1]);
  });

  it("are believed of a province: accounts of trillions that end in any digit", () => {
    const province = [
      ["Pajak Daerah", 2100325117, 2011250733],
      ["Dana Transfer", 1875112431, 1831250009],
    ] as const;
    expect(read(province).factors).toEqual([1000, 1000]);
  });
});
