import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { loadReport } from "../../reports/load";
import { bookOf, sheetOf, type CellSpec } from "../../support/snapshots";
import { TABEL_BENAR } from "./tabel-benar";

function salah(rows: readonly (readonly CellSpec[])[]) {
  const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return temuan.filter(({ severity }) => severity === "error");
}

describe("a table that is right by a convention of the field accuses nobody", () => {
  it.each(TABEL_BENAR)("$nama", ({ rows }) => {
    expect(salah(rows).map(({ message }) => message)).toEqual([]);
  });
});

/** The table with the figure in the last row's capaian ten times as large. */
function denganKomaBergeser(rows: readonly (readonly CellSpec[])[]): readonly (readonly CellSpec[])[] {
  const last = rows.at(-1)!;
  const at = rows[0]!.indexOf("Capaian (%)");
  const [value, format] = last[at] as readonly [number, string];
  return [
    ...rows.slice(0, -1),
    last.map((spec, index): CellSpec => (index === at ? [value * 10, format] : spec)),
  ];
}

describe("a wrong figure in such a table is found all the same, and it alone", () => {
  const figures = TABEL_BENAR.filter(({ rows }) => {
    const at = rows[0]!.indexOf("Capaian (%)");
    return at >= 0 && Array.isArray(rows.at(-1)![at]) && rows.at(-1)![1] !== "Rata-rata";
  });

  it.each(figures)("$nama", ({ rows }) => {
    expect(
      salah(denganKomaBergeser(rows)).map(({ rule, cell }) => [rule, cell.replace(/\D/g, "")]),
    ).toContainEqual(["capaian-tidak-sesuai", String(rows.length)]);
  });
});

