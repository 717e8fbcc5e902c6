import { afterEach, beforeEach, expect, it } from "vitest";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { openWorkbook, saveWorkbook } from "../../src/workbench/xlsx";
import { edit, look, openExcel, type } from "../support/excel";
import { openSession } from "../support/session";

/**
 * A table made by Ctrl+T ends before the columns of capaian and kategori, whose headings stand beside it: as soon as the
 * first cell there is filled, Excel takes the column into the table, and would fill its formulas down.
 */
const SHEET = "IKU";
let host: NodeHost;

beforeEach(async () => {
  host = await openExcel();
  await type(SHEET, "A1", [
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
    [1, "Persentase koperasi aktif", "Persen", 80, 76, "", ""],
    [2, "Angka kemiskinan", "Persen", 10, 12, "", ""],
    [3, "Jumlah usaha mikro yang dibina", "Unit", 250, "", "", ""],
    [4, "Nilai SAKIP", "Nilai", 70, 63, "", ""],
  ]);
  await edit(({ workbook }) => workbook.worksheets.getItem(SHEET).tables.add("A1:E5", true));
});
afterEach(() => host.dispose());

const table = () => host.host.workbook.sheetByName(SHEET)?.tables[0];

it("each row beside it gets its own formula, rows without a figure none, and the table that grows is told before and after", async () => {
  const session = openSession();
  const { result } = await session.inspect("buku");
  const planned = new Map(
    result.plan.cells.map(({ row, column, content }) => [
      `${row},${column}`,
      content.kind === "rumus" ? content.formula : content.value,
    ]),
  );
  expect(result.judgements.map(({ cell, as }) => `${cell} ${as}`).join("\n")).toMatch(
    /^F2 tabel Excel A2:E5 dapat melebar sampai kolom G .*Ubah Ukuran Tabel/m,
  );
  const { perintah } = await session.hitung("buku");
  expect(perintah.title).toMatch(/tabel Excel A2:E5 dapat melebar sampai kolom G/);
  expect(table()).toMatchObject({ area: { column: 0, columns: 7 } });
  const { formulas } = await look(SHEET, "F2:G5");
  const standing = formulas.map((line, row) =>
    line.map((_, place) => planned.get(`${row + 1},${place + 5}`) ?? ""),
  );
  expect(formulas).toEqual(standing);
  expect((await look(SHEET, "F2:F5")).values.flat()).toEqual([95, 80, "", 90]);
});

it("undoing empties what was written, and a second run writes the same", async () => {
  const session = openSession();
  await session.hitung("buku");
  const first = (await look(SHEET, "F1:G5")).formulas;
  await session.undo();
  expect((await look(SHEET, "F1:G5")).formulas).toEqual([
    ["Capaian (%)", "Kategori"],
    ...Array.from({ length: 4 }, () => ["", ""]),
  ]);
  await session.hitung("buku");
  expect((await look(SHEET, "F1:G5")).formulas).toEqual(first);
});

it("the file keeps the table as it grew, each column by the heading that stood there", async () => {
  await openSession().hitung("buku");
  const sheet = openWorkbook(saveWorkbook(host.host.workbook)).sheetByName(SHEET);
  expect(sheet?.tables[0]?.columns.slice(5)).toEqual(["Capaian (%)", "Kategori"]);
});
