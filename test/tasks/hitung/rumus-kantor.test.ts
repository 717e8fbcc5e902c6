import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { cellName } from "../../../src/sheet/address";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** A sheet whose cells that begin with "=" hold that formula and the value beside it. */
function withFormulas(
  rows: readonly (readonly (CellSpec | { f: string; v: number | string })[])[],
): Snapshot {
  const isFormula = (cell: unknown): cell is { f: string; v: number | string } =>
    typeof cell === "object" && cell !== null && "f" in cell;
  const sheet = sheetOf(
    "Lembar",
    rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.v : cell))),
  );
  const formulas = sheet.values.map((line, at) =>
    line.map((value, index) => {
      const cell = rows[at]?.[index];
      return isFormula(cell) ? cell.f : value;
    }),
  );
  return bookOf({ ...sheet, formulas });
}

function writesOf(book: Snapshot): string[] {
  return hitung(book, PENGATURAN_BAKU).plan.cells.map(({ row, column }) => cellName(row, column));
}

const HEADING = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Kategori"];

describe("formulas that the office wrote", () => {
  const book = withFormulas([
    HEADING,
    [1, "Indeks koperasi", 80, 40, { f: "=D2/C2*100+10", v: 60 }, ""],
    [2, "Indeks UMKM", 50, 45, { f: "=D3/C3*100", v: 90 }, ""],
    [3, "Indeks layanan", 10, 8, "", ""],
  ]);

  it("are never read by what they read: a realisasi headed Capaian is no target times the office's percentage", () => {
    const percent = (row: number, v: number) => ({ f: `=SUMPRODUCT(F${row}/E${row})*100`, v });
    const circle = withFormulas([
      [
        "No",
        "INDIKATOR",
        "Tren",
        "Realisasi Tahun Sebelumnya",
        "Target Tahun 2024",
        "Capaian 2024",
        "CAPAIAN KINERJA (%)",
      ],
      [1, "Persentase aset bersertipikat", "Naik", 28.6, 61.6, 82.9, percent(2, 134.577922)],
      [2, "Rasio guru", "-", 59.9, 25.3, 106.5, percent(3, 420.948617)],
      [3, "Indeks Reformasi Birokrasi", "Naik", 73.61, 93.37, 71.89, percent(4, 76.994752)],
    ]);
    expect(writesOf(circle).filter((cell) => cell.startsWith("F"))).toEqual([]);
  });

  it("are never replaced, whatever the rule gives", () => {
    expect(writesOf(book)).not.toContain("E2");
    expect(writesOf(book)).not.toContain("E3");
    expect(writesOf(book)).toContain("E4");
  });

  it("are what the kategori beside them and the average follow", () => {
    const { cells, ringkasan } = hitung(book, PENGATURAN_BAKU);
    expect(cells.find(({ cell }) => cell === "F2")?.value).toBe("Rendah");
    expect(ringkasan.rataRata).toBeCloseTo((60 + 90 + 80) / 3, 9);
  });

  it("are named, with both figures, where they differ from the rule", () => {
    const { judgements, rumusKantor } = hitung(book, PENGATURAN_BAKU);
    const said = judgements.find(({ cell }) => cell === "E2")?.as ?? "";
    for (const part of ["=D2/C2*100+10", "60,00", "50,00%"]) expect(said).toContain(part);
    expect(rumusKantor.map(({ jumlah, beda }) => [jumlah, beda.length])).toEqual([[2, 1]]);
  });

  it("are told from those that an earlier run wrote, which are renewed", () => {
    const own = '=IF(COUNT(C2,D2)<2,"",IF(C2=0,"",MIN(1,D2/C2)*100))';
    const earlier = withFormulas([
      HEADING,
      [1, "Indeks koperasi", 80, 100, { f: own, v: 100 }, "Sangat Tinggi"],
    ]);
    expect(writesOf(earlier)).toContain("E2");
  });

  it("keep what is typed beside them, also where an earlier run wrote values between them", () => {
    const earlier = withFormulas([
      ["No", "IKU", "Satuan", "Target", "Realisasi", "% Capaian"],
      [1, "Opini BPK", "%", 85, 107.11, 88.2],
      [2, "Nilai Survei Kepuasan Masyarakat", "Persen", "-", "0", { f: "=E3/D3", v: 0 }],
      [3, "Angka Kematian Ibu per 100.000 KH", "%", 0.9943462851024233, 80.4, 119.14285676471515],
    ]);
    expect(writesOf(earlier)).not.toContain("F2");
  });
});

