import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** As long as a cell may be. */
const LONGEST = 32_000;
/** Seconds of work: a text that takes the square of its length takes minutes. */
const MOST = 2;

const TEXTS = ["1 ", "(", "Rp ", "1.", "1,", "a-", "3/4*", "- ", "(1)", "Tahun 20", "1/1/", "I", "dan "];

describe("a cell full of one text over and over", () => {
  const seconds = (rows: readonly (readonly CellSpec[])[]): number => {
    const before = process.cpuUsage();
    hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const table = (heading: string, name: string, figure: CellSpec): CellSpec[][] => [
    ["No", "Indikator", "Satuan", "Target", "Realisasi", heading],
    [1, name, "%", 80, 76, ""],
    [2, "Indeks A", "%", 50, figure, ""],
  ];

  it.each(TEXTS)("“%s”, in a heading, a name or in place of a figure", (text) => {
    const long = text.repeat(LONGEST / text.length);
    expect(seconds(table(long, "Indeks B", 45)), "heading").toBeLessThan(MOST);
    expect(seconds(table("Capaian (%)", long, 45)), "name").toBeLessThan(MOST);
    expect(seconds(table("Capaian (%)", "Indeks B", long)), "figure").toBeLessThan(MOST);
  });

  it("brackets behind the number of a column are no formula, however deep", () => {
    const heading = `(7) = ${"(".repeat(5_000)}6/5`;
    expect(seconds(table(heading, "Indeks B", 45))).toBeLessThan(MOST);
  });
});
