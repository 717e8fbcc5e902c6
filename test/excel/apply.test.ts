import type { HighlightRule } from "../../src/plan/cell-content";
import { beforeEach, describe, expect, it } from "vitest";
import { applyPlan } from "../../src/excel/apply";
import { readWorkbook } from "../../src/excel/read";
import { undoReceipt } from "../../src/excel/restore";
import { runInExcel } from "../../src/excel/run";
import type { CellWrite, Plan, Receipt } from "../../src/plan/plan";
import type { NodeHost } from "../../src/workbench/node/node-host";
import { sentenceOf } from "../../src/headless/refusal";
import { conditions, edit, look, openExcel, type } from "../support/excel";

const SHEET = "Capaian 2024";
let host: NodeHost;

/** Two indicators, capaian and kategori still as a person left them: a wrong figure, a text, two blanks. */
beforeEach(async () => {
  host = await openExcel();
  await type(SHEET, "A1", [
    ["Indikator", "Target", "Realisasi", "Capaian", "Kategori"],
    ["Koperasi aktif", 80, 76, 250, ""],
    ["Usaha mikro dibina", 250, 262, "'1.234", ""],
  ]);
});

const nilai = (row: number, column: number, value: number | string, numberFormat?: string): CellWrite => ({
  sheet: SHEET,
  row,
  column,
  content: { kind: "nilai", value },
  ...(numberFormat !== undefined && { numberFormat }),
});
const rumus = (row: number, column: number, formula: string, numberFormat?: string): CellWrite => ({
  ...nilai(row, column, 0, numberFormat),
  content: { kind: "rumus", formula },
});
const plan = (cells: CellWrite[], rules: HighlightRule[] | null = null): Plan => ({
  task: "hitung",
  title: "sel diisi",
  cells,
  highlights: rules ? [{ sheet: SHEET, rules }] : [],
});
const gagal = (limit: number, rows = 2): HighlightRule => ({
  area: { row: 1, column: 3, rows, columns: 1 },
  formula: `=AND(ISNUMBER($D2),$D2<${limit})`,
  style: "gagal",
});

const FULL = [
  rumus(1, 3, "=C2/B2*100", "0.00"),
  rumus(2, 3, "=C3/B3*100", "0.00"),
  nilai(1, 4, "Tinggi"),
  nilai(2, 4, "Sangat Tinggi"),
];

const apply = (wanted: Plan): Promise<Receipt> =>
  runInExcel(async (context) => {
    const reading = await readWorkbook(context, "lembar", new Map(), "fresh");
    return applyPlan(context, wanted, reading);
  });
const undo = (receipt: Receipt) => runInExcel((context) => undoReceipt(context, receipt));

describe("applying a plan", () => {
  it("writes formulas, values and formats, and takes three syncs in all", async () => {
    host.host.counters.reset();
    await apply(plan(FULL, [gagal(100)]));
    expect(host.host.counters.syncs).toBe(3);
    expect(await look(SHEET, "D2:E3")).toMatchObject({
      formulas: [
        ["=C2/B2*100", "Tinggi"],
        ["=C3/B3*100", "Sangat Tinggi"],
      ],
      formats: [
        ["0.00", "General"],
        ["0.00", "General"],
      ],
    });
    expect((await look(SHEET, "D2:D3")).values).toEqual([[95], [104.8]]);
  });

  it("touches no other cell", async () => {
    const before = await look(SHEET, "A1:C3");
    await apply(plan(FULL, [gagal(100)]));
    expect(await look(SHEET, "A1:C3")).toEqual(before);
    expect((await look(SHEET, "A1:H20")).formulas.flat().filter((cell) => cell !== "")).toHaveLength(15);
  });

  it("changes nothing, and has nothing to undo, the second time", async () => {
    await apply(plan(FULL, [gagal(100)]));
    host.host.counters.reset();
    const receipt = await apply(plan(FULL, [gagal(100)]));
    expect(receipt).toMatchObject({ cells: [], highlights: [] });
    expect(host.host.counters.syncs).toBe(2);
  });

  it.each(["=1+1", "+62", "-", "@SUM(A1)", "1/2", "90%", "1.234", "TRUE", "'kutip"])(
    "keeps the text %s a text",
    async (text) => {
      await apply(plan([nilai(1, 4, text)]));
      const { values } = await look(SHEET, "E2");
      expect(values).toEqual([[text]]);
      await type(SHEET, "G2", [["=ISTEXT(E2)"]]);
      expect((await look(SHEET, "E2")).formulas[0]![0]).not.toBe(2);
    },
  );

  it("writes a formula as a formula where the cell was formatted as text", async () => {
    await edit(
      (context) => (context.workbook.worksheets.getItem(SHEET).getRange("D2").numberFormat = [["@"]]),
    );
    await apply(plan([rumus(1, 3, "=C2/B2*100")]));
    expect(await look(SHEET, "D2")).toMatchObject({ values: [[95]], formats: [["General"]] });
  });

  it("writes thousands of rows in as few syncs as two", async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`Indikator ${index}`, 100, index % 150]);
    await type("Besar", "A2", rows);
    await edit((context) => context.workbook.worksheets.getItem("Besar").activate());
    const cells = rows.map((_, index) => ({
      ...rumus(index + 1, 3, `=C${index + 2}/B${index + 2}`),
      sheet: "Besar",
    }));
    host.host.counters.reset();
    const receipt = await apply({ ...plan(cells), highlights: [] });
    expect(host.host.counters.syncs).toBe(3);
    expect(receipt.cells).toHaveLength(5_000);
    expect((await look("Besar", "D5001")).formulas).toEqual([["=C5001/B5001"]]);
  });

  it("divides what is more than 5 MB, and all of it arrives", async () => {
    host = await openExcel();
    const note = "Realisasi dihitung dari laporan triwulan dinas kabupaten dan kota. ".repeat(8);
    const cells = Array.from({ length: 12_000 }, (_, row) => nilai(row, 0, `${note}${row}`));
    const steps: number[] = [];
    await runInExcel(async (context) => {
      const reading = await readWorkbook(context, "lembar", new Map(), "fresh");
      await applyPlan(context, plan(cells), reading, { onProgress: ({ selesai }) => steps.push(selesai) });
    });
    expect(steps.length).toBeGreaterThan(1);
    expect((await look(SHEET, "A1")).values[0]![0]).toBe(`${note}0`);
    expect((await look(SHEET, "A12000")).values[0]![0]).toBe(`${note}11999`);
  });
});

