import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

const MERGES = ["A1:A2", "B1:D1", "E1:G1"];

/** Two services, each with who was meant, who was reached and the percentage. */
function services(meant: string, reached: string, first: number | string = "") {
  return filled(
    [
      ["Puskesmas", "Ibu Hamil", "", "", "Ibu Bersalin", "", ""],
      ["", meant, reached, "%", meant, reached, "%"],
      ["Tempursari", 440, 77, first, 420, 80, ""],
      ["Pronojiwo", 545, 113, "", 520, 126, ""],
      ["Jumlah", "", "", "", "", "", ""],
    ],
    MERGES,
  );
}

const WANTED = {
  ...{ B5: 985, C5: 190, D3: 17.5, D4: 20.73, D5: 19.29 },
  ...{ E5: 940, F5: 206, G3: 19.05, G4: 24.23, G5: 21.91 },
};

describe("two counts before a percentage, group by group", () => {
  it.each([
    ["Sasaran", "Capaian"],
    ["Sasaran", "Realisasi"],
    ["Target", "Capaian"],
    ["Peserta", "Capaian"],
  ])("“%s | %s | %%” is the second in percent of the first", (meant, reached) => {
    expect(services(meant, reached)).toEqual(WANTED);
  });

  it("counts that are headed Capaian are never replaced by shares", () => {
    const cells = Object.keys(services("Target", "Capaian"));
    expect(cells.filter((cell) => ["C3", "C4", "F3", "F4"].includes(cell))).toEqual([]);
  });

  it("one table without groups is read the same", () => {
    const rows = (meant: string) => [
      ["Puskesmas", meant, "CAPAIAN", "PERSENTASE"],
      ["Tempursari", 440, 77, ""],
      ["Pronojiwo", 545, 113, ""],
    ];
    for (const meant of ["SASARAN", "Jumlah Balita"])
      expect(filled(rows(meant))).toEqual({ D2: 17.5, D3: 20.73 });
  });

  it("where more were reached than stand before, and no word says that they were meant, nothing is filled", () => {
    expect(
      filled([
        ["Puskesmas", "Kader", "Capaian", "%"],
        ["Tempursari", 40, 77, ""],
        ["Pronojiwo", 545, 113, ""],
      ]),
    ).toEqual({});
  });
});
