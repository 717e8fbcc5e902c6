import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../support/snapshots";
import { laporanOf, printed, tableOf } from "./offers";

/** A budget that tells each line again for every quarter: its pagu counts once, and the last quarter tells the year. */

/** Realisasi Belanja of a ministry's units, 2023–2025, in rupiah: two of its lines. */
const GAJI = "Belanja Gaji dan Tunjangan PNS";
const LEMBUR = "Belanja Lembur";
const ROWS = [
  [2023, 1, GAJI, 60_056_404_000, 9_083_974_100],
  [2023, 1, LEMBUR, 21_624_385_000, 4_325_564_000],
  [2023, 2, GAJI, 59_867_024_000, 21_273_628_950],
  [2023, 2, LEMBUR, 21_813_765_000, 10_798_692_850],
  [2024, 1, GAJI, 50_000_000_000, 8_000_000_000],
  [2024, 1, LEMBUR, 20_000_000_000, 4_000_000_000],
  [2024, 2, GAJI, 50_500_000_000, 18_000_000_000],
  [2024, 2, LEMBUR, 20_500_000_000, 9_000_000_000],
] as const;

type Baris = readonly (string | number)[];

function belanja(rows: readonly Baris[], judul = "Realisasi Belanja") {
  const sheet = sheetOf("Belanja", [
    [judul],
    ["Tahun", "Triwulan", "Uraian Belanja", "Anggaran", "Realisasi", "% Realisasi Anggaran"],
    ...rows.map((row) => [...row, null]),
  ]);
  return laporanOf(bookOf(sheet)).offers;
}

const SHOWN = ["nama", "pagu", "realisasi"] as const;

describe("a budget whose lines stand again for each quarter", () => {
  it.each([
    ["numbers", ROWS],
    ["Roman numerals", ROWS.map(([year, part, ...rest]) => [year, "I".repeat(part), ...rest])],
  ])("is that of its last quarter, with %s, and the paper says so", (_, rows) => {
    const table = tableOf(belanja(rows), "T8");
    expect(printed(table, ...SHOWN)).toEqual([
      [GAJI, "50.500.000.000", "18.000.000.000"],
      [LEMBUR, "20.500.000.000", "9.000.000.000"],
      ["", "71.000.000.000", "27.000.000.000"],
    ]);
    expect(table.catatan.join(" ")).toMatch(
      /Tahun 2024, Triwulan (2|II); baris periode lain tidak dijumlahkan/,
    );
  });

  it("is that of the report's year where the caption names it", () => {
    const table = tableOf(belanja(ROWS, "Realisasi Belanja Tahun 2023"), "T8");
    expect(printed(table, "realisasi")[0]).toEqual(["21.273.628.950"]);
  });

  it("is refused where realisasi falls: nothing tells whether the quarters are to be added", () => {
    const falling = ROWS.map((row) =>
      row[4] === 18_000_000_000 ? [...row.slice(0, 4), 7_000_000_000] : row,
    );
    const offer = belanja(falling).find(({ id }) => id === "T8");
    expect(offer).toMatchObject({ ok: false, alasan: expect.stringContaining("beberapa periode") as string });
  });

  it("is that of its last quarter where one line in ten falls, as money paid back does, and the paper names it", () => {
    const lines = Array.from({ length: 10 }, (_, at) => `Belanja Barang ${String.fromCharCode(65 + at)}`);
    const rows = lines.flatMap((nama, at) => [
      [2024, 1, nama, 1_000_000, 400_000 + at],
      [2024, 2, nama, 1_000_000, at === 3 ? 390_000 : 800_000 + at],
    ]);
    const table = tableOf(belanja(rows), "T8");
    expect(printed(table, "realisasi")[3]).toEqual(["390.000"]);
    expect(table.catatan.join(" ")).toContain("turun dari periode sebelumnya: Belanja Barang D;");
    const two = rows.map((row) => (row[1] === 2 && row[2] === lines[5] ? [...row.slice(0, 4), 1] : row));
    const offer = belanja(two).find(({ id }) => id === "T8");
    expect(offer).toMatchObject({
      ok: false,
      alasan: expect.stringContaining("Barang D dan Belanja Barang F") as string,
    });
  });

  it("names the lines that its last quarter no longer has", () => {
    const gone = ROWS.filter((row) => !(row[0] === 2024 && row[1] === 2 && row[2] === LEMBUR));
    expect(tableOf(belanja(gone), "T8").catatan.join(" ")).toContain(
      `Tidak ada lagi di periode itu: ${LEMBUR}`,
    );
  });

  it("adds its lines where each stands once", () => {
    const once = ROWS.filter(([year, part]) => year === 2024 && part === 2);
    expect(printed(tableOf(belanja(once), "T8"), "pagu").at(-1)).toEqual(["71.000.000.000"]);
  });
});
