import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU, parsePengaturan } from "../../../src/domain/pengaturan-baku";
import type { Pengaturan } from "../../../src/domain/pengaturan";
import { hitung } from "../../../src/tasks/hitung/hitung";
import type { HitungResult } from "../../../src/tasks/hitung/result";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

function run(rows: readonly (readonly CellSpec[])[], rules: Partial<Pengaturan> = {}): HitungResult {
  return hitung(bookOf(sheetOf("Lembar", rows)), { ...PENGATURAN_BAKU, ...rules });
}

function figure(result: HitungResult, cell: string): number | string | undefined {
  return result.cells.find((entry) => entry.cell === cell)?.value;
}

function formula(result: HitungResult, cell: string): string | number | undefined {
  const index = result.cells.findIndex((entry) => entry.cell === cell);
  const content = result.plan.cells[index]?.content;
  return content?.kind === "rumus" ? content.formula : content?.value;
}

const HEADER: CellSpec[] = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"];
const POVERTY: CellSpec[] = [1, "Angka kemiskinan", "%", 10, 20, ""];
const HALVED: CellSpec[] = [1, "Angka kemiskinan", "%", 10, 5, ""];

describe("polaritas turun", () => {
  const polaritas = { "angka kemiskinan": "turun" } as const;

  it.each<[Pengaturan["rumusTurun"], number, number]>([
    ["2T-R", 150, 0],
    ["T/R", 200, 50],
    ["T-R", 50, 0],
  ])("%s: half the target is %d, twice the target is %d", (rumusTurun, halved, doubled) => {
    expect(figure(run([HEADER, HALVED], { rumusTurun, polaritas }), "F2")).toBe(halved);
    expect(figure(run([HEADER, POVERTY], { rumusTurun, polaritas }), "F2")).toBe(doubled);
  });

  it("may be said in a column of the table", () => {
    const rows: CellSpec[][] = [
      ["No", "Indikator Kinerja", "Polaritas", "Target", "Realisasi", "Capaian"],
      [1, "Angka kemiskinan", "Negatif", 10, 5, ""],
    ];
    expect(figure(run(rows), "F2")).toBe(150);
  });
});

describe("the cap", () => {
  const rows: CellSpec[][] = [
    HEADER,
    [1, "Jumlah UMKM", "UMKM", 10, 20, ""],
    [2, "Jumlah koperasi", "Koperasi", 10, 8, ""],
    ["", "Rata-rata capaian", "", "", "", ""],
  ];

  it("acts on each indikator, in the figure and in the formula", () => {
    const result = run(rows, { batas: 120 });
    expect([figure(result, "F2"), figure(result, "F3"), figure(result, "F4")]).toEqual([120, 80, 100]);
    expect(formula(result, "F2")).toContain("MIN(1.2,");
  });

  it("acts before the average is taken, or not on it at all", () => {
    expect(figure(run(rows, { batas: 120, batasSebelumRataRata: false }), "F4")).toBe(140);
    expect(run(rows, { batas: 120, batasSebelumRataRata: false }).ringkasan.rataRata).toBe(140);
    expect(run(rows, { batas: 120 }).ringkasan.rataRata).toBe(100);
  });
});

describe("the scale", () => {
  it("may be the office's own", () => {
    const skala = {
      nama: "Dua kelas",
      kelas: [
        { nama: "Tercapai", bawah: 100 },
        { nama: "Belum", gagal: true },
      ],
    };
    const parsed = parsePengaturan({ skala });
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    const header: CellSpec[] = [...HEADER, "Kategori"];
    const result = hitung(
      bookOf(sheetOf("L", [header, [1, "Jumlah UMKM", "UMKM", 10, 9, "", ""]])),
      parsed.nilai,
    );
    expect(figure(result, "G2")).toBe("Belum");
    expect(result.ringkasan.gagal).toHaveLength(1);
  });

  it("classifies what is displayed: 90,996 is 91,00 and so Sangat Tinggi", () => {
    const header: CellSpec[] = [...HEADER, "Kategori"];
    const rows: CellSpec[][] = [header, [1, "Jumlah UMKM", "UMKM", 100_000, 90_996, "", ""]];
    expect(figure(run(rows), "G2")).toBe("Sangat Tinggi");
    expect(figure(run(rows, { pembulatanKategori: null }), "G2")).toBe("Tinggi");
  });
});

describe("writing", () => {
  it("gives values alone where the office asks for values", () => {
    const result = run([HEADER, [1, "Jumlah UMKM", "UMKM", 8, 7, ""]], { tulis: "nilai" });
    expect(result.plan.cells[0]).toMatchObject({
      content: { kind: "nilai", value: 0.875 },
      numberFormat: "#,##0.00%",
    });
  });

  it("gives a ratio in a percent column and a number of percent in a plain one", () => {
    const plain: CellSpec[][] = [
      [...HEADER.slice(0, 5), "Capaian (%)"],
      [1, "Jumlah UMKM", "UMKM", 8, 7, ""],
    ];
    expect(formula(run(plain), "F2")).toBe('=IF(COUNT(D2,E2)<2,"",IF(D2=0,"",E2/D2*100))');
    const ratio: CellSpec[][] = [HEADER, [1, "Jumlah UMKM", "UMKM", 8, 7, ["", "0.0%"]]];
    expect(formula(run(ratio), "F2")).toBe('=IF(COUNT(D2,E2)<2,"",IF(D2=0,"",E2/D2))');
    expect(run(ratio).plan.cells[0]!.numberFormat).toBeUndefined();
  });

  it("gives a value, and says why, where the source is text", () => {
    const result = run([HEADER, [1, "Jumlah UMKM", "UMKM", "8 UMKM", 7, ""]]);
    expect(result.cells[0]).toMatchObject({ written: "nilai", value: 87.5 });
    expect(result.cells[0]!.note).toMatch(/D2 berisi teks/);
  });
});

