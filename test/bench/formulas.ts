import { spawnSync } from "node:child_process";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { columnName } from "../../src/sheet/address";
import { mapOf } from "../../src/sheet/formulas/map";
import { WorkbookFormulas } from "../../src/sheet/formulas/workbook-formulas";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";
import { kejanggalanOf } from "../../src/tasks/periksa/rumus/rumus";

/**
 * Formulas alone: read, judged and drawn, in workbooks of several kinds. CPU time of all threads should grow with their
 * number and stay under a second for 100,000, in a process that has done nothing before.
 */

const COUNTS = [25_000, 50_000, 100_000];

type Line = CellValue[];

/** The sheets of a workbook with about so many formulas, as their lines. */
const KINDS: Readonly<Record<string, (formulas: number) => Line[][]>> = {
  "filled down, with subtotals": (formulas) => [linesOf(formulas / 10, filledWithSubtotals)],
  "one formula": (formulas) => [
    linesOf(formulas / 10, (row) => [...figures(row), ...tenOf(() => `=B${row}*$C$1`)]),
  ],
  "another formula in each row": (formulas) => [
    linesOf(formulas / 10, (row) => [...figures(row), ...tenOf(() => `=B${row}*$C$${row}`)]),
  ],
  "another formula in each cell": (formulas) => [
    linesOf(formulas / 10, (row) => [
      ...figures(row),
      ...tenOf((at) => `=B${anyRow(row, at, formulas)}*C${anyRow(at, row, formulas)}+${at}`),
    ]),
  ],
  "a look-up in each row": (formulas) => [
    linesOf(formulas / 10, (row) => [
      ...figures(row),
      ...tenOf((at) => `=IFERROR(VLOOKUP(A${row},$A$1:$C$${formulas / 10},${(at % 3) + 1},FALSE),"")`),
    ]),
  ],
  "fifty sheets that read each other": (formulas) =>
    Array.from({ length: 50 }, (_, sheet) =>
      linesOf(formulas / 500, (row) => [
        ...figures(row),
        ...tenOf((at) =>
          at === 0 && sheet > 0 ? `='Tabel ${sheet}'!D${row}` : `=IF(B${row}=0,"",C${row}/B${row})`,
        ),
      ]),
    ),
  "mostly text": (formulas) => [
    linesOf(formulas / 10, (row) => [
      `Meningkatnya mutu layanan ${row}`,
      90 + (row % 60),
      "Persentase",
      `Keterangan ${row}`,
      ...tenOf((at) =>
        at % 3 === 0 ? `=IF(B${row}>=91,"Tinggi",IF(B${row}>=76,"Sedang","Rendah"))` : `=A${row}&" "&D${row}`,
      ),
    ]),
  ],
};

function linesOf(rows: number, lineOf: (row: number) => Line): Line[] {
  return Array.from({ length: Math.ceil(rows) }, (_, index) => lineOf(index + 1));
}

function tenOf(cellOf: (at: number) => string): string[] {
  return Array.from({ length: 10 }, (_, at) => cellOf(at));
}

function figures(row: number): Line {
  return [`Indikator ${row}`, 100 + row, 90 + (row % 60)];
}

function anyRow(a: number, b: number, formulas: number): number {
  return ((a * 7919 + b * 104_729) % (formulas / 10)) + 1;
}

/** Ten columns of formulas over four of figures, with a sum every fiftieth row. */
function filledWithSubtotals(row: number): Line {
  const computed = tenOf((at) => {
    const column = columnName(at + 5);
    if (row % 50 === 0) return `=SUM(${column}${row - 49}:${column}${row - 1})`;
    return at % 2 === 0 ? `=C${row}/B${row}*100` : `=${columnName(at + 4)}${row}/$D$${row}`;
  });
  return [...figures(row), 7, 8, ...computed];
}

function sheetOf(lines: readonly Line[], index: number): SheetSnapshot {
  return {
    name: `Tabel ${index + 1}`,
    used: { row: 0, column: 0, rows: lines.length, columns: lines[0]?.length ?? 0 },
    values: lines.map((line) => line.map((cell) => (String(cell).startsWith("=") ? 1.5 : cell))),
    formulas: lines,
    formats: lines.map((line) => line.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}

function measured(kind: string, formulas: number): { said: number; ms: number } {
  const sheets = (KINDS[kind]?.(formulas) ?? []).map(sheetOf);
  const start = process.cpuUsage();
  const book = new WorkbookFormulas({ sheets, activeSheet: "Tabel 1" });
  const said = kejanggalanOf(book, PENGATURAN_BAKU.ambangJanggal).length;
  book.grids.forEach(mapOf);
  const { user, system } = process.cpuUsage(start);
  return { said, ms: Math.round((user + system) / 1000) };
}

/** In a process of its own. */
function cold(kind: string, formulas: number): { said: number; ms: number } {
  const given = [...process.execArgv, import.meta.filename, kind, String(formulas)];
  const { stdout } = spawnSync(process.execPath, given, { encoding: "utf8" });
  return JSON.parse(stdout) as { said: number; ms: number };
}

const [, , kind, formulas] = process.argv;
if (kind !== undefined) console.log(JSON.stringify(measured(kind, Number(formulas))));
else
  console.table(
    Object.keys(KINDS).map((one) => ({
      workbook: one,
      ...Object.fromEntries(COUNTS.map((count) => [`CPU ms, ${count} formulas`, cold(one, count).ms])),
      said: cold(one, 25_000).said,
    })),
  );
