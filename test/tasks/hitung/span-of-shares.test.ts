import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function figures(rows: readonly CellSpec[][]): Record<string, number> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, Number(Number(value).toFixed(2))]));
}

describe("a share of the month beside one of all months so far", () => {
  const MONTHS: readonly CellSpec[][] = [
    ["Januari", 100e6, 80e6, "", "", "", ""],
    ["Februari", 150e6, 160e6, "", "", "", ""],
    ["Maret", 200e6, 190e6, "", "", "", ""],
  ];

  it.each([
    ["Akumulasi Rencana", "Akumulasi Realisasi", "% Akumulasi"],
    ["Rencana s/d Bulan Ini", "Realisasi s/d Bulan Ini", "% s/d Bulan Ini"],
    ["Rencana Kumulatif", "Realisasi Kumulatif", "% Kumulatif"],
  ])("is each of its own: %s, %s, %s", (plan, spent, share) => {
    const found = figures([
      ["Bulan", "Rencana (RAK)", "Realisasi", plan, spent, "% Realisasi thd RAK", share],
      ...MONTHS,
    ]);
    expect([found["F3"], found["F4"]]).toEqual([106.67, 95]);
    expect([found["G3"], found["G4"]]).toEqual([96, 95.56]);
  });
});

describe("Deviasi below a heading of its own", () => {
  const rows = (plan: string): readonly CellSpec[][] => [
    ["No", "Kegiatan", plan, "", "Realisasi", "", "Deviasi", ""],
    ["", "", "Fisik (%)", "Keuangan (%)", "Fisik (%)", "Keuangan (%)", "Fisik", "Keuangan"],
    [1, "Pembangunan Gedung", 80, 75, 78.5, 70.25, "", ""],
    [2, "Rehab Jalan", 60, 55, 65, 58, "", ""],
  ];

  it.each(["Target", "Rencana"])("is below 0 where works lag behind the %s", (plan) => {
    expect(figures(rows(plan))).toEqual({ G3: -1.5, H3: -4.75, G4: 5, H4: 3 });
  });
});
