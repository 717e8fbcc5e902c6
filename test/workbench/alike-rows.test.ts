import { describe, expect, test } from "vitest";
import { attachCalculator } from "../../src/workbench/engine";
import { AlikeRows } from "../../src/workbench/engine/alike-rows";
import { FormulaList } from "../../src/workbench/engine/formula-list";
import { startIronCalcInNode } from "../../src/workbench/engine/node";
import { RowShapes, formulaAt } from "../../src/workbench/engine/row-shape";
import type { RawEntry } from "../../src/workbench/model/content";
import { writeEntries } from "../../src/workbench/model/content";
import { CellError } from "../../src/workbench/model/value";
import { newWorkbook } from "../../src/workbench/model/workbook";

startIronCalcInNode();

/** Enough rows to be computed in rounds, and a last round that is not full. */
const MANY = 1_130;
const FEW = 150;

/** What planners have in target and realisasi: figures, texts that are figures, words, blanks, zero, errors. */
const TARGETS: RawEntry[] = [80, "'57,9", "'1.250", 0, null, "n/a", "#N/A", 12.5, "'(5)", true, ""];
const REALISASI: RawEntry[] = [60, 7, null, "'57,9%", 4, "'Rp 1.000", 3];

function capaian(row: number): string {
  return `=IF(COUNT(A${row},B${row})<2,"",IF(A${row}=0,"",B${row}/A${row}*100))`;
}

/** Target, realisasi, their sum, capaian and its class, all the way down; the row of totals below. */
function table(rows: number) {
  const entries = Array.from({ length: rows }, (_, index): RawEntry[] => {
    const row = index + 1;
    return [
      TARGETS[index % TARGETS.length]!,
      REALISASI[index % REALISASI.length]!,
      `=A${row}+$B${row}`,
      capaian(row),
      `=IF(D${row}="","belum 4"&"""",IF(ROUND(D${row},2)>=76,"Tinggi",IF(SUM(A${row}:B${row})>20,"Sedang","Rendah")))`,
    ];
  });
  const workbook = newWorkbook();
  attachCalculator(workbook);
  const sheet = workbook.activeSheet;
  const put = (lines: readonly (readonly RawEntry[])[], row: number, column = 0) =>
    writeEntries(
      sheet,
      { row, column, rows: lines.length, columns: lines[0]!.length },
      (r, c) => lines[r - row]![c - column]!,
    );
  put(entries, 0);
  put([[null, null, null, `=SUM(D1:D${rows})`, `=COUNTIF(E1:E${rows},"Tinggi")`]], rows);
  const line = (row: number) => {
    workbook.recalculate();
    return [2, 3, 4].map((column) => sheet.value(row, column));
  };
  return { workbook, sheet, put, line };
}

function isAlike({ workbook, sheet }: ReturnType<typeof table>, row: number, column: number): boolean {
  return new AlikeRows(workbook, FormulaList.of(workbook), new Set()).has(sheet.cell(row, column)!);
}

