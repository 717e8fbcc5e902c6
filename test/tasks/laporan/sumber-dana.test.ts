import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/**
 * "Anggaran: BOS | BOP | Jumlah" beside "Realisasi: BOS | BOP | Jumlah" (reports of schools): the spending of a budget
 * is that of its own name, never the first column that follows it.
 */

function realisasi(...sumber: readonly string[]) {
  const amounts = (parts: readonly number[]): readonly number[] =>
    sumber.map((nama, index) =>
      nama === "Jumlah" ? parts.slice(0, index).reduce((a, b) => a + b, 0) : parts[index]!,
    );
  const blanks = sumber.slice(1).map(() => "");
  const sheet = sheetOf("Anggaran", [
    ["Realisasi Anggaran Menurut Sumber Dana Tahun 2023"],
    ["No", "Program", "Anggaran", ...blanks, "Realisasi", ...blanks, "%"],
    ["", "", ...sumber, ...sumber, ""],
    [1, "Pengembangan Standar Proses", ...amounts([640_000, 180_000]), ...amounts([612_000, 171_000]), ""],
    [2, "Pengembangan Sarana", ...amounts([480_000, 320_000]), ...amounts([466_000, 305_000]), ""],
  ]);
  const { offers } = laporanOf(bookOf(sheet));
  return printed(tableOf(offers, "T8"), "pagu", "realisasi");
}

describe("a budget and its spending, each by where the money comes from", () => {
  it("are told by the columns of their sums", () => {
    expect(realisasi("BOS", "BOP", "Jumlah")).toEqual([
      ["820.000", "783.000"],
      ["800.000", "771.000"],
      ["1.620.000", "1.554.000"],
    ]);
  });

  it("are added where no column sums them", () => {
    expect(realisasi("BOS", "BOP").at(-1)).toEqual(["1.620.000", "1.554.000"]);
  });
});
