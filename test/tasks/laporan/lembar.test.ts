import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import type { CatatanLembar } from "../../../src/plan/catatan-lembar";
import { namaBebas, namaSah } from "../../../src/tasks/laporan/lembar/nama-lembar";
import { planLaporan, type PilihanTulis } from "../../../src/tasks/laporan/lembar/plan-laporan";
import { cellText } from "../../../src/tasks/laporan/layout/cell-text";
import { lebarTeks } from "../../../src/tasks/laporan/layout/letters";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { loadReport, REPORTS, type ReportNick } from "../../reports/load";
import { REPORT_TABLES } from "../../../src/tasks/laporan/tables";
import { laporanOf } from "./offers";

function write(nick: ReportNick, pilihan: Partial<PilihanTulis> = {}) {
  const { snapshot } = loadReport(nick, "kosong");
  const laporan = laporanOf(snapshot);
  const plan = planLaporan(snapshot, laporan, {
    ...{
      ids: REPORT_TABLES.map(({ id }) => id),
      tulis: "rumus",
      susunan: "per-lembar",
      pengaturan: PENGATURAN_BAKU,
    },
    ...{ catatan: [] as readonly CatatanLembar[] },
    ...pilihan,
  });
  return { snapshot, laporan, plan, sheets: plan.sheets! };
}

const contents = (sheet: SheetPlan) => sheet.blocks.find(({ cells }) => cells.length > 0)!;
const texts = (sheet: SheetPlan) =>
  contents(sheet).cells.map((row) =>
    row.map((cell) => (cell?.kind === "nilai" ? cell.value : (cell?.formula ?? ""))),
  );

describe("the sheets of a report", () => {
  it("are named after their tables and never take the name of an office's own sheet", () => {
    const { snapshot, sheets } = write("sulteng-2024");
    const own = snapshot.sheets.map(({ name }) => name);
    expect(own).toContain("Tabel 3.2");
    expect(sheets.map(({ name }) => name).slice(0, 5)).toEqual([
      ...["Tabel 3.1 LKjIP", "Tabel 3.2 LKjIP", "Tabel 3.3 LKjIP", "Tabel 3.4 LKjIP", "Tabel 3.5 LKjIP"],
    ]);
    expect(sheets.every(({ create }) => create)).toBe(true);
    expect(own.filter((name) => sheets.some((sheet) => sheet.name === name))).toEqual([]);
  });

  it("have names that Excel takes", () => {
    expect(namaSah("Tabel 3/2: [baru]?*\\ yang panjang sekali namanya")).toBe(
      "Tabel 3-2- -baru---- yang panja",
    );
    expect(namaBebas(["Tabel 3.2"], new Set(["tabel 3.2", "tabel 3.2 lkjip"]))).toEqual([
      "Tabel 3.2 LKjIP (2)",
    ]);
    expect(namaBebas(["x".repeat(31)], new Set(["x".repeat(31)]))[0]).toHaveLength(31);
  });

  it("end all alike where one would take the name of an office's sheet, those of a later day too", () => {
    expect(namaBebas(["Tabel 3.2", "Tabel 3.5"], new Set(["tabel 3.2"]))).toEqual([
      ...["Tabel 3.2 LKjIP", "Tabel 3.5 LKjIP"],
    ]);
    expect(namaBebas(["Tabel 3.5"], new Set(["tabel 3.2", "tabel 3.2 lkjip"]), true)).toEqual([
      "Tabel 3.5 LKjIP",
    ]);
  });

  it("begin with the caption, then headings, the numbering row and the rows", () => {
    const { sheets } = write("sulteng-2024");
    const rows = texts(sheets[1]!);
    expect(rows[0]![0]).toBe(
      "Tabel 3.2 Capaian Kinerja Sasaran Strategis Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah Tahun 2024",
    );
    expect(rows[1]!.slice(0, 3)).toEqual(["No", "Sasaran", "Indikator Kinerja"]);
    expect(rows[2]!.slice(0, 3)).toEqual([1, 2, 3]);
    expect(contents(sheets[1]!).numberFormat![2]![0]).toBe('"("0")"');
    expect(rows.flat()).toContain(
      "Sumber: Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah, 2024 (diolah)",
    );
  });

  it("repeat their headings on every page and print the table, not the figures behind its chart", () => {
    const { sheets } = write("sulteng-2024");
    const t2 = sheets[3]!;
    expect(t2.page).toMatchObject({ orientation: "landscape", titleRows: [1, 3] });
    const data = texts(t2).findIndex((row) => String(row[1]).startsWith("Data grafik"));
    expect(t2.page!.printArea.rows).toBeLessThanOrEqual(data);
    expect(t2.charts[0]!.place.row + t2.charts[0]!.place.rows).toBeLessThanOrEqual(t2.page!.printArea.rows);
  });

  it("merge headings as printed: a year over its three columns, the others down", () => {
    const { sheets } = write("sulteng-2024");
    expect(sheets[3]!.merges).toEqual(
      expect.arrayContaining([
        { row: 1, column: 4, rows: 1, columns: 3 },
        { row: 1, column: 0, rows: 2, columns: 1 },
      ]),
    );
  });
});

