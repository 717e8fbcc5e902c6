import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** One share that does not follow from its row, among two that do. */
const rows = [
  ["No", "Program", "Pagu", "Realisasi Anggaran", "Serapan (%)"],
  [1, "Program koperasi", 1000, 450, 31],
  [2, "Program UMKM", 2000, 800, 40],
  [3, "Program industri", 4000, 1000, 25],
];

describe("a figure that the office's own formula gives", () => {
  const sheet = sheetOf("RAK", rows);
  const formulas = sheet.values.map((line, at) =>
    line.map((value, index) => (at === 1 && index === 4 ? "=D2/Bobot*100" : value)),
  );

  it("is set beside the rule, with its formula, and not called wrong", () => {
    const { temuan } = periksa(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
    const own = temuan.filter(({ cell }) => cell === "E2");
    expect(own.map(({ severity }) => severity)).toEqual(["remark"]);
    expect(own[0]?.message).toContain("=D2/Bobot*100");
  });

  it("is wrong where it was typed", () => {
    const { temuan } = periksa(bookOf(sheet), PENGATURAN_BAKU);
    expect(temuan.filter(({ cell }) => cell === "E2").map(({ severity }) => severity)).toEqual(["error"]);
  });
});