describe("a blank that a formula of the office's reads", () => {
  it("stays where the formula asks whether it is filled", () => {
    const control = (row: number) => ({ f: `=IF(E${row}="","belum","selesai")`, v: "belum" });
    const book = withFormulas([
      [...HEADING.slice(0, 5), "Kontrol"],
      [1, "Indeks koperasi", 80, 40, "", control(2)],
      [2, "Indeks UMKM", 50, 45, "", control(3)],
    ]);
    const { skipped } = hitung(book, PENGATURAN_BAKU);
    expect(writesOf(book)).toEqual([]);
    expect(skipped.find(({ cell }) => cell === "E2")?.reason).toContain("F2");
  });

  it("stays where a sum over shares would change", () => {
    const book = withFormulas([
      HEADING.slice(0, 5),
      [1, "Indeks koperasi", 80, 40, 50],
      [2, "Indeks UMKM", 50, 45, ""],
      ["", "Kontrol", "", "", { f: "=SUM(E2:E3)", v: 50 }],
    ]);
    expect(writesOf(book)).not.toContain("E3");
  });

  it("is filled where a mean is there to follow it", () => {
    const book = withFormulas([
      HEADING.slice(0, 5),
      [1, "Indeks koperasi", 80, 40, 50],
      [2, "Indeks UMKM", 50, 45, ""],
      ["", "Rata-rata", "", "", { f: "=AVERAGE(E2:E3)", v: 50 }],
    ]);
    expect(writesOf(book)).toContain("E3");
    expect(writesOf(book)).not.toContain("E4");
  });
});

describe("a column whose formulas a person chose to have replaced", () => {
  const book = withFormulas([
    HEADING,
    [1, "Indeks koperasi", 80, 40, { f: "=D2/C2*100+10", v: 60 }, ""],
    [2, "Indeks UMKM", 50, 45, { f: "=D3/C3*100", v: 90 }, ""],
    [3, "Indeks layanan", 10, 8, "", ""],
  ]);
  const ganti = [{ sheet: "Lembar", table: null, column: 4 }];
  const result = hitung(book, PENGATURAN_BAKU, [], null, { ganti });

  it("is written by the rule, and what follows from it follows", () => {
    const written = result.plan.cells.map(({ row, column }) => cellName(row, column));
    for (const cell of ["E2", "E3", "E4"]) expect(written).toContain(cell);
    expect(result.cells.find(({ cell }) => cell === "F2")?.value).toBe("Sangat Rendah");
    expect(result.cells.find(({ cell }) => cell === "E2")).toMatchObject({ value: 50, semula: "60" });
    expect(result.ringkasan.rataRata).toBeCloseTo((50 + 90 + 80) / 3, 9);
  });

  it("is told as chosen, no longer as left alone", () => {
    expect(result.rumusKantor).toMatchObject([{ column: 4, jumlah: 2, diganti: true }]);
    expect(result.judgements.some(({ as }) => as.includes("rumus kantor dibiarkan"))).toBe(false);
  });

  it("leaves every other column as it is, also one of another table on the sheet", () => {
    const elsewhere = [{ sheet: "Lembar", table: "Lembar!A9", column: 4 }];
    const other = hitung(book, PENGATURAN_BAKU, [], null, { ganti: elsewhere });
    expect(other.plan.cells.map(({ row, column }) => cellName(row, column))).not.toContain("E2");
  });

  it("is written though all its figures differ: the choice is a person's", () => {
    const odd = withFormulas([
      HEADING,
      ...[1, 2, 3, 4].map((no) => [
        no,
        `Indeks ${no}`,
        80,
        40,
        { f: `=D${no + 1}/C${no + 1}*100+${no}`, v: 50 + no },
        "",
      ]),
    ]);
    expect(
      hitung(odd, PENGATURAN_BAKU, [], null, { ganti }).plan.cells.filter(({ column }) => column === 4)
        .length,
    ).toBe(4);
  });
});

describe("what is computed from a cell that is left blank", () => {
  it("is left blank as well: its formula would give another figure than the one announced", () => {
    const book = withFormulas([
      ["Uraian", "Anggaran", "Realisasi", "Sudah diisi?"],
      ["PROGRAM PENGAWASAN", "", "", ""],
      ["Pemeriksaan dan Pengawasan", "", 70000, { f: '=IF(B3="","belum","sudah")', v: "belum" }],
      ["Pengawasan Kekuatan", 34000, 17000, ""],
      ["Pemeriksaan Kepatuhan", 66000, 53000, ""],
    ]);
    expect(writesOf(book)).not.toContain("B3");
    expect(writesOf(book)).not.toContain("B2");
    expect(hitung(book, PENGATURAN_BAKU).skipped.map(({ reason }) => reason)).toContain(
      "B2 tidak diisi: B3 yang menjadi dasarnya dibiarkan kosong.",
    );
  });
});
