import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";

/** 70/68 and 75/72 are 97,142... and 104,166...; their difference is 7,023..., of the printed figures 7,03. */
function errors(difference: number): string[] {
  const sheet = sheetOf("Lembar", [
    ["No", "Indikator", "Tahun 2023", null, null, "Tahun 2024", null, null, "Perubahan Capaian"],
    [null, null, "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)", null],
    ["1", "2", "3", "4", "5", "6", "7", "8", "9 = 8 - 5"],
    [1, "Indeks inovasi", 70, 68, [97.14, "0.00"], 72, 75, [104.17, "0.00"], [difference, "0.00"]],
  ]);
  return periksa(bookOf(sheet), PENGATURAN_BAKU)
    .temuan.filter(({ severity }) => severity === "error")
    .map(({ cell }) => cell);
}

describe("a difference of figures that are printed rounded", () => {
  it.each([7.02, 7.03])("may be %d, from the exact figures or from the printed ones", (difference) => {
    expect(errors(difference)).toEqual([]);
  });

  it.each([7.01, 7.04])("but not %d", (difference) => {
    expect(errors(difference)).toEqual(["I4"]);
  });
});

function temuan(rows: readonly (readonly CellSpec[])[]) {
  return periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU).temuan;
}

const salah = (rows: readonly (readonly CellSpec[])[]) =>
  temuan(rows).flatMap(({ severity, cell }) => (severity === "error" ? [cell] : []));

/** Realisasi of the Renstra until last year, of this year, and both, as a form prints them without decimals. */
const evaluasi = (jumlah: number): readonly (readonly CellSpec[])[] => [
  ["No", "Indikator", "Realisasi s.d. Tahun Lalu", "Realisasi Tahun Ini", "Realisasi Renstra"],
  ["1", "2", "3", "4", "5 = 3 + 4"],
  [1, "Luas jalan yang dirawat", 87, 52, [jumlah, "0.0"]],
  [2, "Luas taman yang dirawat", 21, 9, [30, "0.0"]],
];

describe("a sum with more decimals than what it adds", () => {
  it("was taken before that was rounded (evaluasi Renja Sukabumi 2018: 138,7 of 87 and 52)", () => {
    expect(salah(evaluasi(138.7))).toEqual([]);
  });

  it.each([137.4, 141.7, 138])("but is not %d", (jumlah) => {
    expect(salah(evaluasi(jumlah))).toEqual(["E3"]);
  });
});

/** 14 / 5 x 100 of a realisasi that is printed with one decimal, from 138.667, 29.333 and so on. */
const RENSTRA: readonly (readonly [target: number, realisasi: number, capaian: number])[] = [
  [260, 138.7, 53.33],
  [55, 30.3, 55.15],
  [130, 67.3, 51.79],
  [25, 13.3, 53.33],
  [80, 41.1, 51.42],
];
const tingkat = (rows: typeof RENSTRA): readonly (readonly CellSpec[])[] => [
  ["No", "Indikator", "Target Akhir Renstra", "Realisasi", "Tingkat Capaian (%)"],
  ["1", "2", "3", "4", "5 = 4 / 3 x 100"],
  ...rows.map(([target, realisasi, capaian], at): CellSpec[] => [
    at + 1,
    `Jumlah layanan bidang ${"ABCDE"[at]}`,
    target,
    [realisasi, "0.0"],
    [capaian, "0.00"],
  ]),
];

describe("figures that are what their rounded inputs may give", () => {
  it("are remarked on once where they are many and nearly all of those that differ", () => {
    const found = temuan(tingkat(RENSTRA)).filter(({ rule }) => rule === "cara-hitung-lain");
    expect(found.map(({ cell, severity }) => [cell, severity])).toEqual([["E3", "remark"]]);
    expect(found[0]?.message).toMatch(/sebelum masukannya dibulatkan\. Begitu pula 4 sel lain/);
    expect(salah(tingkat(RENSTRA))).toEqual([]);
  });

  it("stay errors where they are few, or others differ by more", () => {
    const exact = RENSTRA.map(([target, realisasi, capaian], at) =>
      at < 2
        ? ([target, realisasi, capaian] as const)
        : ([target, realisasi, (realisasi / target) * 100] as const),
    );
    expect(salah(tingkat(exact))).toEqual(["E3", "E4"]);
    const far = RENSTRA.map(([target, realisasi, capaian], at) =>
      at < 2 ? ([target, realisasi, capaian + 20] as const) : ([target, realisasi, capaian] as const),
    );
    expect(salah(tingkat(far)).length).toBe(5);
  });
});

