import { describe, expect, it } from "vitest";
import type { Pengaturan } from "../../../src/domain/pengaturan";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../../src/tasks/hitung/result";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

const HEAD: CellSpec[] = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"];

function run(rows: readonly (readonly CellSpec[])[], rules: Partial<Pengaturan> = {}): HitungResult {
  return hitung(bookOf(sheetOf("Lembar", rows)), { ...PENGATURAN_BAKU, ...rules });
}

function figures({ cells }: HitungResult): Record<string, unknown> {
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

describe("an indikator whose name says beyond doubt that less is better", () => {
  const rows: CellSpec[][] = [HEAD, [1, "Angka kemiskinan", 10, 5, ""]];

  it("is computed by the rule for it, marked as judged", () => {
    const result = run(rows);
    expect(figures(result)).toEqual({ E2: 150 });
    expect(result.judgements).toMatchObject([
      { cell: "E2", as: expect.stringContaining("“kemiskinan”: makin kecil makin baik") },
    ]);
  });

  it("is computed as the office chose, without a word", () => {
    const result = run(rows, { polaritas: { "angka kemiskinan": "naik" } });
    expect(figures(result)).toEqual({ E2: 50 });
    expect(result.judgements).toEqual([]);
  });

  it("is read by the figure that the office printed, where that is R/T; that one stays, else nothing would tell it", () => {
    const result = run([HEAD, [1, "Angka kemiskinan", 10, 5, 50], [2, "Angka kemiskinan", 10, 6, ""]]);
    expect(figures(result)).toEqual({ E3: 60 });
    expect(result.judgements).toMatchObject([
      { cell: "E2", as: expect.stringContaining("realisasi / target") },
    ]);
  });

  it("does not take amounts of money for it", () => {
    const head = ["No", "Uraian", "Target (Rp)", "Realisasi (Rp)", "Capaian (%)"];
    expect(figures(run([head, [1, "Kerugian daerah", 1_000_000, 500_000, ""]]))).toEqual({ E2: 50 });
  });
});

describe("an indikator whose name says nothing of it", () => {
  const YEARS = ["Target 2021", "Target 2022", "Target 2023"];
  const planned = (satuan: string, targets: readonly number[]) => {
    const plan = sheetOf("Renstra", [
      ["No", "Indikator", "Satuan", ...YEARS],
      [1, "Rasio ABC", satuan, ...targets],
    ]);
    const head = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];
    const year = sheetOf("Lembar", [head, [1, "Rasio ABC", satuan, 10, 8, ""]]);
    return hitung({ sheets: [plan, year], activeSheet: "Lembar" }, PENGATURAN_BAKU, [], "Lembar");
  };

  it("is to be brought down where its targets, shares or indexes, fall over three years: judged, and said", () => {
    const result = planned("%", [14, 12, 10]);
    expect(figures(result)).toEqual({ F2: 120 });
    expect(result.judgements.map(({ as }) => as).join(" ")).toContain("Targetnya turun dari tahun ke tahun");
  });

  it.each([
    ["of things that are counted, of which less may be planned", "Dokumen", [14, 12, 10]],
    ["that rise again", "%", [14, 10, 12]],
    ["that fall once", "%", [14, 10, 10]],
  ] as const)("is not by targets %s", (_, satuan, targets) => {
    expect(figures(planned(satuan, targets))).toEqual({ F2: 80 });
  });
});

describe("an indikator whose figures are counted in time", () => {
  const head = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];

  it.each([
    ["Jangka waktu penerbitan izin", "Hari", 140],
    ["Jangka waktu penerbitan izin", "Dokumen", 60],
    ["Rata-rata lama sekolah", "Tahun", 60],
  ])("is likely to be short where its name tells what takes that time: %s (%s)", (nama, satuan, capaian) => {
    const result = run([head, [1, nama, satuan, 5, 3, ""]]);
    expect(figures(result)).toEqual({ F2: capaian });
    expect(result.judgements.some(({ as }) => as.includes("bila makin besar makin baik"))).toBe(
      capaian > 100,
    );
  });
});

describe("an indikator whose name is doubtful", () => {
  const rows: CellSpec[][] = [HEAD, [1, "Menurunnya angka kemiskinan", 10, 8, ""]];

  it("takes the likelier reading, and says what the other comes to", () => {
    const result = run(rows);
    expect(figures(result)).toEqual({ E2: 120 });
    expect(result.judgements[0]?.as).toMatch(/meragukan.*Ditulis 120%; bila makin besar makin baik: 80%/);
  });

  it("says nothing where both readings come to the same", () => {
    expect(run([HEAD, [1, "Menurunnya angka kemiskinan", 10, 10, ""]]).judgements).toEqual([]);
  });

  it("follows another table of the workbook that shows its capaian", () => {
    const other = sheetOf("Lain", [HEAD, [1, "Menurunnya angka kemiskinan", 12, 9, 75]]);
    const { sheets } = bookOf(sheetOf("Lembar", rows));
    const result = hitung(
      { sheets: [...sheets, other], activeSheet: "Lembar" },
      PENGATURAN_BAKU,
      [],
      "Lembar",
    );
    expect(figures(result)).toEqual({ E2: 80 });
  });

  it("follows the course of its targets", () => {
    const head = ["No", "Indikator", "Target 2021", "Target 2022", "Target 2023"];
    const plan = sheetOf("Renstra", [head, [1, "Penurunan angka kemiskinan", 12, 11, 10]]);
    const year = sheetOf("Lembar", [HEAD, [1, "Penurunan angka kemiskinan", 10, 8, ""]]);
    const result = hitung({ sheets: [plan, year], activeSheet: "Lembar" }, PENGATURAN_BAKU, [], "Lembar");
    expect(figures(result)).toEqual({ E2: 120 });
  });

  it("follows words beside it", () => {
    const result = run([
      [...HEAD, "Keterangan"],
      [1, "Penurunan angka kemiskinan", 10, 8, "", "Makin rendah makin baik"],
    ]);
    expect(figures(result)).toEqual({ E2: 120 });
  });
});

describe("a capaian below the same quarter or month as its target and realisasi", () => {
  const grouped = (periods: readonly string[]): CellSpec[][] => [
    ["No", "Indikator", ...["Target", "Realisasi", "Capaian (%)"].flatMap((group) => [group, "", ""])],
    ["", "", ...periods, ...periods, ...periods],
    [1, "Jumlah UMKM dibina", 10, 20, 30, 9, 20, 33, "", "", ""],
    [2, "Persentase penduduk miskin", 12, 11, 10, 12.6, 11, 9, "", "", ""],
  ];

  it.each([
    ["quarters", ["TW I", "TW II", "TW III"]],
    ["months", ["Januari", "Februari", "Maret"]],
  ])("is computed by the direction of its row: %s", (_, periods) => {
    expect(figures(run(grouped(periods)))).toEqual({ I3: 90, J3: 100, K3: 110, I4: 95, J4: 100, K4: 110 });
  });
});
