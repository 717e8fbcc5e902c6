import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { readClosing } from "../../src/sheet/words/closing";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

type Rows = readonly (readonly CellSpec[])[];

function figures(rows: Rows): Record<string, number | string> {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return Object.fromEntries(cells.map(({ cell, value }) => [cell, value]));
}

function rolesOf(rows: Rows): string[] {
  return recogniseSheet(sheetOf("Lembar", rows)).tables[0]!.columns.map((column) => column.role);
}

function kindOf(rows: Rows): string {
  return recogniseSheet(sheetOf("Lembar", rows)).tables[0]!.kind;
}

describe("several columns of money beside each other", () => {
  it("a second % behind the sisa is that of the sisa", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian", "Anggaran", "Realisasi", "%", "Sisa Anggaran", "%"],
      [1, "Program Penunjang", 400, 300, "", "", ""],
    ];
    expect(figures(rows)).toEqual({ E2: 75, F2: 100, G2: 25 });
  });

  it("a % behind the sisa alone is that of what was spent", () => {
    const rows: CellSpec[][] = [
      ["No", "Uraian", "Anggaran", "Realisasi", "Sisa Anggaran", "%"],
      [1, "Program Penunjang", 400, 300, "", ""],
    ];
    expect(figures(rows)).toEqual({ E2: 100, F2: 75 });
  });

  it("the rupiah below Keuangan were spent", () => {
    const rows: CellSpec[][] = [
      ["No", "Kegiatan", "Pagu Anggaran", "Keuangan", null, "Fisik", "Sisa Anggaran"],
      [null, null, null, "Rp", "%", "%", null],
      [1, "Pelatihan", 400, 300, "", 90, ""],
    ];
    expect(figures(rows)).toEqual({ E3: 75, G3: 100 });
  });

  it("a plan of spending is no pagu, and its percentage is given", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Pagu", "Target Keuangan", null, "Realisasi Keuangan", null, "Sisa Pagu"],
      [null, null, "Rp", "Rp", "%", "Rp", "%", "Rp"],
      [1, "Program Penunjang", 400, 380, 95, 300, "", ""],
    ];
    expect(figures(rows)).toEqual({ G3: 75, H3: 100 });
  });

  it("Anggaran and Realisasi below Realisasi Anggaran are pagu and spending", () => {
    const rows: CellSpec[][] = [
      ["Program", "Indikator", "Capaian Kinerja", null, null, "Realisasi Anggaran", null, null],
      [null, null, "Target", "Realisasi", "%", "Anggaran", "Realisasi", "%"],
      ["Program Penunjang", "Nilai SAKIP", 70, 63, "", 400, 300, ""],
    ];
    expect(kindOf(rows)).toBe("program-capaian");
    expect(figures(rows)).toEqual({ E3: 90, H3: 75 });
  });

  it("rupiah of each quarter against the pagu of the year", () => {
    const rows: CellSpec[][] = [
      ["Program", "Pagu (Rp)", "Realisasi Triwulan I", null, "Realisasi Triwulan II", null],
      [null, null, "Rp", "%", "Rp", "%"],
      ["Program Penunjang", 400, 100, "", 240, ""],
    ];
    expect(figures(rows)).toEqual({ D3: 25, F3: 60 });
  });

  it("Rp in a column of its own holds no amounts", () => {
    const rows: CellSpec[][] = [
      ["Program", "Pagu", "Pagu", "Realisasi", "Realisasi", "%"],
      ["Program Penunjang", "Rp", 400, "Rp", 300, ""],
    ];
    expect(rolesOf(rows)).toEqual([
      "program",
      "other",
      "anggaran",
      "other",
      "realisasi_anggaran",
      "capaian_anggaran",
    ]);
    expect(figures(rows)).toEqual({ F2: 75 });
  });

  it("Jenis Belanja and Program Pendukung name the rows", () => {
    const belanja: CellSpec[][] = [
      ["No", "Jenis Belanja", "Target (Rp)", "Realisasi (Rp)", "%"],
      [1, "Belanja Pegawai", 400, 300, ""],
    ];
    expect(rolesOf(belanja)[1]).toBe("program");
    expect(
      rolesOf([
        ["No", "Program Pendukung", "Pagu", "Realisasi"],
        [1, "Penunjang", 4, 3],
      ])[1],
    ).toBe("program");
    expect(
      rolesOf([
        ["No", "Indikator", "Target", "Faktor Pendukung"],
        [1, "IKM", 80, "SDM"],
      ])[3],
    ).toBe("keterangan");
  });

  it("units of money in a row of their own belong to the headings above them", () => {
    const rows: CellSpec[][] = [
      ["Kode", "Program", "Pagu", "Realisasi", "Capaian", "Sisa"],
      [null, null, "(Rp)", "(Rp)", "(%)", "(Rp)"],
      ["2.17.01", "Program Penunjang", 400, 300, "", ""],
    ];
    expect(figures(rows)).toEqual({ E3: 75, F3: 100 });
  });
});

