import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

/** Targets and realisasi of two quarters, and shares below a heading that says of what they are. */
function quarterly(targets: string, against: string) {
  return filled(
    [
      ["Indikator", "Satuan", targets, "", "", "", "Realisasi Kumulatif", "", "Capaian (%)", ""],
      ["", "", "", "", "", "", "", "", against, ""],
      ["", "", "TW I", "TW II", "TW III", "TW IV", "TW I", "TW II", "TW I", "TW II"],
      ["Publikasi terbit tepat waktu", "Publikasi", 4, 9, 15, 20, 4, 10, "", ""],
      ["Survei dilaksanakan", "Survei", 6, 12, 20, 26, 6, 13, "", ""],
    ],
    ["A1:A3", "B1:B3", "C1:F2", "G1:H2", "I1:J1", "I2:J2"],
  );
}

describe("a share over quarters says below its heading of what it is", () => {
  it("“Terhadap Target Triwulanan” is of the quarter's target, and no target itself", () => {
    const wanted = { I4: 100, J4: 111.11, I5: 100, J5: 108.33 };
    expect(quarterly("Target Kumulatif", "Terhadap Target Triwulanan")).toEqual(wanted);
  });

  it("“Terhadap Target Setahun” is of the last of cumulative targets; of others nothing tells the year's", () => {
    const wanted = { I4: 20, J4: 50, I5: 23.08, J5: 50 };
    expect(quarterly("Target Kumulatif", "Terhadap Target Setahun")).toEqual(wanted);
    expect(quarterly("Target", "Terhadap Target Setahun")).toEqual({});
  });

  it("“Capaian terhadap target › s/d Triwulan II | Tahun 2021” are of that quarter's and of the year's target", () => {
    const rows = [
      [
        "Indikator",
        "Target 2021",
        "Target Triwulan (kumulatif)",
        "",
        "Realisasi s/d Triwulan II",
        "Capaian terhadap target",
        "",
      ],
      ["", "", "I", "II", "", "s/d Triwulan II", "Tahun 2021"],
      ["Persentase metode yang selesai", 100, 10, 35, 37.5, "", ""],
      ["Persentase laboratorium yang memenuhi standar", 78, 70, 72, 72.73, "", ""],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:G1"];
    expect(filled(rows, merges)).toEqual({ F3: 107.14, G3: 37.5, F4: 101.01, G4: 93.24 });
  });
});

describe("one quarter of several years", () => {
  it("holds what was reached in each year, and is compared from one to the next", () => {
    expect(
      filled([
        ["Uraian", "TW III 2016", "TW III 2017", "Pertumbuhan (%)"],
        ["PMDN", 55.6, 64.9, ""],
        ["PMA", 99.7, 111.7, ""],
      ]),
    ).toEqual({ D2: 16.73, D3: 12.04 });
  });
});