describe("a plan that cannot be carried out", () => {
  it("is refused on a protected sheet, by name, before anything is written", async () => {
    await edit((context) => context.workbook.worksheets.getItem(SHEET).protection.protect());
    const before = await look(SHEET, "A1:E3");
    host.host.counters.reset();
    await expect(apply(plan(FULL))).rejects.toMatchObject({ kode: "dilindungi", sheet: SHEET });
    expect(host.host.counters.syncs).toBe(2);
    expect(await look(SHEET, "A1:E3")).toEqual(before);
  });

  it.each([0, 3, 6, 12, 20])(
    "leaves the sheet as it was when Excel stops at action %i of writing",
    async (action) => {
      const before = await look(SHEET, "A1:E3");
      const stop = runInExcel(async (context) => {
        const reading = await readWorkbook(context, "lembar", new Map(), "fresh");
        host.host.failNext("GeneralException", action);
        await applyPlan(context, plan(FULL, [gagal(100)]), reading);
      });
      await expect(stop).rejects.toMatchObject({ kode: "dipulihkan" });
      expect(await look(SHEET, "A1:E3")).toEqual(before);
      expect(await conditions(SHEET)).toEqual([]);
    },
  );

  it("is put back where a cell does not take what was written: the covered part of a merge", async () => {
    await edit((context) => context.workbook.worksheets.getItem(SHEET).getRange("D2:D3").merge());
    const before = await look(SHEET, "A1:E3");
    const refused = await apply(plan(FULL)).catch((error: unknown) => error);
    expect(refused).toMatchObject({ kode: "dipulihkan", place: { sheet: SHEET, cell: "D3" } });
    // Where, what was written, and what was found there: "".
    expect(sentenceOf(refused)).toMatch(/lembar Capaian 2024, sel D3.*=C3\/B3\*100 → /);
    expect(await look(SHEET, "A1:E3")).toEqual(before);
  });

  it("is refused in its own sentence where a cell is part of an array formula", async () => {
    const sheet = host.host.workbook.activeSheet;
    await type(SHEET, "D2", [["=C2:C3/B2:B3*100"], [105]]);
    sheet.arrays = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    const before = await look(SHEET, "A1:E3");
    expect(before.formulas[2]?.[3]).toBe("=C2:C3/B2:B3*100");
    const refused = await apply(plan([rumus(2, 3, "=C3/B3*100", "0.00")])).catch((error: unknown) => error);
    expect(refused).toMatchObject({ kode: "bagian-larik", sheet: SHEET, cell: "D3" });
    expect(sentenceOf(refused)).toMatch(/lembar .*, sel D3: selnya bagian dari rumus larik/);
    expect(await look(SHEET, "A1:E3")).toEqual(before);
  });

  it.each([
    ["RequestAborted", /terputus.*Tunggu/],
    ["ServiceNotAvailable", /terputus.*Tunggu/],
    ["Conflict", /diubah orang lain/],
    ["FilteredRangeConflict", /saringan/],
    ["MergedRangeConflict", /sel gabungan/],
    ["PivotTableRangeConflict", /tabel pivot/],
    ["UnsupportedSheet", /lembar grafik/],
    ["OperationCellsExceedLimit", /melebihi batas/],
    ["UnsupportedFeature", /Excel 2021/],
  ])("is put back and told with what to do where Excel answers %s", async (code, words) => {
    const before = await look(SHEET, "A1:E3");
    const stop = runInExcel(async (context) => {
      const reading = await readWorkbook(context, "lembar", new Map(), "fresh");
      host.host.failNext(code, 12);
      await applyPlan(context, plan(FULL, [gagal(100)]), reading);
    });
    const refused: unknown = await stop.catch((error: unknown) => error);
    expect(refused).toMatchObject({ sheet: SHEET });
    expect(sentenceOf(refused)).toMatch(words);
    expect(await look(SHEET, "A1:E3")).toEqual(before);
  });

  it("is stopped before it writes when it was cancelled", async () => {
    const controller = new AbortController();
    const stop = runInExcel(async (context) => {
      const reading = await readWorkbook(context, "lembar", new Map(), "fresh");
      controller.abort();
      await applyPlan(context, plan(FULL), reading, { signal: controller.signal });
    });
    await expect(stop).rejects.toMatchObject({ kode: "dibatalkan" });
    expect((await look(SHEET, "D2")).values).toEqual([[250]]);
  });
});

