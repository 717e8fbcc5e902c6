import { expect, it } from "vitest";
import { typeRow } from "../support/small-workbook";
import { openWired } from "../support/wired-workbook";

const HEADING = ["No", "Sasaran Strategis", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Penyerapan (%)"];

/** Two rows of one name in a table of efficiency: each is told of its own cells, and so it is when written again. */
it("rows of one name keep to their own cells in the report", async () => {
  const { workbook, session, close } = await openWired();
  const sheet = workbook.addSheet("Efisiensi");
  typeRow(sheet, 0, ["Efisiensi Penggunaan Sumber Daya Tahun 2024"]);
  typeRow(sheet, 1, [...HEADING, "Tingkat Efisiensi (%)"]);
  typeRow(sheet, 2, [1, "Meningkatnya kualitas layanan", 95, 1_000_000, 900_000, 90, 5]);
  typeRow(sheet, 3, [2, "Meningkatnya daya saing", 90, 500_000, 450_000, 90, 0]);
  typeRow(sheet, 4, [3, "Meningkatnya kualitas layanan", 80, 2_000_000, 1_000_000, 50, 30]);
  const written = () => {
    workbook.recalculate(true);
    const report = workbook.sheets.find((one) =>
      String(one.value(0, 0)).includes("Efisiensi Penggunaan Sumber"),
    );
    const own = workbook.sheets.filter(({ name }) => name.startsWith("Tabel"));
    const found =
      own.find((one) => one === report) ?? own.find((one) => /Efisiensi/.test(String(one.value(0, 0))));
    const rows: unknown[] = [];
    found?.grid.forEach({ row: 0, column: 0, rows: 40, columns: 12 }, ({ value, formula }, row, column) =>
      rows.push([row, column, formula ?? value, value]),
    );
    return rows as [number, number, unknown, unknown][];
  };
  await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
  const first = written();
  const named = first
    .filter(([, , content]) => content === "Meningkatnya kualitas layanan")
    .map(([row]) => row);
  expect(named).toHaveLength(2);
  for (const [row, , content] of first.filter(([own]) => named.includes(own)))
    if (/^=IF\(COUNT\([A-Z]\d+,/.test(String(content))) expect(String(content)).toContain(String(row + 1));
  const shares = first.filter(([row, , , value]) => named.includes(row) && (value === 0.9 || value === 0.5));
  expect(shares.map(([, , , value]) => value)).toEqual([0.9, 0.5]);
  await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
  expect(written()).toEqual(first);
  close();
});
