import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** Share of the plan to date, where the heading alone would say share of the pagu. */
const rows = [
  ["No", "Program", "Pagu", "Rencana s.d. Juni", "Realisasi", "Serapan (%)"],
  [1, "Program koperasi", 1000, 500, 450, 90],
  [2, "Program UMKM", 2000, 1000, 800, 80],
  [3, "Program industri", 4000, 2000, 1000, 50],
];

describe("figures that the office's own formulas give", () => {
  const sheet = sheetOf("RAK", rows);
  const formulas = sheet.values.map((line, at) =>
    line.map((value, index) => (at > 0 && index === 5 ? `=E${at + 1}/D${at + 1}*100` : value)),
  );

  it("are called wrong nowhere", () => {
    const { temuan } = periksa(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
    expect(temuan.filter(({ severity, cell }) => severity === "error" && cell.startsWith("F"))).toEqual([]);
  });

  it("are wrong where the same figures are typed", () => {
    const typed = periksa(bookOf(sheet), PENGATURAN_BAKU).temuan;
    expect(typed.some(({ cell }) => cell === "F2")).toBe(true);
  });
});