describe("formulas filled down many rows", () => {
  test("come to what they come to in a short table", () => {
    const [long, short] = [table(MANY), table(FEW)];
    expect([isAlike(long, 0, 3), isAlike(short, 0, 3)]).toEqual([true, false]);
    // Every pairing of a target and a realisasi stands within the first 77 rows.
    for (let row = 0; row < MANY; row++) {
      expect(long.line(row), `row ${row + 1}`).toEqual(short.line(row % 77));
    }
  });

  test("are read by others: totals, and formulas of another sheet", () => {
    const { workbook, line } = table(MANY);
    const other = workbook.addSheet("Rekap");
    writeEntries(other, { row: 0, column: 0, rows: 1, columns: 2 }, (_, column) =>
      column === 0 ? "=Sheet1!D1*2" : `=SUM(Sheet1!D1:D${MANY})`,
    );
    const lines = Array.from({ length: MANY }, (_, row) => line(row));
    const figures = lines.map(([, figure]) => figure).filter((figure) => typeof figure === "number");
    expect(line(MANY)[1]).toBeCloseTo(
      figures.reduce((sum, figure) => sum + figure, 0),
      6,
    );
    expect(line(MANY)[2]).toBe(lines.filter(([, , kelas]) => kelas === "Tinggi").length);
    expect([other.value(0, 0), other.value(0, 1)]).toEqual([150, line(MANY)[1]]);
  });

  test("follow a constant that changes, in their row and in what reads them", () => {
    const { put, line } = table(MANY);
    const [before, above, total] = [line(700), line(699), line(MANY)[1] as number];
    put([[50, 40]], 700);
    expect(line(700)).toEqual([90, 80, "Tinggi"]);
    expect(line(699)).toEqual(above);
    const difference = 80 - (typeof before[1] === "number" ? before[1] : 0);
    expect(line(MANY)[1]).toBeCloseTo(total + difference, 6);
    put([["", 40]], 700);
    expect(line(700)).toEqual([40, "", 'belum 4"']);
  });

  test("give way to what is typed over one of them", () => {
    const { put, line } = table(MANY);
    line(0);
    put([[99]], 600, 3);
    expect(line(600).slice(1)).toEqual([99, "Tinggi"]);
    put([["=A1"]], 601, 3);
    expect(line(601).slice(1)).toEqual([80, "Tinggi"]);
    put([["=1+1", 8]], 602);
    expect(line(602)).toEqual([10, 400, "Tinggi"]);
  });

  test("that read the row above are computed row by row", () => {
    const { workbook, sheet, put } = table(2);
    put([[1]], 10);
    put(
      Array.from({ length: MANY }, (_, index) => [`=A${index + 11}+1`]),
      11,
    );
    workbook.recalculate();
    expect(sheet.value(10 + MANY, 0)).toBe(1 + MANY);
  });

  test("that read themselves keep the results of the file, which others read", () => {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    for (let row = 0; row < MANY; row++) {
      sheet.grid.set(row, 0, { value: 5, formula: `=B${row + 1}-1`, style: 0 });
      sheet.grid.set(row, 1, { value: 6, formula: `=A${row + 1}+1`, style: 0 });
    }
    attachCalculator(workbook);
    writeEntries(sheet, { row: 0, column: 2, rows: 1, columns: 1 }, () => `=SUM(A1:A${MANY})`);
    workbook.recalculate();
    expect([sheet.value(0, 0), sheet.value(0, 2)]).toEqual([5, 5 * MANY]);
    expect(workbook.calculator!.leftUncomputed).toBe(true);
  });
});

describe("a formula that reads its own row alone", () => {
  const shapes = new RowShapes();

  test.each([
    "=F7/E7",
    '=IF(COUNT(E7,$F7)<2,"",ROUND(F7/E7*100,2))',
    "=SUM(E7:H7)-MIN(E7:F7)",
    '="E5 tetap ""E5"": "&E7',
    "=-E7%+1.5",
  ])("%s reads the same in every other row", (formula) => {
    const shape = shapes.of(formula, 6, 9)?.shape;
    expect(shape && formulaAt(shape, 6)).toBe(formula);
    expect(shape && shapes.of(formulaAt(shape, 70), 70, 9)?.shape).toBe(shape);
  });

  test.each([
    ["several rows", "=SUM(E1:E7)"],
    ["a whole column", "=SUM(E:E)"],
    ["a whole row", "=SUM(7:7)"],
    ["another workbook", "=F7/[1]Data!E7"],
    ["several sheets", "=F7/Jan:Mar!E7"],
    ["several sheets named like cells", "=F7/T1:T3!E7"],
    ["a range of another sheet", "=SUM(Data!E7:F7)"],
    ["a name", "=F7/Pagu"],
    ["a table", "=F7/Tabel1[@Target]"],
    ["where it stands", "=ROW()*E7"],
    ["what is in sight", "=SUBTOTAL(9,E7:F7)"],
    ["a cell named by a text", '=INDIRECT("E7")'],
    ["a function of somebody's own", "=KANTOR(E7)"],
    ["a range that would spill", "=E7:F7*2"],
    ["a list that would spill", "=E7*{1,2}"],
    ["the moment", "=NOW()-E7"],
    ["a number like a row", "=E7*1E7:E7"],
  ])("is not one that reads %s", (_, formula) => expect(shapes.of(formula, 6, 9)).toBeNull());
});