describe("efficiency by the office's method", () => {
  const rows: CellSpec[][] = [
    [
      "Sasaran",
      "Target",
      "Realisasi",
      "Capaian",
      "Pagu",
      "Realisasi Anggaran",
      "% Serapan",
      "Efisiensi",
      "Kategori Efisiensi",
    ],
    ["Meningkatnya koperasi", 10, 12, "", 1000, 800, "", "", ""],
  ];

  it.each<[Pengaturan["efisiensi"], number, string | undefined]>([
    ["selisih", 40, "Efisien"],
    ["serapan", 80, undefined],
    ["capaian-serapan", 40, "Efisien"],
    ["sisa-bila-tercapai", 20, undefined],
    ["hemat", 200, undefined],
  ])("%s", (efisiensi, value, verdict) => {
    const result = run(rows, { efisiensi });
    expect(figure(result, "H2")).toBe(value);
    expect(figure(result, "I2")).toBe(verdict);
  });

  it("calls 0 against 0 not yet carried out, never efficient", () => {
    const idle: CellSpec[][] = [rows[0]!, ["Meningkatnya koperasi", 10, 0, "", 1000, 0, "", "", ""]];
    const result = run(idle);
    expect(figure(result, "H2")).toBeUndefined();
    expect(figure(result, "I2")).toBeUndefined();
    expect(result.skipped.map((entry) => entry.reason).join()).toMatch(/belum dilaksanakan/);
  });
});

describe("quarters", () => {
  const header: CellSpec[] = [
    "Indikator",
    "Satuan",
    "Target",
    "TW I",
    "TW II",
    "TW III",
    "TW IV",
    "Realisasi s/d TW IV",
    "Capaian",
  ];

  it("adds counts, and leaves a missing quarter out", () => {
    const result = run([header, ["Jumlah UMKM dilatih", "Orang", 100, 20, "", 30, 40, "", ""]]);
    expect([figure(result, "H2"), figure(result, "I2")]).toEqual([90, 90]);
  });

  it("takes the last position of an index, and says so", () => {
    const result = run([header, ["Indeks kepuasan", "Indeks", 80, 78, 79, 80, 82, "", ""]]);
    expect(figure(result, "H2")).toBe(82);
    expect(result.judgements.map((entry) => entry.as).join()).toMatch(/tidak dijumlahkan/);
  });

  it("follows the kind that a person chose", () => {
    const rows: CellSpec[][] = [header, ["Jumlah UMKM dilatih", "Orang", 100, 20, 30, 30, 40, "", ""]];
    expect(figure(run(rows, { triwulan: { "jumlah umkm dilatih": "rata-rata" } }), "H2")).toBe(30);
  });
});

describe("tables that compare", () => {
  it("gives progress to the end of the Renstra and the gap to a standard", () => {
    const renstra: CellSpec[][] = [
      ["Indikator", "Realisasi 2024", "Target Akhir Renstra 2026", "Tingkat Kemajuan"],
      ["Persentase koperasi sehat", 40, 50, ""],
    ];
    expect(figure(run(renstra), "D2")).toBe(80);
    const nasional: CellSpec[][] = [
      ["Indikator", "Realisasi 2024", "Standar Nasional", "Selisih"],
      ["Angka melek huruf", 96, 98, ""],
    ];
    expect(figure(run(nasional), "D2")).toBe(-2);
  });

  it("prints a magnitude under Naik / Turun and shows its direction by a sign", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Realisasi 2023", "Realisasi 2024", "Naik / Turun"],
      ["Jumlah koperasi", 50, 42, ""],
    ];
    const result = run(rows);
    expect(figure(result, "D2")).toBe(8);
    expect(result.plan.highlights[0]!.rules.map((rule) => rule.style)).toEqual(["naik", "turun"]);
    const signed: CellSpec[][] = [
      ["Indikator", "2023", "2024", "Pertumbuhan"],
      ["Jumlah koperasi", 50, 42, ""],
    ];
    expect(figure(run(signed), "D2")).toBe(-8);
  });
});

describe("inputs that follow from others are filled where they are blank, and never overwritten", () => {
  it("the result of an indikator's formula", () => {
    const header: CellSpec[] = ["Indikator", "Pembilang", "Penyebut", "Hasil"];
    expect(figure(run([header, ["Persentase koperasi sehat", 9, 72, ""]]), "D2")).toBe(12.5);
    expect(run([header, ["Persentase koperasi sehat", 9, 72, 13]]).plan.cells).toEqual([]);
  });

  it("the value of an AKIP component", () => {
    const header: CellSpec[] = ["Komponen", "Bobot", "Capaian (%)", "Nilai"];
    expect(figure(run([header, ["Perencanaan Kinerja", 30, 80, ""]]), "D2")).toBe(24);
  });

  it("weighted means, their sum and the index of a survey (LAKIP Tangerang Selatan 2021, Tabel 4.1)", () => {
    const unsur = ["U1", "U2", "U3"];
    const rows: CellSpec[][] = [
      ["Unsur", ...unsur, null],
      ["NRR", 3, 3.3, 3.6, null],
      ["NRR Tertimbang", "", "", "", ["", "0.00"]],
      ["IKM Unit Pelayanan", "", "", "", ["", "0.00"]],
      [null, null, null, null, "catatan"],
    ];
    const { cells } = run(rows);
    expect(cells.length).toBeGreaterThanOrEqual(3);
  });
});
