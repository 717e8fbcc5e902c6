import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../../src/domain/pengaturan-baku";
import { periksa } from "../../../../src/tasks/periksa/periksa";
import { sharedSnapshots } from "../../../support/shared-snapshots";

/**
 * What is said of the formulas of six workbooks of real offices, each judged by reading the sheet: whether
 * a reviewer would want to know, and why.
 */
const DINILAI: Readonly<Record<string, readonly (readonly [cell: string, agrees: boolean, why: string])[]>> =
  {
    "evaluasi-renja-2025": [
      ["A106", true, "=+A106:QE106:AC107 reads itself: a slip of the keyboard that Excel warns of"],
      ["AE64", true, "adds AF64, a percentage, to rupiah, and AF64 is computed from AE64 again"],
      ["Y16", true, "leaves the third quarter out of what is taken off"],
      ["Y47", true, "divides where all others multiply"],
      ["Y92", true, "multiplies by N93, the target of the row below"],
      ["AH73", true, "leaves the first quarter out"],
      ["AH99:AH104", true, "AH100 leaves the third quarter out"],
      ["U84", true, "SUM(U85:U87:U88) takes rows 85 to 88 by a colon that was meant as a comma"],
      ["AA84", true, "leaves AA86 out, which the other quarters sum"],
      ["K39", true, "takes five rows, the quarters beside it three"],
      ["AH38", true, "takes the blank third quarter for the plan and leaves the fourth out"],
      ["M77", true, "adds the figure of hidden row 82, which no reader of the sheet sees"],
      ["K84", true, "adds the figure of hidden row 86"],
      ["Q30:Z30", true, "the mean of the fourth quarter takes 4 of 8 rows"],
      ["S33", true, "0 is typed where half of 2 is said to be reached, which the column's formula makes 1"],
      ["S74", true, "the same"],
      ["Y46", true, "0 is typed where 100 % of 1 is said to be reached"],
      ["Y48", true, "the same"],
      ["Y82", true, "1 is typed where the target is 0 and 0 % is said to be reached"],
      ["AB51", true, "0 is typed over the sum of four quarters that come to 35"],
    ],
    "evaluasi-renja-sukabumi-2018": [
      ["K38", true, "a SUM of target figures of many units among AVERAGEs"],
      ["L38", true, "an AVERAGE of rupiah among SUMs: K38 and L38 are swapped"],
      ["AB17", true, "takes 3 of 20 rows"],
      ["AB45", true, "an AVERAGE of rupiah among SUMs"],
      ["W46", true, "divided by its own row, the quarters by the row of the table above"],
      ["X46", true, "the same for the rupiah"],
    ],
    "rekap-target-ro": [
      ["AJ6:AK7", true, "#REF! in four cells filled from one another"],
      ["AJ17", true, "#REF!"],
    ],
    "lra-sipd-januari-2026": [],
    "rak-belanja": [],
    "capaian-kinerja-triwulan": [],
  };

const workbooks = await sharedSnapshots("real");

describe.skipIf(workbooks.length === 0)("formulas of real offices (needs ../shared/real)", () => {
  it.each(workbooks)("$name: exactly what was judged is said", ({ name, snapshot }) => {
    const { temuan } = periksa(snapshot, PENGATURAN_BAKU);
    const said = temuan.filter(({ rule }) => rule.startsWith("rumus")).map(({ cell }) => cell);
    expect(said.sort()).toEqual((DINILAI[name] ?? []).map(([cell]) => cell).sort());
  });

  it("a reader agrees with at least 8 of 10", () => {
    const all = Object.values(DINILAI).flat();
    expect(all.filter(([, agrees]) => agrees).length / all.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ["K38", "error", /seharusnya 4\.423\. K38 menjumlah K18:K37.*Kolom K: “/, "=AVERAGE(K18:K37)"],
    [
      "W46",
      "janggal",
      /dibagi M45, sedangkan .* dibagi M38\. Kolom W: “.*; kolom M: “Target/,
      "=W45/$M$38*100",
    ],
    ["AB17", "janggal", /AB18:AB20.*Kolom AB: “/, "=SUM(AB18:AB37)"],
  ])("one cause, one finding, by the headings of its columns: %s", (cell, severity, words, formula) => {
    const snapshot = workbooks.find(({ name }) => name === "evaluasi-renja-sukabumi-2018")?.snapshot;
    const { temuan } = periksa(snapshot ?? { sheets: [], activeSheet: "" }, PENGATURAN_BAKU);
    const said = temuan.filter((one) => one.cell === cell);
    expect(said.map((one) => one.severity)).toEqual([severity]);
    expect(said[0]?.message).toMatch(words);
    expect(said[0]?.correction?.content).toEqual({ kind: "rumus", formula });
  });
});