describe("shares that are not of the money beside them", () => {
  it("Capaian Program beside Penyerapan Anggaran is given", () => {
    const rows: CellSpec[][] = [
      [
        "No",
        "Program",
        "Anggaran",
        "Realisasi",
        "Penyerapan Anggaran (%)",
        "Capaian Program (%)",
        "Efisiensi",
      ],
      [1, "Program Penunjang", 400, 300, "", 80, ""],
    ];
    expect(figures(rows)).toEqual({ E2: 75, G2: 5 });
  });

  it("one share behind several budgets without their sum is left blank", () => {
    const rows: CellSpec[][] = [
      ["No", "Kegiatan", "Anggaran", null, "Realisasi", null, "Capaian"],
      [null, null, "APBD", "APBN", "APBD", "APBN", null],
      [1, "Pelatihan", 400, 100, 300, 90, ""],
    ];
    expect(figures(rows)).toEqual({});
  });

  it("with their sum it is the share of that", () => {
    const rows: CellSpec[][] = [
      ["No", "Kegiatan", "Pagu", null, null, "Realisasi", null, null, "%"],
      [null, null, "Operasi", "Modal", "Jumlah", "Operasi", "Modal", "Jumlah", null],
      [1, "Pelatihan", 400, 100, 500, 300, 90, 390, ""],
    ];
    expect(figures(rows)).toEqual({ I3: 78 });
  });
});

describe("headings of several rows without merged cells", () => {
  it("three rows, the group over cells that do not stand side by side", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Anggaran Setelah Perubahan", "Realisasi s/d Desember", null, null],
      [null, null, null, "Keuangan", null, "Fisik"],
      [null, null, "Rp", "Rp", "%", "%"],
      [1, "Program Penunjang", 400, 300, "", 80],
    ];
    expect(figures(rows)).toEqual({ E4: 75 });
  });

  it("units right below headings of one row, and names that no lexicon knows", () => {
    const rows: CellSpec[][] = [
      ["No", "Sub Kegiatan", "Sumber Dana", null, "Total Anggaran", "Realisasi", null, "Sisa"],
      [null, null, "DAU (Rp)", "DAK (Rp)", "(Rp)", "(Rp)", "(%)", "(Rp)"],
      [1, "Pelatihan", 100, 300, 400, 300, "", ""],
    ];
    expect(figures(rows)).toEqual({ G3: 75, H3: 100 });
  });

  it("Rp under a heading whose amounts stand beside it", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "Pagu", null, "Realisasi", null, "%"],
      [1, "Program Penunjang", "Rp", 400, "Rp", 300, ""],
    ];
    expect(figures(rows)).toEqual({ G2: 75 });
  });
});

describe("budgets before and after a change", () => {
  it("a stage between them is given, only the last column is their difference", () => {
    const rows: CellSpec[][] = [
      ["No", "Program", "APBD Murni", "Pergeseran", "APBD Perubahan", "Bertambah/Berkurang"],
      [1, "Program Penunjang", 400, 410, 350, ""],
    ];
    expect(figures(rows)).toEqual({ F2: -50 });
  });

  it("target and budget each before and after: nothing is computed", () => {
    const rows: CellSpec[][] = [
      ["Program", "Indikator", "Target", null, "Anggaran", null],
      [null, null, "Sebelum", "Sesudah", "Sebelum", "Sesudah"],
      ["Program Penunjang", "Nilai SAKIP", 68, 70, 400, 350],
    ];
    expect(figures(rows)).toEqual({});
  });

  it("with what was spent of them: absorption of the changed budget", () => {
    const rows: CellSpec[][] = [
      ["Program", "Anggaran Murni", "Anggaran Perubahan", "Realisasi", "Capaian (%)"],
      ["Program Penunjang", 500, 400, 300, ""],
    ];
    const { serapan, cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(cells.map(({ value }) => value)).toEqual([75]);
    expect(serapan[0]!.total).toEqual({ pagu: 400, realisasi: 300, persen: 75 });
  });
});

describe("closing rows of budgets", () => {
  it.each([
    "J U M L A H",
    "T O T A L",
    "Jumlah Belanja Langsung",
    "Total Belanja Operasi",
    "Jumlah Sasaran 1",
    "Jumlah Sasaran Strategis II",
    "Jumlah Belanja Langsung dan Belanja Tdk Langsung",
    "Total (sudah rumus, jangan dirubah)",
  ])("%s", (label) => {
    expect(readClosing(label)).toMatchObject({ sum: true, certain: true });
  });
});

describe("money of two years, and what changed", () => {
  const HEAD = ["Uraian", "Anggaran 2023", "Realisasi 2023", "%", "Anggaran 2024", "Realisasi 2024", "%"];
  const ROW: CellSpec[] = ["Belanja Operasi", 400, 300, "", 500, 450, ""];

  it("each year against its own budget, the change of what the heading names", () => {
    const rows: CellSpec[][] = [
      [...HEAD, "Naik/Turun Realisasi"],
      [...ROW, ""],
    ];
    expect(kindOf(rows)).toBe("anggaran");
    expect(figures(rows)).toEqual({ D2: 75, G2: 90, H2: 150 });
  });

  it("a change that may be of either is left blank", () => {
    const rows: CellSpec[][] = [
      [...HEAD, "Naik/Turun"],
      [...ROW, ""],
    ];
    expect(figures(rows)).toEqual({ D2: 75, G2: 90 });
  });

  it("Pagu Awal and Pagu Akhir, and the share that they differ by", () => {
    const rows: CellSpec[][] = [
      ["Program", "Pagu Awal", "Pagu Akhir", "Selisih Lebih/(Kurang)", "Persentase Perubahan (%)"],
      ["Program Penunjang", 400, 350, "", ""],
    ];
    expect(figures(rows)).toEqual({ D2: -50, E2: -12.5 });
  });

  it("target and realisasi of physical work in percent", () => {
    const rows: CellSpec[][] = [
      ["Kegiatan", "Fisik", null, null, "Keuangan", null, null],
      [null, "Target (%)", "Realisasi (%)", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Capaian (%)"],
      ["Pelatihan", 80, 60, "", 400, 300, ""],
    ];
    expect(figures(rows)).toEqual({ D3: 75, G3: 75 });
  });
});
