import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** Regions in rows, two years in columns, and a column whose heading holds each row against one of them. */
function table(heading: string, first: CellSpec = ""): readonly CellSpec[][] {
  return [
    ["Kabupaten", "2023", "2024", "Pertumbuhan (%)", heading],
    ["Kab. Kita", 70, 72, "", first],
    ["Kab. Seberang", 71, 73, "", ""],
    ["Nasional", 73, 74, "", ""],
  ];
}

function computed(rows: readonly CellSpec[][]) {
  const { cells, skipped } = hitung(bookOf(sheetOf("IPM", rows)), PENGATURAN_BAKU);
  return { inLast: cells.filter(({ cell }) => cell.startsWith("E")).map(({ cell }) => cell), skipped };
}

describe("a column that holds each row against another row", () => {
  it.each([
    "Selisih thd Kab. Kita",
    "Selisih terhadap Nasional",
    "Perubahan dibandingkan dengan Kab. Seberang",
  ])("is no difference of two years, and says why it stays blank: %s", (heading) => {
    const { inLast, skipped } = computed(table(heading));
    expect(inLast).toEqual([]);
    expect(skipped).toMatchObject([
      { cell: "E1", reason: expect.stringContaining("membandingkan dengan baris") },
    ]);
  });

  it("is one of two years where the heading names a year, or no row of the table", () => {
    expect(computed(table("Selisih terhadap 2023")).inLast).toEqual(["E2", "E3", "E4"]);
    expect(computed(table("Selisih dengan tahun lalu")).inLast).toEqual(["E2", "E3", "E4"]);
  });
});
