import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { openSession } from "../support/session";
import type { Session } from "../../src/session/session";
import { readSetting } from "../../src/excel/setting";
import { parseSimpanan } from "../../src/session/simpanan";
import type { Laporan, ReportTable } from "../../src/tasks/laporan/report";
import { startNodeHost, type NodeHost } from "../../src/workbench/node/node-host";
import { loadReport, REPORTS, type ReportNick, type Variant } from "../reports/load";
import { edit, look } from "../support/excel";
import { workbookOf } from "../support/workbook-file";

let host: NodeHost;
let session: Session;

async function open(
  nick: ReportNick,
  variant: Variant = "kosong",
  rules: Partial<typeof PENGATURAN_BAKU> = {},
) {
  host = await startNodeHost(workbookOf(loadReport(nick, variant).snapshot));
  Object.assign(globalThis, {
    Excel: host.Excel,
    Office: host.Office,
    OfficeExtension: host.OfficeExtension,
  });
  session = openSession({ ...PENGATURAN_BAKU, ...rules });
}

const names = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const records = () => Excel.run(async (context) => parseSimpanan(await readSetting(context)).lembarLaporan);

/** Values of a written sheet from A1 on. */
const valuesOf = (name: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("values,formulas,rowIndex,columnIndex");
    await context.sync();
    return used.values as (string | number | boolean)[][];
  });

const tableOf = ({ offers }: Laporan, id: string): ReportTable => {
  const offer = offers.find((one) => one.id === id)!;
  if (!offer.ok) throw new Error(`${id}: ${offer.alasan}`);
  return offer.table;
};

afterEach(() => host.dispose());

describe("writing the whole report", () => {
  it.each(REPORTS)("takes at most five syncs and shows the figures of the report: %s", async (nick) => {
    await open(nick);
    const before = host.host.counters.syncs;
    const { laporan, title } = await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
    expect(host.host.counters.syncs - before).toBeLessThanOrEqual(5);
    expect(title).toMatch(/^\d+ tabel laporan ditulis: \d+ lembar dibuat$/);
    for (const { lembar, tabel } of await records()) {
      const values = await valuesOf(lembar);
      const { rows, header, columns } = tableOf(laporan, tabel[0]!.id);
      rows.forEach(({ cells }, line) => {
        const written = values[1 + header.length + line]!;
        cells.forEach((cell, place) => {
          const where = `${lembar} ${columns[place]!.key} ${line}`;
          if (cell.kind === "teks" && columns[place]!.key !== "no")
            expect([where, written[place]]).toEqual([where, cell.text]);
          if (cell.kind !== "angka") return;
          const wanted = cell.style === "persen" ? cell.value / 100 : cell.value;
          // Live formulas come to what was computed here, to the last printed digit and beyond.
          expect([
            where,
            Math.abs(Number(written[place]) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)),
          ]).toEqual([where, true]);
        });
      });
    }
  });

  it("writes 98 lines of a budget in the same five syncs", async () => {
    await open("sulteng-2024");
    const before = host.host.counters.syncs;
    const { laporan } = await session.tulisLaporan({ ids: ["T8"], susunan: "per-lembar" });
    expect(host.host.counters.syncs - before).toBeLessThanOrEqual(5);
    const { rows } = tableOf(laporan, "T8");
    expect(
      rows.filter(({ kind, level }) => kind === "subtotal" && level === 0).length,
    ).toBeGreaterThanOrEqual(8);
    expect(rows.filter(({ kind }) => kind === "data").length).toBeGreaterThanOrEqual(34);
  });

  it("sets the page: A4, headings repeated, fitted to its width", async () => {
    await open("sulteng-2024");
    await session.tulisLaporan({ ids: ["T8"], susunan: "per-lembar" });
    const page = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Tabel 3.1 LKjIP");
      pageLayout.load("orientation,paperSize,zoom");
      const area = pageLayout.getPrintArea();
      const titles = pageLayout.getPrintTitleRows();
      area.load("address");
      titles.load("address");
      await context.sync();
      const { orientation, paperSize, zoom } = pageLayout;
      return { orientation, paperSize, zoom, titles: titles.address };
    });
    expect(page).toMatchObject({ orientation: "Portrait", paperSize: "A4" });
    expect(page.zoom.horizontalFitToPages).toBe(1);
    expect(page.titles).toContain("2:3");
  });

  it("draws native charts with a line at 100 %", async () => {
    await open("tangsel-2021");
    await session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" });
    const types = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Tabel 3.1");
      charts.load("items/name,items/chartType");
      await context.sync();
      const { series } = charts.items[0]!;
      series.load("items/chartType,items/name");
      await context.sync();
      return series.items.map(({ name, chartType }) => [name, chartType]);
    });
    expect(types).toEqual([
      ["Capaian (%)", "ColumnClustered"],
      ["Acuan 100%", "Line"],
    ]);
  });
});

describe("the chart of a sheet", () => {
  it("tells failing bars by a dashed outline too, since Office.js knows no patterns (Makassar 2021)", async () => {
    await open("makassar-2021");
    await session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" });
    const styles = await Excel.run(async (context) => {
      const { series } = context.workbook.worksheets.getItem("Tabel 3.1").charts.getItemAt(0);
      series.load("items/name");
      await context.sync();
      const lines = series.items.map(({ format }) => format.line);
      for (const line of lines) line.load("lineStyle");
      await context.sync();
      return series.items.map(({ name }, index) => [name, lines[index]?.lineStyle === "Dash"]);
    });
    expect(styles).toEqual([
      ["Capaian (%)", false],
      ["Capaian (%), kategori rendah", true],
      ["Acuan 100%", true],
    ]);
  });
});