describe("one cause, one finding", () => {
  it("serapan and sisa that follow from the right pagu are named with the wrong one, not accused", () => {
    const rows: CellSpec[][] = [
      ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi", "%", "Sisa"],
      ["2.17.01.2.01", "Perencanaan", 500_000, 300_000, 75, 100_000],
      ["2.17.01.2.01.0001", "Penyusunan dokumen", 300_000, 240_000, 80, 60_000],
      ["2.17.01.2.01.0002", "Evaluasi kinerja", 100_000, 60_000, 60, 40_000],
    ];
    const found = salah(rows);
    expect(found.map(({ cell, rule }) => [cell, rule])).toEqual([["C2", "jenjang-tidak-sesuai"]]);
    expect(found[0]!.causes[0]).toBe("E2 dan F2 sudah cocok dengan 400.000: yang salah hanya angka di C2.");
  });

  it("a column of which no figure fits is remarked upon once, since its heading must mean something else", () => {
    const rows: CellSpec[][] = [
      ["Program", "Anggaran", "Realisasi", "Serapan (%)"],
      ...[12, 34, 57, 23, 41].map((share, index): CellSpec[] => [
        `Program ${index}`,
        1000,
        900 + index,
        share,
      ]),
    ];
    const { temuan } = periksa(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
    expect(temuan.map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([
      ["cara-hitung-lain", "remark", ["D2", "D3", "D4", "D5", "D6"]],
    ]);
  });

  it("a wrong figure is not reported a second time for differing from another table (tabel 7, Tangerang Selatan 2021)", () => {
    const { temuan } = periksa(
      loadReport("tangsel-2021", "terbit").snapshot,
      PENGATURAN_BAKU,
      [],
      [],
      "Tabel 7",
    );
    expect(temuan.filter(({ cell }) => cell === "G13").map(({ rule }) => rule)).toEqual([
      "angka-berulang-tidak-sama",
    ]);
  });

  it("the mean of the right figures stays right beside a wrong one", () => {
    const rows: CellSpec[][] = [
      ["Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["Jumlah koperasi aktif", 10, 9, 99],
      ["Jumlah koperasi sehat", 10, 7, 70],
      ["Nilai tanpa target", null, null, 50],
      ["Rata-rata", null, null, 70],
    ];
    expect(salah(rows).map(({ cell }) => cell)).toEqual(["D2"]);
  });
});

describe("a convention of a whole column excuses its figures, and no other", () => {
  const tahun = (judul: string, turun: number): CellSpec[][] => [
    ["No", "Indikator Kinerja", "Realisasi 2023", "Realisasi 2024", judul],
    [1, "Nilai SAKIP", 65, 66.5, [1.5, "0.00"]],
    [2, "Indeks inovasi", 60, 61, [1, "0.00"]],
    [3, "Indeks layanan", 70, 68, [turun, "0.00"]],
  ];

  it("a fall without its sign under a heading of both directions", () => {
    expect(salah(tahun("Peningkatan/Penurunan", 2))).toEqual([]);
    expect(salah(tahun("Peningkatan/Penurunan", 3)).map(({ cell }) => cell)).toEqual(["E4"]);
    expect(salah(tahun("Pertumbuhan", 2)).map(({ cell }) => cell)).toEqual(["E4"]);
  });

  it("a cap at 100 where the heading prints the formula", () => {
    const rows = (capaian: number): CellSpec[][] => [
      ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      [1, 2, 3, 4, "5 = 4/3 x 100"],
      [1, "Nilai SAKIP", 70, 75, [100, "0.00"]],
      [2, "Indeks inovasi", 60, 57, [95, "0.00"]],
      [3, "Indeks layanan", 50, 60, [capaian, "0.00"]],
    ];
    expect(salah(rows(100))).toEqual([]);
    expect(salah(rows(99)).map(({ cell }) => cell)).toEqual(["E5"]);
  });

  it("a difference of figures that were all cut off", () => {
    const rows: CellSpec[][] = [
      [
        "Indikator",
        "Target",
        "Realisasi",
        "Capaian (%)",
        "Pagu",
        "Realisasi Anggaran",
        "Serapan (%)",
        "Tingkat Efisiensi",
      ],
      ["Nilai SAKIP", 62.5, 58.75, [94, "0.00"], 412_500_000, 371_250_100, [90, "0.00"], [3.99, "0.00"]],
    ];
    expect(salah(rows)).toEqual([]);
  });
});

describe("figures of offices that no rule of theirs gives", () => {
  it("a plan of months in percent is no share of the pagu, though most of both are 0", () => {
    const head: CellSpec[] = ["No", "Nama Sub Kegiatan", "Pagu", "Bulan", "", ""];
    const months: CellSpec[] = ["", "", "", "Januari", "Februari", "Maret"];
    const unit: CellSpec[] = ["", "", "", "%", "%", "%"];
    const rows = [72_422_400, 15_449_800, 37_090_000, 68_145_000, 3_429_500, 64_593_700].map(
      (pagu, at): CellSpec[] => [at + 1, `Sub Kegiatan ${at}`, pagu, at === 0 ? 10 : 0, 0, at === 1 ? 2 : 0],
    );
    const total: CellSpec[] = ["", "Jumlah", 236_686_146_200, "", "", ""];
    const large: CellSpec[] = [7, "Sub Kegiatan Pendidikan", 236_425_015_800, 0, 0, 0];
    expect(salah([head, months, unit, ...rows, large, total])).toEqual([]);
  });

  it("the target of a programme is no sum of those of its kegiatan, though their rupiah are (E.81)", () => {
    const head: CellSpec[] = ["No", "Program", "Indikator", "Target Kinerja dan Anggaran 2017", ""];
    const units: CellSpec[] = ["", "", "", "K", "Rp. (000)"];
    const rows: CellSpec[][] = [
      ["1", "Program Peningkatan Kapasitas", "Cakupan peningkatan", 100, 164_300],
      ["", "Pendidikan dan Pelatihan", "Jumlah aparatur yang dilatih", 5, 69_900],
      ["", "Peningkatan Kapasitas Aparatur", "Jumlah aparatur yang hadir", 45, 94_400],
    ];
    const sheet = sheetOf("E.81", [head, units, ...rows]);
    const formulas = sheet.formulas.map((row, at) =>
      row.map((cell, column) => (at === 2 && column === 4 ? "=SUM(E4:E5)" : cell)),
    );
    const { temuan } = periksa(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
    expect(temuan.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

it("progress by the weight of its row is not behind the money that was spent", () => {
  const head: CellSpec[] = ["No", "Sub Kegiatan", "Pagu (Rp)", "Bobot (%)", "Realisasi (Rp)", "Fisik", ""];
  const unit: CellSpec[] = ["", "", "", "", "", "%", "% TTB"];
  const rows = [1, 2, 3, 4].map((at): CellSpec[] => [
    at,
    `Sub Kegiatan ${at}`,
    1_000_000 * at,
    10 * at,
    900_000 * at,
    95,
    9.5 * at,
  ]);
  const sheet = sheetOf("RFK", [head, unit, ...rows]);
  const formulas = sheet.formulas.map((row, at) =>
    row.map((cell, column) => (at > 1 && column === 6 ? `=F${at + 1}*D${at + 1}/100` : cell)),
  );
  const { temuan } = periksa(bookOf({ ...sheet, formulas }), PENGATURAN_BAKU);
  expect(temuan.filter(({ rule }) => rule === "fisik-janggal")).toEqual([]);
});

it("a name with its number is no figure kept as a text", () => {
  const rows: CellSpec[][] = [
    ["Tujuan", "Sasaran", "Indikator Sasaran", "Target 2022"],
    ["1 Meningkatkan pelayanan publik", "1.1 Meningkatnya kinerja", "Nilai SKM", 83],
    ["2 Meningkatkan pemberdayaan masyarakat", "2.1 Meningkatnya peran", "Lembaga aktif", "85 Lembaga"],
  ];
  const { temuan } = periksa(bookOf(sheetOf("PK", rows)), PENGATURAN_BAKU);
  const texts = temuan.filter(({ rule }) => rule === "angka-berupa-teks");
  expect(texts.map(({ cell, message }) => `${cell}: ${message}`)).toEqual([
    "D3: D3 berisi angka sebagai teks: Excel tidak menjumlahkannya.",
  ]);
});
