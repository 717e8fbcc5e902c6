import { describe, expect, it } from "vitest";
import type { ReportTableId } from "../../../src/plan/report-table-id";
import type { Snapshot } from "../../../src/sheet/snapshot";
import type { Laporan, ReportTable } from "../../../src/tasks/laporan/report";
import { sharedTables, snapshotOf } from "../../support/shared-workbooks";
import { laporanOf, printed, tableOf } from "./offers";

/**
 * All tables of one office in one workbook, as planners keep them. What the chapter must say of them was read from
 * the sheets by hand.
 */
const tables = sharedTables("others");

const read = new Map<string, Promise<Laporan>>();
function laporan(office: string): Promise<Laporan> {
  const known = read.get(office) ?? workbookOf(office).then((snapshot) => laporanOf(snapshot));
  read.set(office, known);
  return known;
}

async function workbookOf(office: string): Promise<Snapshot> {
  const own = tables.filter(({ name }) => name.startsWith(`${office}-`));
  const sheets = (await Promise.all(own.map(({ path }) => snapshotOf(path)))).flatMap((one) => one.sheets);
  const named = sheets.map((sheet, index) => ({ ...sheet, name: `${sheet.name} (${index + 1})` }));
  return { sheets: named, activeSheet: named[0]?.name ?? "" };
}

async function tabel(office: string, id: ReportTableId): Promise<ReportTable> {
  return tableOf((await laporan(office)).offers, id);
}

function kunciKolom({ columns }: ReportTable): string[] {
  return columns.map(({ key }) => key);
}

describe.skipIf(tables.length === 0)("the chapter of a whole workbook", () => {
  it("prints a ratio as the office wrote it, not as 0,00", async () => {
    const rows = printed(await tabel("dispenda", "T1"), "indikator", "target", "realisasi", "capaian");
    expect(rows.find(([nama]) => nama?.startsWith("Rasio cakupan"))?.slice(1)).toEqual([
      "1:400",
      "1:188",
      "212,77%",
    ]);
  });

  it("prints the realisasi as its capaian was computed from: 203.440, not 203,44", async () => {
    const rows = printed(await tabel("indag", "T1"), "target", "realisasi", "capaian");
    expect(rows[0]).toEqual(["202.955", "203.440", "100,24%"]);
  });

  it.each(["dispenda", "indag", "bappeda", "distan"])(
    "is of the year that was last achieved: %s",
    async (office) => {
      expect((await laporan(office)).identitas.tahun).toBe("2016");
    },
  );

  it.each(["biro", "indag"])("takes the change between two years for no capaian: %s", async (office) => {
    const keys = kunciKolom(await tabel(office, "T2"));
    expect(keys).toContain("realisasi_2015");
    expect(keys.filter((key) => key.startsWith("capaian"))).toEqual([]);
  });

  it("compares years that stand in a table of another kind", async () => {
    const rows = printed(
      await tabel("bplhd", "T2"),
      ...["realisasi_2015", "capaian_2015", "realisasi_2016", "capaian_2016"],
    );
    expect(rows[2]).toEqual(["23", "164,29%", "61", "100,00%"]);
    expect(rows).toHaveLength(6);
  });

  it("prints last year's capaian where nothing else is told of it, and compares it with nothing", async () => {
    const table = await tabel("dinkes", "T2");
    expect(kunciKolom(table).filter((key) => /\d{4}$/.test(key))).toEqual([
      ...["capaian_2015", "target_2016", "realisasi_2016", "capaian_2016"],
    ]);
  });

  it("counts no heading over parts as an indikator, and names the parts by it", async () => {
    const table = await tabel("distan", "T1");
    const names = table.rows.filter(({ kind }) => kind === "data").map(({ cells }) => cells);
    expect(names).toHaveLength(16);
    expect(printed(table, "indikator").flat()).toEqual(
      expect.arrayContaining([
        "Jumlah produksi padi",
        "Persentase margin usahatani tanaman pangan dan hortikultura: Padi",
      ]),
    );
  });

  it("gives a capaian in a gap of the printed scale to no class, in every table alike", async () => {
    const [scale, counted, measured] = await Promise.all(
      (["T12", "T13", "T1"] as const).map((id) => tabel("distan", id)),
    );
    expect(scale && printed(scale, "interval", "kategori")[2]).toEqual(["≥ 50% – ≤ 75%", "C"]);
    expect(counted && printed(counted, "kategori", "jumlah").slice(2)).toEqual([
      ...[
        ["C", "3"],
        ["K", "1"],
        ["Tanpa kategori", "1"],
        ["", "14"],
      ],
    ]);
    expect(measured && printed(measured, "indikator", "kategori")).toContainEqual([
      "Jumlah Produksi Ubi Kayu",
      "–",
    ]);
  });

  it("names the office's own sasaran where a table names that of the region beside it", async () => {
    const [first] = printed(await tabel("bp3akb", "T3"), "sasaran");
    expect(first).toEqual(["Meningkatnya peran serta dan kesetaraan gender dalam pembangunan"]);
  });

  it("gives a sasaran the money that the linking table gives it, and each programme its line once", async () => {
    const [efficiency, budget] = await Promise.all([tabel("bappeda", "T6"), tabel("bappeda", "T8")]);
    const amounts = printed(efficiency, "pagu").flat();
    expect(amounts.slice(0, 4)).toEqual([
      ...["2.005.000.000", "2.379.500.000", "1.790.000.000", "4.425.250.000"],
    ]);
    expect(amounts.at(-1)).toBe("22.870.587.000");
    expect(printed(budget, "pagu").flat()).toEqual([
      ...["15.720.800.000", "2.069.307.000", "4.690.480.000", "390.000.000", "22.870.587.000"],
    ]);
  });

  it("counts indicators of sasaran that stand beside programmes for no programme", async () => {
    const { offers } = await laporan("bappeda");
    expect(offers.find(({ id }) => id === "T9")).toMatchObject({ ok: false });
  });

  it("adds spending outside the programmes to the total, and says that T6 leaves it out", async () => {
    const total = printed(await tabel("disbun", "T8"), "pagu", "realisasi").at(-1);
    expect(total).toEqual(["21.700.022.381", "21.166.066.949"]);
    const rows = printed(await tabel("bp3akb", "T8"), "no", "nama", "pagu");
    expect(rows).toContainEqual(["2", "Penataan Administrasi Kependudukan", "1.032.525.000"]);
    expect(rows.at(-1)?.[2]).toBe("17.988.275.000");
    expect((await tabel("bp3akb", "T6")).catatan).toContain(
      "Belanja di luar program (Rp11.038.000.000) tidak termasuk.",
    );
  });

  it("keeps the office's table of efficiency that tells shares alone", async () => {
    const rows = printed(await tabel("bplhd", "T6"), "capaian", "serapan", "efisiensi");
    expect(rows.slice(0, 2)).toEqual([
      ["132,05%", "88,05%", "11,95%"],
      ["110,40%", "88,05%", "11,95%"],
    ]);
  });

  it.each(["bappeda", "distan", "bp3akb", "biro"])(
    "is the same in another order of sheets, and on one sheet: %s",
    async (office) => {
      const snapshot = await workbookOf(office);
      const figures = linesOf((await laporan(office)).offers);
      const reversed = { ...snapshot, sheets: [...snapshot.sheets].reverse() };
      expect(linesOf(laporanOf(reversed).offers).sort()).toEqual([...figures].sort());
      expect(linesOf(laporanOf(onOneSheet(snapshot)).offers)).toEqual(figures);
    },
  );
});

