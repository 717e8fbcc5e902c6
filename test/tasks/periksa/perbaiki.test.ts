import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { perbaiki } from "../../../src/tasks/periksa/perbaiki";
import type { Abaikan, Temuan } from "../../../src/tasks/periksa/temuan";
import { loadReport, REPORTS } from "../../reports/load";
import { applyToSnapshot } from "../../support/snapshots";

const NILAI = { ...PENGATURAN_BAKU, tulis: "nilai" } as const;

function errorsOf(temuan: readonly Temuan[]): readonly Temuan[] {
  return temuan.filter(({ severity }) => severity === "error");
}

describe("Perbaiki", () => {
  for (const nick of REPORTS) {
    it(`mends ${nick}: no finding that had a correction comes back, and no new one`, () => {
      const { snapshot } = loadReport(nick, "terbit");
      const before = errorsOf(periksa(snapshot, NILAI).temuan);
      const mended = new Set(
        before.filter(({ correction }) => correction).map(({ sheet, cell }) => `${sheet}!${cell}`),
      );
      const after = errorsOf(
        periksa(
          applyToSnapshot(snapshot, perbaiki(before), () => ""),
          NILAI,
        ).temuan,
      );
      expect(mended.size).toBeGreaterThan(0);
      expect(
        after.filter(({ sheet, cell }) => mended.has(`${sheet}!${cell}`)).map(({ message }) => message),
      ).toEqual([]);
    });
  }

  it("writes a live formula where the inputs are true numbers, in the style of the column", () => {
    const { snapshot } = loadReport("sulteng-2024", "terbit");
    const { temuan } = periksa(snapshot, PENGATURAN_BAKU, [], [], "Tabel 3.9");
    const { cells } = perbaiki(temuan.filter(({ cell }) => cell === "E16" || cell === "E97"));
    expect(cells.map(({ content }) => content)).toMatchObject([
      { kind: "rumus", formula: expect.stringContaining("D16/C16") },
      { kind: "rumus", formula: expect.stringContaining("AVERAGE(E7,E47,E52,E57,E60,E63,E68,E72,E77,E94)") },
    ]);
    expect(cells.every(({ numberFormat }) => numberFormat === undefined)).toBe(true);
  });

  it("writes a number with the format of the printed text where the cells are texts", () => {
    const { snapshot } = loadReport("sulteng-2024", "teks");
    const { temuan } = periksa(snapshot, PENGATURAN_BAKU, [], [], "Tabel 3.9");
    const [write] = perbaiki(temuan.filter(({ cell }) => cell === "E16")).cells;
    expect(write!.numberFormat).toBe("#,##0.00%");
    expect(write!.content).toMatchObject({ kind: "nilai", value: expect.closeTo(0.8736, 4) });
  });

  it("never rewrites a realisasi that is told in prose", () => {
    const { snapshot } = loadReport("sumsel-2023", "terbit");
    const { cells } = perbaiki(periksa(snapshot, PENGATURAN_BAKU, [], [], "Tabel III.7").temuan);
    expect(cells.filter(({ column }) => column === 5)).toEqual([]);
  });
});

describe("Abaikan", () => {
  const alasan = "Sudah dijelaskan pada narasi.";
  const abaikan: Abaikan[] = [{ sheet: "Tabel 3.9", cell: "E16", rule: "serapan-tidak-sesuai", alasan }];

  it("keeps the finding with its reason, and no longer mends it", () => {
    const { snapshot } = loadReport("sulteng-2024", "terbit");
    const { temuan } = periksa(snapshot, PENGATURAN_BAKU, [], abaikan, "Tabel 3.9");
    const stands = temuan.filter((one) => one.abaikan !== null);
    expect(stands.map(({ cell, abaikan: reason }) => [cell, reason])).toEqual([["E16", { alasan }]]);
    expect(perbaiki(stands).cells).toEqual([]);
  });
});
