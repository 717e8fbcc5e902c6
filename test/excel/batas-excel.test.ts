import { beforeEach, describe, expect, it } from "vitest";
import { applyPlan } from "../../src/excel/apply";
import { readWorkbook } from "../../src/excel/read";
import { runInExcel } from "../../src/excel/run";
import type { Plan } from "../../src/plan/plan";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { STRICTNESSES } from "../../src/workbench/host/strictness";
import { edit, look, openExcel, type } from "../support/excel";

const SHEET = "Capaian 2024";
const open = async (options: Parameters<typeof openExcel>[0] = {}) => {
  await openExcel(options);
  await type(SHEET, "A1", [
    ["Indikator", "Target", "Realisasi", "Capaian"],
    ["Koperasi aktif", 80, 76, ""],
  ]);
};

beforeEach(() => open());

const apply = (plan: Plan) =>
  runInExcel(async (context) =>
    applyPlan(context, plan, await readWorkbook(context, "lembar", new Map(), "fresh")),
  );

/** A new sheet of one block. */
function sheetPlan(texts: readonly (readonly string[])[], more: Partial<SheetPlan> = {}): Plan {
  const area = { row: 0, column: 0, rows: texts.length, columns: texts[0]?.length ?? 0 };
  const cells = texts.map((line) => line.map((value) => ({ kind: "nilai", value }) as const));
  const sheet: SheetPlan = {
    ...{ name: "Tabel 3.1", create: true, merges: [], charts: [], page: null },
    ...{ columnWidths: new Map(), rowHeights: new Map() },
    blocks: [{ area, cells, look: {} }],
    ...more,
  };
  return { task: "laporan", title: "tabel ditulis", cells: [], highlights: [], sheets: [sheet] };
}

describe("what Excel limits", () => {
  it("a cell of 40,000 characters is cut with a word, and the others arrive", async () => {
    await apply({
      ...{ task: "hitung", title: "sel diisi", highlights: [] },
      cells: [
        { sheet: SHEET, row: 1, column: 3, content: { kind: "nilai", value: "x".repeat(40_000) } },
        { sheet: SHEET, row: 1, column: 4, content: { kind: "nilai", value: "utuh" } },
      ],
    });
    const [[long, whole] = []] = (await look(SHEET, "D2:E2")).values as string[][];
    // With room for the apostrophe that keeps it a text.
    expect(long).toHaveLength(32_766);
    expect(long).toMatch(/x.*terpotong|x.*…/s);
    expect(whole).toBe("utuh");
  });

  it("a row of 900 points gets the highest there is", async () => {
    await apply(sheetPlan([["a"]], { rowHeights: new Map([[0, 900]]) }));
    const height = await runInExcel(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1");
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });
    expect(height).toBe(409.5);
  });

  it("a report of 12 MB is divided into requests of less than 5 MB, and all of it arrives", async () => {
    const text = "Meningkatnya mutu layanan perizinan berusaha ".repeat(5);
    const texts = Array.from({ length: 1_500 }, (_, row) => [`${row}`, ...Array<string>(24).fill(text)]);
    await apply(sheetPlan(texts));
    expect((await look("Tabel 3.1", "A1500:B1500")).values).toEqual([["1499", text]]);
    expect((await look("Tabel 3.1", "Y750")).values).toEqual([[text]]);
  });

  it("so are looks and heights of 2,000 rows, and the last row has its own", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => row);
    const looks = rows.map((row) => ({
      area: { row, column: 0, rows: 1, columns: 2 },
      cells: [],
      look: { bold: row % 2 === 1, border: true, fill: "#DDEBF7" },
    }));
    const rowHeights = new Map(rows.map((row) => [row, 20 + (row % 2)]));
    const contents: SheetPlan["blocks"][number] = {
      ...{ area: { row: 0, column: 0, rows: 1, columns: 1 }, look: {} },
      cells: [[{ kind: "nilai", value: "a" }]],
    };
    await apply(sheetPlan([["a"]], { blocks: [contents, ...looks], rowHeights }));
    const last = await runInExcel(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Tabel 3.1").getRange("B2000");
      format.load("rowHeight,font/bold,fill/color");
      await context.sync();
      return { height: format.rowHeight, bold: format.font.bold, fill: format.fill.color };
    });
    expect(last).toEqual({ height: 21, bold: true, fill: "#DDEBF7" });
  });
});

describe("what a machine may refuse", () => {
  it("page set-up without a printer: the sheet is written, and it is said", async () => {
    await open({ strict: new Set(STRICTNESSES) });
    const page = {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: 1, columns: 1 },
      titleRows: null,
    };
    const { title } = await apply(sheetPlan([["a"]], { page: page as SheetPlan["page"] }));
    expect(title).toMatch(/halaman cetak Tabel 3\.1 belum diatur: .*pencetak\. Pasang pencetak/);
    expect((await look("Tabel 3.1", "A1")).values).toEqual([["a"]]);
  });

  it("special cells of a protected sheet: rows that are hidden there are read all the same", async () => {
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("2:2").rowHidden = true;
      sheet.protection.protect();
    });
    const { snapshot } = await runInExcel((context) => readWorkbook(context, "lembar", new Map(), "fresh"));
    const [sheet] = snapshot.sheets;
    expect(sheet?.values[1]?.[0]).toBe("Koperasi aktif");
    expect(sheet?.isProtected).toBe(true);
  });
});