describe("highlights", () => {
  const own = (limit: number) => `D2:D3 =AND(N("capaian:gagal")=0,AND(ISNUMBER($D2),$D2<${limit}))`;
  const foreign = '=AND(N("lain")=0,$D2>0)';
  const addForeign = () =>
    edit((context) => {
      const format = context.workbook.worksheets
        .getItem(SHEET)
        .getRange("D2:D3")
        .conditionalFormats.add("Custom");
      format.custom.rule.formula = foreign;
    });

  it("replace ours and leave the person's own alone", async () => {
    await addForeign();
    await apply(plan([], [gagal(100)]));
    await apply(plan([], [gagal(65)]));
    expect(await conditions(SHEET)).toEqual([`D2:D3 ${foreign}`, own(65)].sort());
  });

  it("are removed by a plan without rules, and come back when that is undone", async () => {
    await addForeign();
    await apply(plan([], [gagal(100)]));
    const before = await conditions(SHEET);
    const receipt = await apply(plan([], []));
    expect(await conditions(SHEET)).toEqual([`D2:D3 ${foreign}`]);
    await undo(receipt);
    expect(await conditions(SHEET)).toEqual(before);
  });

  it("show colour, and a sign that is seen in greyscale, on the figure's own format", async () => {
    await apply(plan(FULL, [gagal(100)]));
    const format = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(SHEET).getRange().conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const { format } = formats.items[0]!.custom;
      format.load("numberFormat,fill/color,font/color");
      await context.sync();
      return format.toJSON();
    });
    expect(format.numberFormat).toBe('"▼ "0.00;"▼ "-0.00;"▼ "0.00;"▼ "@');
    expect(format.fill!.color).not.toBe(format.font!.color);
  });
});

describe("undoing", () => {
  it("gives a text that reads like an error back as the text it was, and an error as an error", async () => {
    await type(SHEET, "D2", [["'#DIV/0!"], ["#N/A"]]);
    const types = async () => {
      const range = await runInExcel(async (context) => {
        const found = context.workbook.worksheets.getItem(SHEET).getRange("D2:D3");
        found.load("values,valueTypes");
        await context.sync();
        return found;
      });
      return [range.values, range.valueTypes];
    };
    const before = await types();
    expect(before).toEqual([
      [["#DIV/0!"], ["#N/A"]],
      [["String"], ["Error"]],
    ]);
    const receipt = await apply(plan(FULL));
    expect((await types())[1]).toEqual([["Double"], ["Double"]]);
    await undo(receipt);
    expect(await types()).toEqual(before);
  });

  it("restores exactly what the command overwrote", async () => {
    const before = await look(SHEET, "A1:E3");
    const receipt = await apply(plan(FULL, [gagal(100)]));
    await undo(receipt);
    expect(await look(SHEET, "A1:E3")).toEqual(before);
    expect((await look(SHEET, "D3")).values).toEqual([["1.234"]]);
    expect(await conditions(SHEET)).toEqual([]);
  });

  it("restores formulas and number formats that stood there", async () => {
    await type(SHEET, "D2", [["=C2-B2"]]);
    await edit(
      (context) =>
        (context.workbook.worksheets.getItem(SHEET).getRange("D2:D3").numberFormat = [["0"], ["@"]]),
    );
    const before = await look(SHEET, "A1:E3");
    const receipt = await apply(plan(FULL));
    await undo(receipt);
    expect(await look(SHEET, "A1:E3")).toEqual(before);
  });

  it("refuses, naming the cell, where somebody has worked since; and restores nothing", async () => {
    const receipt = await apply(plan(FULL));
    await type(SHEET, "E3", [["Cukup"]]);
    const after = await look(SHEET, "A1:E3");
    await expect(undo(receipt)).rejects.toMatchObject({ kode: "berubah-sejak", sheet: SHEET, cell: "E3" });
    expect(await look(SHEET, "A1:E3")).toEqual(after);
  });

  it("says that the sheet is gone, or protected by now", async () => {
    const receipt = await apply(plan(FULL));
    await edit((context) => context.workbook.worksheets.getItem(SHEET).protection.protect());
    await expect(undo(receipt)).rejects.toMatchObject({ kode: "dilindungi", sheet: SHEET });
    await edit((context) => {
      context.workbook.worksheets.add("Lain");
      context.workbook.worksheets.getItem(SHEET).delete();
    });
    await expect(undo(receipt)).rejects.toMatchObject({ kode: "lembar-hilang", sheet: SHEET });
  });
});
