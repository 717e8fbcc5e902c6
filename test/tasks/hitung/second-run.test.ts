import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { hitung } from "../../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../../src/tasks/hitung/result";
import type { CellValue, Snapshot } from "../../../src/sheet/snapshot";
import { cellName } from "../../../src/sheet/address";
import { applyToSnapshot, bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** A formula with what it comes to. */
interface Computed {
  readonly formula: string;
  readonly value: CellValue;
}

type Spec = CellSpec | Computed;
const isComputed = (cell: Spec): cell is Computed =>
  typeof cell === "object" && cell !== null && "formula" in cell;

function bookWith(rows: readonly (readonly Spec[])[]): Snapshot {
  const sheet = sheetOf(
    "Lembar",
    rows.map((row) => row.map((cell) => (isComputed(cell) ? cell.value : cell))),
  );
  const formulas = sheet.formulas.map((line, row) =>
    line.map((cell, column) => {
      const own = rows[row]?.[column];
      return own !== undefined && isComputed(own) ? own.formula : cell;
    }),
  );
  return bookOf({ ...sheet, formulas });
}

/** Once, and again on what it wrote. */
function twice(rows: readonly (readonly Spec[])[]): { first: HitungResult; again: Record<string, unknown> } {
  const snapshot = bookWith(rows);
  const first = hitung(snapshot, PENGATURAN_BAKU);
  const told = new Map(
    first.plan.cells.map(({ row, column, content }) => [
      cellName(row, column),
      content.kind === "rumus" ? (content.hasil ?? "") : content.value,
    ]),
  );
  const written = applyToSnapshot(
    snapshot,
    first.plan,
    (_, row, column) => told.get(cellName(row, column)) ?? "",
  );
  const again = hitung(written, PENGATURAN_BAKU).plan.cells;
  return {
    first,
    again: Object.fromEntries(again.map(({ row, column, content }) => [cellName(row, column), content])),
  };
}

const HEAD = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"];
const writtenIn = ({ plan }: HitungResult): Record<string, unknown> =>
  Object.fromEntries(plan.cells.map(({ row, column, content }) => [cellName(row, column), content]));

describe("a second run", () => {
  it("leaves the direction that one typed capaian told against the name", () => {
    const { first, again } = twice([HEAD, [1, "Persentase penduduk miskin", 10, 5, 50]]);
    expect(writtenIn(first)).toEqual({});
    expect(again).toEqual({});
  });

  it("reads the months of a capaian as the first did: what was filled bears out the words, and is no second rule", () => {
    const months = ["Januari", "Februari", "Maret", "April"];
    const under = (heading: string): string[] => [heading, "", "", ""];
    const { first, again } = twice([
      ["No", "Indikator", "Satuan", ...under("Target"), ...under("Realisasi"), ...under("Capaian (%)")],
      ["", "", "", ...months, ...months, ...months],
      [1, "PDRB per kapita", "%", 72.39, 78.36, 85.43, 4.17, 71.45, 68.78, 3.91, 75.9, "", "", "", ""],
      [2, "Nilai Evaluasi AKIP", "persen", 26, 94, 50, 70, 17, 74, 37, 97, "", "", "", ""],
      [3, "Jumlah kunjungan", "%", 31, 35, 19, 69, 31, 16, 19, 73, "", "", "", ""],
    ]);
    expect(Object.keys(writtenIn(first))).toHaveLength(12);
    expect(again).toEqual({});
  });

  it("takes figures of one month's capaian for that month, not for the year that its realisasi comes to", () => {
    const months = ["Januari", "Februari", "Maret", "April"];
    const under = (heading: string): string[] => [heading, "", "", ""];
    const { first, again } = twice([
      [
        "No",
        "Indikator",
        "Satuan",
        ...under("Target"),
        ...under("Realisasi"),
        ...under("Capaian (%)"),
        "Keterangan",
      ],
      ["", "", "", ...months, ...months, ...months, ""],
      [
        1,
        "PDRB per kapita",
        "%",
        72.39,
        78.36,
        85.43,
        4.17,
        71.45,
        68.78,
        3.91,
        75.9,
        "",
        87.77,
        "",
        "",
        "naik",
      ],
      [2, "Nilai Evaluasi AKIP", "persen", 26, 94, 50, 70, 17, 74, 37, 97, "", 78.72, "", "", ""],
      [3, "Jumlah kunjungan", "%", 31, 35, 19, 69, 31, 16, 19, 73, "", 45.71, "", "", ""],
      [4, "Cakupan air minum", "%", 40, 50, 60, 70, 30, 45, 57, 63, "", "", "", "", ""],
    ]);
    const february = first.cells.filter(({ cell }) => /^M/.test(cell)).map(({ value }) => Number(value));
    expect(february.map((value) => Math.round(value * 100) / 100)).toEqual([87.77, 78.72, 45.71, 90]);
    expect(again).toEqual({});
  });

  it("leaves typed figures beside formulas of the office's that take the same quotient times 1,000", () => {
    const rows: Spec[][] = [
      HEAD,
      [1, "Cakupan air minum layak", 14.35, 53.49, [1.9241, "#,##0.00%"]],
      [2, "Persentase jalan dalam kondisi baik", 66.9, 4.4, ["", "#,##0.00%"]],
      [3, "Persentase temuan yang ditindaklanjuti", 21.1, 116.8, ["", "#,##0.00%"]],
      [4, "Rasio guru", 19.45, 85.26, { formula: "=D5/C5*1000", value: 4383.54755784062 }],
      [5, "Jumlah kunjungan", 68.65, 28.1, { formula: "=D6/C6*1000", value: 409.322651128915 }],
      [6, "Jumlah UMKM naik kelas", 47.9, 62.7, ["", "#,##0.00%"]],
    ];
    const { first, again } = twice(rows);
    expect(Object.keys(writtenIn(first))).not.toContain("E2");
    expect(again).toEqual({});
  });

  it("leaves it where a typed capaian spoke against a formula of the office's", () => {
    const { first, again } = twice([
      HEAD,
      [1, "Jumlah dokumen yang disusun", 80, 41, { formula: "=C2/D2*100", value: 8000 / 41 }],
      [2, "Indeks B", 50, 45, 90],
      [3, "Indeks C", 50, 40, 80],
      [],
      [],
      HEAD,
      [1, "Jumlah dokumen yang disusun", 8, 33, 412.5],
      [2, "Jumlah dokumen yang disusun", 40, 46, ""],
    ]);
    expect(writtenIn(first)).toMatchObject({ E9: { hasil: 115 } });
    expect(writtenIn(first)).not.toHaveProperty("E8");
    expect(again).toEqual({});
  });

  it("keeps to what typed figures said against one formula of the office's, which is of its row", () => {
    const head = ["No", "Indikator", "Target", "Realisasi", "Capaian"];
    const { first, again } = twice([
      head,
      [1, "Indeks A", 80, 60, 190.5],
      [2, "Indeks B", 50, 45, 100.8],
      [3, "Indeks C", 60, 66, { formula: "=(2*C4-D4)/C4*100", value: 90 }],
      [4, "Indeks D", 40, 30, ""],
    ]);
    expect(writtenIn(first)).toMatchObject({ E2: { hasil: 75 }, E3: { hasil: 90 }, E5: { hasil: 75 } });
    expect(again).toEqual({});
  });
});

it("a second run keeps the scale that one typed class told, though another scale has some of its classes", () => {
  const { first, again } = twice([
    [...HEAD, "Predikat"],
    [1, "Indeks A", 100, 90, "", "Sangat Baik"],
    [2, "Indeks B", 100, 55, "", ""],
    [3, "Indeks C", 100, 20, "", ""],
  ]);
  expect(writtenIn(first)).toMatchObject({ F3: { hasil: "Sedang" }, F4: { hasil: "Kurang" } });
  expect(again).toEqual({});
});

it("a mean reads a typed capaian that stands as it was rounded", () => {
  const { first } = twice([
    HEAD,
    [1, "Prevalensi stunting", 50.92, 54.04, 94.23],
    [2, "Indeks B", 50, 45, ""],
    ["", "Rata-rata", "", "", ""],
  ]);
  expect(writtenIn(first)).toMatchObject({
    E4: { kind: "rumus", hasil: expect.closeTo(92.115, 9) as number },
  });
});

describe("a formula of the office's that gives its figure as a text", () => {
  const given = { formula: "=D2", value: "72,5" };

  it("is classed by a word, for a formula would find no number there", () => {
    const { first } = twice([
      [...HEAD, "Kategori"],
      [1, "Indeks A", 100, "72,5", given, ""],
      [2, "Indeks B", 50, 45, "", ""],
    ]);
    expect(writtenIn(first)).toMatchObject({
      F2: { kind: "nilai", value: "Sedang" },
      F3: { kind: "rumus", hasil: "Tinggi" },
    });
  });

  it("enters a mean by its figure, which AVERAGE would pass over", () => {
    const { first } = twice([
      HEAD,
      [1, "Indeks A", 100, "72,5", given],
      [2, "Indeks B", 50, 45, ""],
      ["", "Rata-rata", "", "", ""],
    ]);
    expect(writtenIn(first)).toMatchObject({ E4: { kind: "nilai", value: (72.5 + 90) / 2 } });
  });
});

describe("what follows from a run", () => {
  it("a kategori beside a mean of the office's that an error of a cell to be filled kept from coming about", () => {
    const { first } = twice([
      [...HEAD, "Kategori"],
      [1, "Persentase koperasi aktif", 80, 72, "", ""],
      [2, "Jumlah UMKM naik kelas", 50, 40, "#NUM!", ""],
      [3, "Persentase aset bersertipikat", 40, 38, "", ""],
      ["", "Rata-rata Capaian", "", "", { formula: "=AVERAGE(E2:E4)", value: "#NUM!" }, ""],
    ]);
    expect(writtenIn(first).F5).toMatchObject({ kind: "rumus", hasil: "Tinggi" });
  });

  it("a gap that an earlier run wrote is read by the cells that its formulas name, not by others that give it too", () => {
    const gap = (row: number): Computed => ({
      formula: `=IF(COUNT(F${row},C${row})<2,"",F${row}-C${row})`,
      value: [0, -18.1818181818182, -14.2857142857143, 3.68421052631578, 0][row - 2] ?? 0,
    });
    const reached = (row: number): Computed => ({
      formula: `=IF(COUNT(D${row},E${row})<2,"",IFERROR(D${row}/E${row}*100,""))`,
      value: [100, 81.8181818181818, 85.7142857142857, 93.6842105263158, 100][row - 2] ?? 0,
    });
    const { first } = twice([
      ["No", "Indikator", "Standar (%)", "Numerator", "Denominator", "Capaian (%)", "Gap terhadap Standar"],
      [1, "Kemampuan menangani life saving", 100, 210, 210, reached(2), gap(2)],
      [2, "Pemberi pelayanan bersertifikat", 100, 18, 22, reached(3), gap(3)],
      [3, "Dokter pemberi pelayanan spesialis", 100, 6, 7, reached(4), gap(4)],
      [4, "Kepuasan pelanggan", 90, 356, 380, reached(5), gap(5)],
      [5, "Tidak adanya kejadian operasi salah sisi", 100, 412, 412, reached(6), gap(6)],
    ]);
    expect(writtenIn(first)).toEqual({});
  });
});

it("tells nothing by a formula of ours: a sum to date that it wrote makes no input of what is added", () => {
  const { first, again } = twice([
    [
      "Indikator",
      "Target RPJMD (2026)",
      "Realisasi s/d 2023",
      "Target RKPD 2024",
      "TW I",
      "TW II",
      "TW III",
      "TW IV",
    ].concat([
      "Realisasi 2024",
      "Realisasi s/d 2024",
      "Tingkat Capaian RKPD (%)",
      "Tingkat Capaian RPJMD (%)",
    ]),
    ["Jumlah rumah dibangun (unit)", 500, 200, 100, 20, 30, 25, 20, 95, 295, 95, 59],
    ["Jumlah jembatan (unit)", 50, 20, 10, 2, 3, 3, 2, "", "", "", ""],
  ]);
  const figures = Object.fromEntries(first.cells.map(({ cell, value }) => [cell, value]));
  expect(figures).toMatchObject({ I3: 10, J3: 30, K3: 100, L3: 60 });
  expect(again).toEqual({});
});

it("reads no parts of a sum in what it wrote: a total that it could not tell stays blank, and the shares stay", () => {
  const { first, again } = twice([
    ["No", "Kecamatan", "KK Terdata", "KK Layak", "KK Tdk Layak", "Usulan Baru", "Total KK DTKS", "% Layak"],
    [1, "Enok", 1000, 850, "", "", "", ""],
    [2, "Reteh", 800, 720, "", 30, "", ""],
    ["", "Jumlah", "", "", "", "", "", ""],
  ]);
  const figures = Object.fromEntries(first.cells.map(({ cell, value }) => [cell, value]));
  expect(figures).toMatchObject({ E2: 150, H2: 85, E3: 80, H3: 90 });
  expect(again).toEqual({});
});

it("guesses no share that would say the one before it again", () => {
  const { first, again } = twice([
    ["No", "Jenis Pangan", "Jml Sampel", "Memenuhi Syarat", "Tdk Memenuhi Syarat", "% MS", "% TMS"],
    [1, "Takjil", 50, 45, "", "", ""],
    [2, "Jajanan", 40, 32, 8, 80, ""],
    ["", "Jumlah", "", "", "", "", ""],
  ]);
  const figures = Object.fromEntries(first.cells.map(({ cell, value }) => [cell, value]));
  expect(figures).toMatchObject({ E2: 5, F2: 90 });
  expect(again).toEqual({});
});

it("reads a table whose sums were typed as the run before did, by what that wrote", () => {
  const heading = ["No", "Pekerjaan", "Nilai Kontrak", "Uang Muka", "Termin I", "Termin II", "Total Bayar"];
  const { first, again } = twice([
    ["Pembayaran Kontrak"],
    [...heading, "Sisa Kontrak", "% Bayar", "Progres Fisik (%)", "Deviasi"],
    [1, "Gedung A", 1_000_000_000, 200_000_000, 300_000_000, 250_000_000, "", "", "", 80, ""],
    [2, "Gedung B", 600_000_000, 120_000_000, 180_000_000, 0, "", "", "", 48, ""],
    ["", "Jumlah", 1_600_000_000, 320_000_000, 480_000_000, 250_000_000, 1_050_000_000, 550_000_000, 65.63],
  ]);
  expect(writtenIn(first)).not.toHaveProperty("K3");
  expect(Object.keys(again).filter((cell) => cell.startsWith("K") || cell === "I5")).toEqual([]);
});
