import { expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** Form E.81, its two columns of the end of the Renstra: each is printed as computed from the other. */
const rows: CellSpec[][] = [
  ["Program", "Target Renstra", "Tingkat Capaian (%)", "Realisasi Renstra"],
  ["1", "2", "3 = (4 / 2) x 100", "4 = (2 x 3) / 100"],
  ["Program Pengembangan UMKM", 200, 50, ""],
  ["Program Pemberdayaan Koperasi", 400, "", 100],
  ["Program Penilaian Kesehatan KSP", 80, 75, 60],
];

it("of two columns that are printed as computed from each other, the blank one follows from the one that is typed", () => {
  const { plan } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  const written = plan.cells.map(({ row, column, content }) => [
    `${"ABCD"[column]}${row + 1}`,
    content.kind === "rumus" ? content.hasil : content.value,
  ]);
  expect(Object.fromEntries(written)).toEqual({ D3: 100, C4: 25 });
});