describe("a column of which a few figures fit by chance", () => {
  const PROGRES = [5, 2, 0, 9, 1, 4, 0, 3, 6, 12];
  const rows: readonly (readonly CellSpec[])[] = [
    ["No", "Kegiatan", "Target Volume", "Realisasi", "Tingkat Kemajuan"],
    ...PROGRES.map((progres, at): CellSpec[] => [at + 1, `Survei ${"ABCDEFGHIJ"[at]}`, at + 2, 0, progres]),
  ];

  it("is remarked on once, and none of it is called wrong", () => {
    expect(salah(rows)).toEqual([]);
    const found = temuan(rows).filter(({ rule }) => rule === "cara-hitung-lain");
    expect(found.map(({ message }) => message.slice(0, 30))).toEqual(["Hanya 2 dari 10 angka di kolom"]);
  });
});

describe("a mean and a total as other programs and habits print them", () => {
  const rata = (nilai: number): readonly (readonly CellSpec[])[] => [
    ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
    [1, "Persentase koperasi aktif", 80, 72, [90, "0.00"]],
    [2, "Persentase koperasi sehat", 50, 60, [120, "0.00"]],
    [3, "Persentase koperasi yang diawasi", 75, null, null],
    ["", "Rata-rata", null, null, [nilai, "0.00"]],
  ];

  it("a row without a figure may count as 0: a remark", () => {
    expect(
      temuan(rata(70))
        .filter(({ cell }) => cell === "E5")
        .map(({ severity }) => severity),
    ).toEqual(["remark"]);
    expect(salah(rata(71))).toEqual(["E5"]);
  });

  it("a comma before three digits of a total groups thousands where its parts add up to that", () => {
    const peserta = (jumlah: string): readonly (readonly CellSpec[])[] => [
      ["No", "Kecamatan", "Jumlah Peserta (Orang)"],
      [1, "Panakkukang", 562],
      [2, "Rappocini", 402],
      [3, "Tamalate", 160],
      ["", "Jumlah", jumlah],
    ];
    expect(salah(peserta("1,124"))).toEqual([]);
    expect(salah(peserta("1,134"))).toEqual(["C5"]);
  });
});

describe("a figure in the style of another program", () => {
  const kenaikan = (lalu: string, kini: string, naik: string): readonly (readonly CellSpec[])[] => [
    ["No", "Indikator", "Realisasi Tahun 2023", "Realisasi Tahun 2024", "Perubahan"],
    ["1", "2", "3", "4", "5 = 4 - 3"],
    [1, "Jumlah koperasi", 820, 861, 41],
    [2, "Jumlah usaha mikro", lalu, kini, naik],
    [3, "Jumlah wirausaha", 405, 450, 45],
  ];
  const remarks = (rows: readonly (readonly CellSpec[])[]) =>
    temuan(rows).flatMap(({ cell, severity, message }) => (cell === "E4" ? [`${severity} ${message}`] : []));

  it("is read so where its row holds only then, with a remark", () => {
    const rows = kenaikan("19.890", "21,639", "1.749");
    expect(salah(rows)).toEqual([]);
    expect(remarks(rows).join()).toMatch(
      /^remark .*cocok bila koma pada D4 \(21,639\) dibaca sebagai pemisah ribuan/,
    );
  });

  it("is wrong where its row holds in neither", () => {
    expect(salah(kenaikan("19.890", "21,639", "1.849"))).toEqual(["E4"]);
  });
});
