import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";

/** Total of three programmes of which a filter shows two; `formula`: what stands behind its figure. */
function accused(formula: string, hidden: readonly number[]): string[] {
  const sheet = sheetOf("Anggaran", [
    ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)"],
    [1, "Program Penunjang", 3_000_000, 2_700_000],
    [2, "Program Pengawasan", 4_000_000, 3_600_000],
    [3, "Program Pelatihan", 5_000_000, 4_500_000],
    ["", "Jumlah", 8_000_000, 10_800_000],
  ]);
  const formulas = sheet.formulas.map((row) => [...row]);
  formulas[4]![2] = formula;
  const { temuan } = periksa(bookOf({ ...sheet, formulas, hiddenRows: new Set(hidden) }), PENGATURAN_BAKU);
  return temuan.filter(({ severity }) => severity === "error").map(({ cell }) => cell);
}

it.each(["=SUBTOTAL(9,C2:C4)", "=SUBTOTAL(109,C2:C4)", "=AGGREGATE(9,5,C2:C4)"])(
  "a total of what a filter shows is no wrong total of all: %s",
  (formula) => {
    expect(accused(formula, [2])).toEqual([]);
    expect(accused(formula, [])).toEqual(["C5"]);
  },
);

it("a total of all rows is wrong whatever is hidden", () => {
  expect(accused("=SUM(C2:C4)-4000000", [2])).toEqual(["C5"]);
});