describe("on paper", () => {
  it.each(REPORTS)("no table of %s is wider than A4 between its margins", (nick) => {
    for (const { columnWidths, page } of write(nick).sheets) {
      const width = [...columnWidths.values()].reduce((sum, part) => sum + part, 0);
      const room = page!.orientation === "portrait" ? 483 : 728;
      expect(width).toBeGreaterThan(room - 8);
      expect(width).toBeLessThan(room + 8);
    }
  });

  it.each(REPORTS)("tables of up to eight columns stand upright: %s", (nick) => {
    const { laporan } = write(nick);
    for (const offer of laporan.offers)
      if (offer.ok && offer.table.columns.length <= 8)
        expect([offer.id, offer.table.orientation]).toEqual([offer.id, "portrait"]);
  });

  it.each(REPORTS)("every figure of %s has room in its column, so that no ### stands there", (nick) => {
    const { laporan } = write(nick);
    for (const offer of laporan.offers) {
      if (!offer.ok) continue;
      const { columns, rows, orientation } = offer.table;
      const room = orientation === "portrait" ? 483 : 728;
      for (const { cells } of rows) {
        cells.forEach((cell, index) => {
          if (cell.kind !== "angka") return;
          const width = lebarTeks(cellText(cell), offer.table.size, true) + 4;
          expect([offer.id, cellText(cell), width <= columns[index]!.width * room]).toEqual([
            ...[offer.id, cellText(cell), true],
          ]);
        });
      }
    }
  });
});

describe("live formulas", () => {
  it("point at the office's cells by their quoted sheet, and stay empty where those are", () => {
    const { sheets } = write("sulteng-2024");
    const [row] = texts(sheets[1]!).slice(3);
    expect(row).toEqual([
      1,
      "Meningkatnya Kualitas Koperasi",
      "Persentase Koperasi yang Berkualitas",
      "%",
      `=IF('Tabel 3.2'!D5="","",'Tabel 3.2'!D5)`,
      `=IF('Tabel 3.2'!E5="","",'Tabel 3.2'!E5)`,
      `=IF(COUNT(E4,F4)<2,"",IF(E4=0,"",F4/E4))`,
      expect.stringMatching(/^=IF\(COUNT\(G4\)=0,"",IF\(ROUND\(G4\*100,2\)>=91,"Sangat Tinggi",/),
      expect.stringContaining("Hasil Evaluasi"),
    ]);
  });

  it("turn percentages kept as plain numbers into shares, and count the categories on the other sheet", () => {
    const { sheets } = write("sumsel-2023");
    const flat = (index: number) => texts(sheets[index]!).flat().map(String);
    expect(flat(2)).toContainEqual(expect.stringMatching(/^=COUNTIF\('Tabel 3\.2'!H4:H11,"Sangat Baik"\)$/));
  });

  it("add up the programmes alone", () => {
    const { sheets } = write("tangsel-2021");
    const rows = texts(sheets.at(-1)!);
    const total = rows.find((row) => row[0] === "Jumlah")!;
    const programmes = rows.flatMap((row, index) =>
      typeof row[0] === "number" && index > 2 ? [`C${index + 1}`] : [],
    );
    expect(programmes).toHaveLength(8);
    expect(total[2]).toBe(`=IF(COUNT(${programmes.join(",")})=0,"",SUM(${programmes.join(",")}))`);
  });

  it("are not written where values are asked for, or where the source is text", () => {
    const formulas = (sheets: readonly SheetPlan[]) =>
      sheets.flatMap((sheet) =>
        contents(sheet)
          .cells.flat()
          .filter((cell) => cell?.kind === "rumus"),
      );
    expect(formulas(write("sulteng-2024", { tulis: "nilai" }).sheets)).toEqual([]);
  });
});

describe("all tables on one sheet", () => {
  it("stand below each other, charts and their figures behind the last", () => {
    const { plan, sheets } = write("makassar-2021", { susunan: "satu-lembar" });
    expect(sheets).toHaveLength(1);
    const rows = texts(sheets[0]!);
    const captions = rows.flatMap((row, index) => (/^Tabel 3\.\d+ /.test(String(row[0])) ? [index] : []));
    expect(captions).toHaveLength(9);
    const data = rows.findIndex((row) => String(row[1]).startsWith("Data grafik"));
    expect(data).toBeGreaterThan(captions.at(-1)!);
    expect(sheets[0]!.charts).toHaveLength(3);
    expect(plan.lembarLaporan).toHaveLength(1);
  });
});
