import { describe, expect, it } from "vitest";
import { METODE_EFISIENSI } from "../../../src/domain/metode-efisiensi";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { applyToSnapshot, bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function run(rows: readonly (readonly CellSpec[])[], efisiensi = PENGATURAN_BAKU.efisiensi) {
  const result = hitung(bookOf(sheetOf("Lembar", rows)), { ...PENGATURAN_BAKU, efisiensi });
  const entries = result.cells.map(({ cell, value }) => [
    cell,
    typeof value === "number" ? Number(value.toFixed(2)) : value,
  ]);
  return { ...result, values: Object.fromEntries(entries) as Record<string, number | string> };
}

const table = (first: CellSpec, second: CellSpec): CellSpec[][] => [
  ["No", "Sasaran", "Capaian Kinerja (%)", "Pagu (Rp)", "Realisasi (Rp)", "Efisiensi (%)"],
  [1, "Meningkatnya koperasi", 98, 400, 360, first],
  [2, "Meningkatnya UMKM", 105, 500, 490, second],
];

describe("a method of efficiency that the typed figures show", () => {
  it("is used instead of the default one, and said", () => {
    const { values, judgements } = run(table(90, 98));
    expect(values).toEqual({ F2: 90, F3: 98 });
    expect(judgements.map(({ as }) => as).join()).toMatch(/cocok dengan metode .*Serapan/i);
  });

  it("stays when the column holds what an earlier run wrote", () => {
    const first = bookOf(sheetOf("Lembar", table(90, 98)));
    const { plan } = hitung(first, PENGATURAN_BAKU);
    expect(plan.cells).toHaveLength(2);
    const again = hitung(
      applyToSnapshot(first, plan, (_, row) => (row === 1 ? 90 : 98)),
      PENGATURAN_BAKU,
    );
    expect(again.plan.cells).toEqual([]);
  });

  it("is none where the cells are blank, or nothing fits", () => {
    for (const rows of [table("", ""), table(55, 44)]) expect(run(rows).values).toEqual({ F2: 8, F3: 7 });
  });

  it("is shown by one figure as well: what an office typed is not replaced by another method's", () => {
    expect(run(table(90, "")).values).toEqual({ F2: 90, F3: 98 });
  });

  it("does not outweigh a method that the office chose", () => {
    expect(run(table(90, 98), "rasio").values).toEqual({ F2: 91.84, F3: 93.33 });
  });
});

it("Efisiensi below Anggaran is of the money alone: blank, it is not filled with capaian minus serapan", () => {
  const rows = (typed: CellSpec): CellSpec[][] => [
    ["Sasaran", "Kinerja", null, null, "Anggaran", null, null],
    [null, "Target", "Realisasi", "Capaian (%)", "Pagu", "Realisasi", "Efisiensi (%)"],
    ["Meningkatnya koperasi", 50, 49, "", 400, 360, typed],
    ["Meningkatnya UMKM", 20, 21, "", 500, 490, typed === "" ? "" : 98],
  ];
  const blank = run(rows(""));
  expect(blank.values).toEqual({ D3: 98, D4: 105 });
  // One sentence for the column, and the question which part of the money is meant.
  expect(blank.skipped.map(({ cell, reason }) => [cell, reason])).toEqual([
    ["G3", expect.stringMatching(/^Kolom G dibiarkan kosong: .*serapan atau sisanya/)],
  ]);
  const asked = blank.judgements.flatMap(({ metode }) => metode ?? []);
  expect(asked.map(({ column, chosen, pilihan }) => [column, chosen, pilihan.map(({ id }) => id)])).toEqual([
    [6, null, ["serapan", "sisa"]],
  ]);
  expect(run(rows(""), "sisa").values).toEqual({ D3: 98, D4: 105, G3: 10, G4: 2 });
  expect(run(rows(90)).values).toEqual({ D3: 98, D4: 105, G3: 90, G4: 98 });
});

describe("a method that nothing shows", () => {
  const blank = (heading: string): CellSpec[][] => [
    ["No", "Sasaran", "% Capaian Kinerja", "% Penyerapan Anggaran", heading],
    [1, "Meningkatnya koperasi", 98, 90, ""],
    [2, "Meningkatnya UMKM", 105, 96, ""],
  ];

  it("is the one that the heading means: 100 − serapan in three offices of Jawa Barat 2016", () => {
    const { values, judgements } = run(blank("Tingkat Efisiensi"));
    expect(values).toEqual({ E2: 10, E3: 4 });
    expect(judgements.map(({ as }) => as).join()).toContain(
      "judul kolom ini lazim berarti metode “Sisa anggaran”",
    );
  });

  it("else the usual one, and it is said", () => {
    const { values, judgements } = run(blank("Efisiensi"));
    expect(values).toEqual({ E2: 8, E3: 9 });
    expect(judgements.map(({ as }) => as).join()).toContain("dipakai metode “Selisih capaian dan serapan”");
  });

  it("is not guessed where the office chose one", () => {
    const { values, judgements } = run(blank("Tingkat Efisiensi"), "selisih");
    expect(values).toEqual({ E2: 8, E3: 9 });
    expect(judgements).toEqual([]);
  });
});

describe("the unit follows from the method", () => {
  const table = (heading: string): CellSpec[][] => [
    [
      "No",
      "Sasaran",
      "Capaian Kinerja (%)",
      "Anggaran (Rp)",
      "Realisasi Anggaran (Rp)",
      "Serapan (%)",
      heading,
    ],
    [1, "Meningkatnya UMKM", 104.17, 1_000_000, 971_400, "", ""],
    [2, "Meningkatnya koperasi", 98.2, 2_000_000, 1_900_000, "", ""],
  ];

  it("a heading in rupiah is the saving, whatever the method", () => {
    const { values } = run(table("Efisiensi (Rp)"));
    expect([values["G2"], values["G3"]]).toEqual([28_600, 100_000]);
  });

  it("rupiah are never put under a heading in percent: the column stays blank and says why", () => {
    const { values, skipped } = run(table("Efisiensi (%)"), "hemat");
    expect(values["G2"]).toBeUndefined();
    expect(skipped.map(({ reason }) => reason).join()).toContain("memberi rupiah: dibiarkan kosong");
  });

  it.each(METODE_EFISIENSI.map(({ id }) => id))("%s is a live formula", (id) => {
    const { plan } = run(table("Efisiensi"), id);
    const written = plan.cells.filter(({ column }) => column === 6).map(({ content }) => content.kind);
    expect(written).toContain("rumus");
    expect(written).not.toContain("nilai");
  });
});

/** The formula holds in the scale of its cells: capaian in percent or as a ratio, efisiensi in percent or as a ratio. */
describe("capaian less serapan where no column holds the serapan", () => {
  const rows = (share: boolean, ratio: boolean): CellSpec[][] => {
    const cell: CellSpec = ratio ? ["", "0.00%"] : "";
    return [
      ["No", "Sasaran", "Capaian Kinerja (%)", "Pagu (Rp)", "Realisasi (Rp)", "Efisiensi (%)"],
      [1, "Meningkatnya koperasi", share ? [0.98, "0%"] : 98, 400, 360, cell],
      [2, "Meningkatnya UMKM", share ? [1.05, "0%"] : 105, 500, 490, cell],
    ];
  };

  it.each([
    [false, false, "C2-E2/D2*100", 8],
    [false, true, "(C2-E2/D2*100)/100", 0.08],
    [true, false, "(C2-E2/D2)*100", 8],
    [true, true, "C2-E2/D2", 0.08],
  ])("capaian as a ratio: %s, efisiensi as a ratio: %s", (share, ratio, formula, hasil) => {
    const { plan } = run(rows(share, ratio));
    expect(plan.cells[0]?.content).toEqual({
      kind: "rumus",
      formula: `=IF(COUNT(D2,C2,E2)<3,"",IF(D2=0,"",${formula}))`,
      hasil,
    });
  });
});

it("Jumlah/Rata-rata: the efficiency of the mean and the total is there in the first run", () => {
  const first = bookOf(
    sheetOf(
      "Lembar",
      [
        [
          "No",
          "Sasaran",
          "Indikator Kinerja",
          "Target",
          "Realisasi",
          "Capaian (%)",
          "Pagu (Rp)",
          "Realisasi (Rp)",
        ],
        [1, "Meningkatnya koperasi", "Persentase koperasi sehat", 50, 49, "", 400, 360],
        [2, "Meningkatnya UMKM", "Jumlah wirausaha baru", 20, 21, "", 500, 490],
        ["", "Jumlah/Rata-rata", "", "", "", "", "", ""],
      ].map((row, at) => [...row, at === 0 ? "Serapan (%)" : "", at === 0 ? "Efisiensi (%)" : ""]),
    ),
  );
  const cells = new Map(hitung(first, PENGATURAN_BAKU).cells.map(({ cell, value }) => [cell, value]));
  expect(cells.get("F4")).toBeCloseTo(101.5);
  expect(cells.get("I4")).toBeCloseTo(94.444444);
  expect(cells.get("J4")).toBeCloseTo(7.055556);
});

it("Rata-rata/Jumlah: the mean of typed capaian is there before the efficiency that reads it", () => {
  const { values } = run([
    ["No", "Sasaran", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Efisiensi"],
    [1, "Meningkatnya koperasi", 98, 400, 360, "", ""],
    [2, "Meningkatnya UMKM", 104, 500, 490, "", ""],
    ["", "Rata-rata/Jumlah", "", "", "", "", ""],
  ]);
  expect(values).toMatchObject({ C4: 101, F4: 94.44, G4: 6.56 });
});
