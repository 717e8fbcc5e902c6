import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** Money that is told by quarters: it makes the budget of the year and the form E.81, and is no performance. */

const QUARTERS = ["I", "II", "III", "IV"];
const PROGRAM = "Program Penyelenggaraan Pengawasan";

const kinerja = sheetOf("Kinerja", [
  ["Capaian Kinerja per Triwulan Tahun 2024"],
  ["Program", "Indikator Program", "Satuan", "Target", ...QUARTERS.map((own) => `Realisasi TW ${own}`)],
  [PROGRAM, "Persentase temuan yang ditindaklanjuti", "%", 80, 20, 40, 60, 78],
]);

function keuangan(spent: readonly number[], heading = "Realisasi Keuangan TW") {
  return sheetOf("Keuangan", [
    ["Realisasi Keuangan per Triwulan Tahun 2024"],
    ["Kode", "Program / Kegiatan", "Pagu (Rp)", ...QUARTERS.map((own) => `${heading} ${own}`)],
    ["6.01.02", PROGRAM, 2_000, ...spent],
    ["6.01.02.2.01", "Pengawasan Internal", 2_000, ...spent],
  ]);
}

const UANG = ["uang1", "uang2", "uang3", "uang4", "realisasi_anggaran"] as const;

describe("spending by quarters", () => {
  const { offers, lain } = laporanOf(bookOf(kinerja, keuangan([300, 500, 400, 700])));

  it("comes to the budget of the year", () => {
    expect(printed(tableOf(offers, "T8"), "nama", "pagu", "realisasi")).toEqual([
      [PROGRAM, "2.000", "1.900"],
      ["Pengawasan Internal", "2.000", "1.900"],
      ["", "2.000", "1.900"],
    ]);
  });

  it("is no indikator of the quarters", () => {
    expect(printed(tableOf(offers, "T10"), "indikator")).toEqual([
      ["Persentase temuan yang ditindaklanjuti"],
    ]);
  });

  it("makes the table of quarters behind the form E.81", () => {
    expect(printed(tableOf(lain, "L8"), ...UANG)[0]).toEqual(["300", "500", "400", "700", "1.900"]);
  });

  it("is taken apart where each quarter holds what was spent up to it", () => {
    const running = laporanOf(
      bookOf(kinerja, keuangan([300, 800, 1_200, 1_900], "Realisasi Keuangan s.d. TW")),
    );
    expect(printed(tableOf(running.lain, "L8"), ...UANG)[0]).toEqual(["300", "500", "400", "700", "1.900"]);
    expect(printed(tableOf(running.offers, "T8"), "realisasi")[0]).toEqual(["1.900"]);
  });

  it("is read from a sheet for each quarter", () => {
    const sheets = [300, 800, 1_200, 1_900].map((spent, index) =>
      sheetOf(`Keu TW ${QUARTERS[index] ?? ""}`, [
        [`Realisasi Anggaran s.d. Triwulan ${QUARTERS[index] ?? ""} Tahun 2024`],
        ["Kode", "Program / Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"],
        ["6.01.02", PROGRAM, 2_000, spent, ""],
      ]),
    );
    const report = laporanOf(bookOf(kinerja, ...sheets));
    expect(printed(tableOf(report.lain, "L8"), ...UANG)[0]).toEqual(["300", "500", "400", "700", "1.900"]);
  });
});

describe("a national standard in a table of indicators", () => {
  it("is compared with the indicators that have one", () => {
    const capaian = sheetOf("Capaian", [
      ["Capaian Kinerja Tahun 2024"],
      [
        "Sasaran",
        "Indikator",
        "Satuan",
        "Target",
        "Realisasi",
        "Capaian",
        "Target Akhir Renstra",
        "Standar Nasional",
      ],
      ["Meningkatnya kunjungan", "Lama menginap", "Hari", 2, 1.8, "", 2.5, 2.1],
      ["", "Jumlah kunjungan", "Orang", 500, 610, "", 700, ""],
    ]);
    const { offers } = laporanOf(bookOf(capaian));
    expect(printed(tableOf(offers, "T4"), "indikator", "realisasi", "acuan")).toEqual([
      ["Lama menginap", "1,8", "2,1"],
    ]);
    expect(tableOf(offers, "T3").rows).toHaveLength(2);
  });
});

describe("the chapter of plans", () => {
  it("takes the changed agreement before the first one", () => {
    const pk = (sheet: string, caption: string, target: number) =>
      sheetOf(sheet, [
        [`${caption} Tahun 2024`],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
        [1, "Meningkatnya ketahanan pangan", "Indeks Ketahanan Pangan", "Indeks", target],
      ]);
    const { lain } = laporanOf(
      bookOf(
        kinerja,
        pk("PK", "Perjanjian Kinerja", 80),
        pk("PK Perubahan", "Perjanjian Kinerja Perubahan", 78),
      ),
    );
    expect(tableOf(lain, "II4").rows.map(({ cells }) => cells.at(-1))).toEqual([
      expect.objectContaining({ value: 78 }),
    ]);
  });
});

describe("spending above its ceiling", () => {
  it("is told under the table", () => {
    const { offers } = laporanOf(bookOf(kinerja, keuangan([900, 500, 400, 700])));
    expect(tableOf(offers, "T8").catatan.join(" ")).toContain(`${PROGRAM} (Rp2.500 dari Rp2.000)`);
  });
});

describe("a budget and its change on sheets of their own", () => {
  const dpa = (sheet: string, lines: readonly (readonly [string, number])[]) =>
    sheetOf(sheet, [
      [`${sheet} Tahun Anggaran 2024`],
      ["No", "Program", "Pagu (Rp)"],
      ...lines.map(([nama, pagu], index) => [index + 1, nama, pagu]),
    ]);
  const SPAM = "Program Pengelolaan SPAM";
  const murni = dpa("DPA Murni", [
    [SPAM, 1_100],
    [PROGRAM, 300],
    ["Program Perumahan", 50],
  ]);

  it("make the table of the change; what stands on one of them alone is named", () => {
    const perubahan = dpa("DPA Perubahan", [
      [SPAM.toUpperCase(), 1_200],
      [PROGRAM, 280],
    ]);
    const table = tableOf(laporanOf(bookOf(kinerja, perubahan, murni)).offers, "T11");
    expect(printed(table, "sebelum", "sesudah", "selisih")).toEqual([
      ["1.100", "1.200", "100"],
      ["300", "280", "-20"],
      ["1.400", "1.480", "80"],
    ]);
    expect(table.catatan).toEqual(
      expect.arrayContaining([
        "Sebelum perubahan menurut lembar “DPA Murni”, sesudah perubahan menurut lembar “DPA Perubahan”.",
        "Tidak termasuk dalam tabel ini: Program Perumahan (lembar “DPA Murni”).",
      ]),
    );
  });

  it("are no pair where there are several of one of them", () => {
    const offers = laporanOf(
      bookOf(kinerja, murni, dpa("DPA Perubahan I", [[SPAM, 1]]), dpa("DPA Perubahan II", [[SPAM, 2]])),
    ).offers;
    expect(offers.find(({ id }) => id === "T11")?.ok).toBe(false);
  });
});
