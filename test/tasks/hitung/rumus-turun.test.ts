import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../../src/tasks/hitung/result";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

const HEAD: CellSpec[] = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"];
const OPEN: CellSpec[] = [4, "Angka kemiskinan", 10, 9, ""];

function figures({ cells }: HitungResult): Record<string, number> {
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, Number(Number(value).toFixed(2))]));
}

function run(rows: readonly CellSpec[][], rules = PENGATURAN_BAKU): HitungResult {
  return hitung(bookOf(sheetOf("Lembar", [HEAD, ...rows])), rules);
}

const shown = ({ judgements }: HitungResult): string[] =>
  judgements.flatMap(({ cell, as }) => (as.includes("cocok dengan target / realisasi") ? [cell] : []));

describe("the formula for less is better, where the office chose none", () => {
  const typed: CellSpec[][] = [
    [1, "Angka kematian bayi", 10, 8, 125],
    [2, "Prevalensi gizi buruk", 5, 4, 125],
    [3, "Nilai SAKIP", 70, 63, 90],
    OPEN,
  ];

  it("is the one that its figures show; they stand, blanks follow, and it is said once", () => {
    const result = run(typed);
    expect(figures(result)).toEqual({ E4: 90, E5: 111.11 });
    expect(shown(result)).toEqual(["E2"]);
  });

  it("goes on to be told by them in the next run, and not by what we wrote", () => {
    const own = (row: number): CellSpec => `=IF(COUNT(D${row},C${row})<2,"",C${row}/D${row}*100)`;
    expect(figures(run([...typed.slice(0, 3), [4, "Angka kemiskinan", 10, 9, own(5)]]))).toMatchObject({
      E5: 111.11,
    });
    const ours = run([[1, "Angka kematian bayi", 10, 8, own(2)], OPEN]);
    expect(figures(ours)).toMatchObject({ E2: 120, E3: 110 });
  });

  it("is the usual one where most of the figures show that", () => {
    const result = run([
      [1, "Angka kematian bayi", 10, 8, 120],
      [2, "Prevalensi gizi buruk", 5, 4, 120],
      OPEN,
    ]);
    expect(figures(result)).toMatchObject({ E4: 110 });
    expect(shown(result)).toEqual([]);
  });

  it("is the chosen one, whatever the figures show", () => {
    expect(figures(run(typed, { ...PENGATURAN_BAKU, rumusTurun: "T-R" }))).toMatchObject({ E2: 20, E5: 10 });
  });
});