describe("the report as a living thing", () => {
  beforeEach(() => open("makassar-2021"));

  it("follows its source at once, without another run", async () => {
    await session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" });
    const { lembar } = (await records())[0]!;
    const rowOf = async (text: string) => (await valuesOf(lembar)).find((row) => row.includes(text))!;
    expect((await rowOf("Jumlah Produk UMKM yang terstandarisasi"))[6]).toBeCloseTo(8 / 35);
    await edit((context) => {
      context.workbook.worksheets.getItem("capaian sasaran 2").getRange("E6").values = [[35]];
    });
    const after = await rowOf("Jumlah Produk UMKM yang terstandarisasi");
    expect(after[6]).toBe(1);
    expect(after[7]).toBe("Sangat Tinggi");
    expect((await rowOf("Rata-rata capaian seluruh indikator"))[6]).toBeCloseTo(
      (70 / 75 + 64 / 60 + 90 / 80 + 1 + 25 / 30) / 5,
    );
  });

  it("keeps what was typed when it is written again, comes out the same the third time", async () => {
    await session.tulisLaporan({ ids: ["T5"], susunan: "per-lembar" });
    const typed = "Sertifikasi halal berbiaya;\nanggaran digeser ke BTT";
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem("Tabel 3.1");
      sheet.getRange("G7").values = [[typed]];
      sheet.getRange("7:7").insert("Down");
      sheet.getRange("C7").values = [["Baris tambahan"]];
      context.workbook.worksheets.getItem("capaian sasaran 2").getRange("E6").values = [[14]];
    });
    const before = await look("Tabel 3.1", "A1:H12");
    await session.tulisLaporan({ ids: ["T5"], susunan: "per-lembar" });
    const after = await look("Tabel 3.1", "A1:H12");
    expect(after.values[7]![6]).toBe(typed);
    expect(after.values[6]![2]).toBe("Baris tambahan");
    expect(after.values[7]![5]).toBeCloseTo(14 / 35);
    expect(after.values[7]![7]).toBe(before.values[7]![7]);
    await session.tulisLaporan({ ids: ["T5"], susunan: "per-lembar" });
    expect(await look("Tabel 3.1", "A1:H12")).toEqual(after);
    expect(await names()).toContain("Tabel 3.1");
  });

  it("keeps widths, heights and looks that a person chose, and draws no chart twice", async () => {
    await session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" });
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem("Tabel 3.1");
      sheet.getRange("C:C").format.columnWidth = 210;
      sheet.getRange("5:5").format.rowHeight = 48;
      sheet.getRange("C5").format.font.bold = true;
      sheet.getRange("C5").format.fill.color = "#FFFF00";
    });
    await session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" });
    const kept = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tabel 3.1");
      const cell = sheet.getRange("C5");
      cell.load("format/columnWidth,format/rowHeight,format/font/bold,format/fill/color");
      const charts = sheet.charts.getCount();
      await context.sync();
      const { columnWidth, rowHeight, font, fill } = cell.format;
      return { columnWidth, rowHeight, bold: font.bold, fill: fill.color, charts: charts.value };
    });
    expect(kept).toEqual({ columnWidth: 210, rowHeight: 48, bold: true, fill: "#FFFF00", charts: 1 });
  });

  it("is taken back whole: no sheet, no record of it", async () => {
    const own = await names();
    const kept = await records();
    await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
    expect((await names()).length).toBeGreaterThan(own.length);
    await session.undo();
    expect(await names()).toEqual(own);
    expect(await records()).toEqual(kept);
  });

  it("is not taken back over somebody's head: what was typed on the new sheet stays", async () => {
    await session.tulisLaporan({ ids: ["T5"], susunan: "per-lembar" });
    await edit((context) => {
      context.workbook.worksheets.getItem("Tabel 3.1").getRange("G7").values = [["Sudah ditulis"]];
    });
    await expect(session.undo()).rejects.toMatchObject({ kode: "berubah-sejak", sheet: "Tabel 3.1" });
    expect((await look("Tabel 3.1", "G7")).values).toEqual([["Sudah ditulis"]]);
  });

  it("takes back a second run with its inserted rows", async () => {
    await session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" });
    const before = await look("Tabel 3.1", "A1:H30");
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem("capaian sasaran 2");
      sheet.getRange("7:7").insert("Down");
      sheet.getRange("B7:E7").values = [["Jumlah UMKM digital", "UMKM", 10, 12]];
    });
    await session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" });
    expect((await valuesOf("Tabel 3.1")).flat()).toContain("Jumlah UMKM digital");
    await session.undo();
    const now = await look("Tabel 3.1", "A1:H30");
    expect(now.values.map((row) => row.slice(0, 4))).toEqual(before.values.map((row) => row.slice(0, 4)));
  });

  it("leaves everything as it was when a hidden sheet has the name", async () => {
    await edit((context) => {
      context.workbook.worksheets.add("Tabel 3.1").visibility = "Hidden";
    });
    const own = await names();
    await expect(session.tulisLaporan({ ids: ["T1"], susunan: "per-lembar" })).rejects.toMatchObject({
      kode: "nama-terpakai",
    });
    expect(await names()).toEqual(own);
  });

  it("does not count its own sheets when figures are computed again", async () => {
    const before = (await session.inspect("buku")).result;
    await session.tulisLaporan({ ids: null, susunan: "per-lembar" });
    const after = (await session.inspect("buku")).result;
    expect(after.ringkasan).toEqual(before.ringkasan);
    expect(after.tables.map(({ sheet }) => sheet)).toEqual(before.tables.map(({ sheet }) => sheet));
  });
});
