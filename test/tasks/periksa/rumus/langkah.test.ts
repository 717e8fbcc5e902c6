import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../../src/domain/pengaturan-baku";
import type { SheetSnapshot } from "../../../../src/sheet/snapshot";
import { periksa } from "../../../../src/tasks/periksa/periksa";
import { bookOf } from "../../../support/snapshots";
import { sheet, type Entry } from "./lembar-rumus";

const oddIn = (...sheets: readonly SheetSnapshot[]): string[] =>
  periksa(bookOf(...sheets), PENGATURAN_BAKU)
    .temuan.filter(({ severity }) => severity === "janggal")
    .map(({ sheet: name, cell }) => `${name}!${cell}`);

/** Cards of an IKU manual below each other, ten rows each, their realisasi in the third; and a list that links to them. */
function manual(rows: readonly number[]): readonly SheetSnapshot[] {
  const cards = Array.from({ length: 80 }, (_, at): Entry[] => [`uraian ${at}`, at]);
  const list = rows.map((row, at): Entry[] => [`indikator ${at}`, [`=Kartu!B${row}`, row - 1]]);
  return [sheet(cards, { name: "Kartu" }), sheet([["Indikator", "Nilai"], ...list], { name: "Daftar" })];
}

/** One sheet for each person, and a list that takes the same cell of each. */
function perOrang(order: readonly number[]): readonly SheetSnapshot[] {
  const own = order.map((_, at) =>
    sheet(
      [
        ["Butir", "Nilai"],
        ["a", at + 1],
      ],
      { name: `Orang ${at + 1}` },
    ),
  );
  const list = order.map((of, at): Entry[] => [`orang ${at + 1}`, [`='Orang ${of}'!B2`, of]]);
  return [...own, sheet([["Nama", "Nilai"], ...list], { name: "Daftar" })];
}

/** Days of a month, and for each letter how often it stands in the day. */
function kehadiran(huruf: (day: number) => string): SheetSnapshot {
  const days = Array.from({ length: 10 }, (_, at) => at);
  const of = (day: number, letter: string): Entry => {
    const column = String.fromCharCode(66 + day);
    return [`=COUNTIF(${column}$1:${column}$3,"${letter}")`, 1];
  };
  return sheet(
    [
      ["a", ...days.map(() => "H")],
      ["b", ...days.map(() => "S")],
      ["c", ...days.map(() => "I")],
      ["Jumlah H", ...days.map((day) => of(day, "H"))],
      ["Jumlah S", ...days.map((day) => of(day, huruf(day)))],
      ["Jumlah I", ...days.map((day) => of(day, "I"))],
    ],
    { name: "Hadir" },
  );
}

describe("links that go on by the same step", () => {
  it("are odd where one repeats the card before it", () => {
    expect(oddIn(...manual([3, 13, 23, 33, 43, 53, 63, 73]))).toEqual([]);
    expect(oddIn(...manual([3, 13, 23, 23, 43, 53, 63, 73]))).toEqual(["Daftar!B5"]);
  });

  it("are odd where two rows take one person's sheet", () => {
    expect(oddIn(...perOrang([1, 2, 3, 4, 5, 6, 7, 8]))).toEqual([]);
    expect(oddIn(...perOrang([1, 2, 3, 4, 5, 5, 7, 8]))).toEqual(["Daftar!B7"]);
  });
});

describe("a count in its row", () => {
  it("is odd where it counts what the row above counts, all of which counts that", () => {
    expect(oddIn(kehadiran(() => "S"))).toEqual([]);
    expect(oddIn(kehadiran((day) => (day === 6 ? "H" : "S")))).toEqual(["Hadir!H5"]);
  });
});