describe("a formula that draws on cells of other rows and sheets", () => {
  const shapes = new RowShapes();

  test.each([
    ["=F7/E6", [{ sheet: null, row: 5, column: 4 }]],
    ["=F7/E$7", [{ sheet: null, row: 6, column: 4 }]],
    ['=IF(Data!E9="","",Data!E9)', [{ sheet: "Data", row: 8, column: 4 }]],
    [
      "='Tabel ''3.2'''!$G$9-TW7!E7+F7",
      [
        { sheet: "Tabel '3.2'", row: 8, column: 6 },
        { sheet: "TW7", row: 6, column: 4 },
      ],
    ],
  ])("%s names each of them once", (formula, drawn) => {
    expect(shapes.of(formula, 6, 9)?.drawn).toEqual(drawn);
  });

  test("says the same of other cells", () => {
    const [first, other] = [shapes.of("=Data!E9*F7", 6, 9), shapes.of("=Data!E20*F8", 7, 9)];
    expect(first && other?.shape).toBe(first?.shape);
  });
});

/** A report over a table: each of its rows tells of a row of the table, and a list below tells of the report. */
function told(rows: number) {
  const { workbook, put } = table(rows);
  const report = workbook.addSheet("Tabel 3.2");
  const fill = (first: number, column: number, make: (row: number) => string) =>
    writeEntries(report, { row: first, column, rows, columns: 1 }, (row) => make(row - first + 1));
  fill(10, 0, (row) => `=IF(Sheet1!A${row}="","",Sheet1!A${row})`);
  fill(10, 1, (row) => `=Sheet1!D${row}`);
  fill(10, 2, (row) => `=IF(COUNT(A${row + 10})=0,"kosong",A${row + 10}*2)`);
  const list = rows + 20;
  fill(list, 3, (row) => `=IF(COUNT('Tabel 3.2'!C${row + 10})=0,"",C${row + 10})`);
  const shown = (row: number) => {
    workbook.recalculate();
    return [...[0, 1, 2].map((column) => report.value(row + 10, column)), report.value(list + row, 3)];
  };
  const isApart = (row: number, column: number) => {
    const apart = new AlikeRows(workbook, FormulaList.of(workbook), new Set());
    const cell = report.cell(row, column);
    return cell !== undefined && apart.has(cell);
  };
  return { put, shown, isApart, list };
}

describe("tables that tell what another holds", () => {
  test("come to what they come to in a short table, two tables deep", () => {
    const [long, short] = [told(MANY), told(FEW)];
    expect([long.isApart(10, 1), long.isApart(long.list, 3), short.isApart(10, 0)]).toEqual([
      true,
      true,
      false,
    ]);
    for (let row = 0; row < MANY; row += 7) {
      expect(long.shown(row), `row ${row + 1}`).toEqual(short.shown(row % 77));
    }
  });

  test("follow a change of what they tell of, and of nothing else", () => {
    const { put, shown } = told(MANY);
    const above = shown(699);
    put([[50, 40]], 700);
    expect(shown(700)).toEqual([50, 80, 100, 100]);
    expect(shown(699)).toEqual(above);
    put([[""]], 700);
    expect(shown(700)).toEqual(["", "", "kosong", ""]);
  });

  test("follow a constant that becomes a formula", () => {
    const { put, shown } = told(MANY);
    shown(0);
    put([["=2*4", 3]], 700);
    expect(shown(700)).toEqual([8, 37.5, 16, 16]);
    put([[6]], 700);
    expect(shown(700)).toEqual([6, 50, 12, 12]);
  });
});

test("an error in a row stays an error of its kind", () => {
  const { line } = table(MANY);
  expect(line(6)).toEqual([CellError.of("#N/A"), "", 'belum 4"']);
});