/** Every row of every table as it is printed. */
function linesOf(offers: Laporan["offers"]): string[] {
  return offers.flatMap((offer) =>
    offer.ok
      ? printed(offer.table, ...kunciKolom(offer.table).filter((key) => key !== "no")).map(
          (cells) => `${offer.id} ${cells.join(" | ")}`,
        )
      : [`${offer.id} –`],
  );
}

/** The tables below each other, with blank rows between. */
function onOneSheet({ sheets }: Snapshot): Snapshot {
  const GAP = 3;
  const [first] = sheets;
  if (!first) throw new Error("no sheets");
  const columns = Math.max(...sheets.map(({ used }) => used.column + used.columns));
  const lines = <Item>(of: (sheet: (typeof sheets)[number]) => readonly (readonly Item[])[], blank: Item) =>
    sheets
      .flatMap((sheet) => [
        ...Array.from({ length: sheet.used.row }, (): Item[] => []),
        ...of(sheet).map((line) => [...Array.from({ length: sheet.used.column }, () => blank), ...line]),
        ...Array.from({ length: GAP }, (): Item[] => []),
      ])
      .map((line) => [...line, ...Array.from({ length: columns - line.length }, () => blank)]);
  let top = 0;
  const merges = sheets.flatMap((sheet) => {
    const own = (sheet.merges ?? []).map((area) => ({ ...area, row: area.row + top }));
    top += sheet.used.row + sheet.used.rows + GAP;
    return own;
  });
  const values = lines((sheet) => sheet.values, "" as (typeof first.values)[number][number]);
  const sheet = {
    ...first,
    ...{ name: "Bab III", used: { row: 0, column: 0, rows: values.length, columns }, merges, values },
    ...{ formulas: values, formats: lines((own) => own.formats, "General") },
  };
  return { sheets: [sheet], activeSheet: sheet.name };
}

describe.skipIf(tables.length === 0)("tables that the chapter does not tell of", () => {
  it("are named with the reason and the way to them", async () => {
    const { tersisa } = await laporan("dispenda");
    expect(tersisa.map(({ sheet, cell }) => [sheet.replace(/ \(\d\)$/, ""), cell])).toEqual([
      ["Bulanan", "A3"],
      ["Kesepakatan", "A3"],
    ]);
    for (const { alasan } of tersisa) expect(alasan).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(["bappeda", "biro", "bp3akb", "disbun", "indag", "bplhd"])(
    "are none where every table is a source or told by another: %s",
    async (office) => {
      expect((await laporan(office)).tersisa).toEqual([]);
    },
  );
});
