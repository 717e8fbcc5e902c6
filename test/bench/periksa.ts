import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { periksa } from "../../src/tasks/periksa/periksa";
import { columnName } from "../../src/sheet/address";
import { mapOf } from "../../src/sheet/formulas/map";
import { WorkbookFormulas } from "../../src/sheet/formulas/workbook-formulas";
import { kejanggalanOf } from "../../src/tasks/periksa/rumus/rumus";
import { loadReport, REPORTS, type Variant } from "../reports/load";
import { scorePeriksa, type RuleScore } from "../reports/periksa-scores";

/** What the audit finds in the published reports, per file and per rule, and how long 100,000 cells take. */

const CELLS = 100_000;

function printScores(): void {
  const rules = new Map<string, RuleScore>();
  const files: Record<string, string | number>[] = [];
  for (const variant of ["terbit", "teks"] as const) {
    for (const nick of REPORTS) {
      const { snapshot, harapan } = loadReport(nick, variant);
      const score = scorePeriksa(snapshot, harapan);
      files.push({
        workbook: `${nick}-${variant}`,
        wrong: score.wrong,
        found: score.found,
        "found %": percent(score.found, score.wrong),
        right: score.right,
        "false alarms": score.falseAlarms,
        "false %": percent(score.falseAlarms, score.right),
      });
      for (const [rule, own] of score.perRule) add(rules, rule, own);
    }
  }
  console.table(files);
  console.table(
    Object.fromEntries(
      [...rules]
        .sort((a, b) => b[1].found - a[1].found || b[1].other - a[1].other)
        .map(([rule, { found, falseAlarms, other }]) => [
          rule,
          { "errors found": found, "false alarms": falseAlarms, "remarks and doubtful cells": other },
        ]),
    ),
  );
}

function add(rules: Map<string, RuleScore>, rule: string, own: RuleScore): void {
  const sum = rules.get(rule) ?? { found: 0, falseAlarms: 0, other: 0 };
  rules.set(rule, {
    found: sum.found + own.found,
    falseAlarms: sum.falseAlarms + own.falseAlarms,
    other: sum.other + own.other,
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((part / whole) * 100).toFixed(1);
}

function printSpeed(): void {
  const books: Record<string, Snapshot> = {
    "all reports, over and over (terbit)": repeated("terbit"),
    "all reports, over and over (teks)": repeated("teks"),
    "one table of 10,000 indicators": oneTable(CELLS / 10),
  };
  const rows = Object.entries(books).map(([book, snapshot]) => {
    const start = performance.now();
    const { diperiksa, temuan } = periksa(snapshot, PENGATURAN_BAKU);
    return {
      book,
      cells: snapshot.sheets.reduce((sum, { used }) => sum + used.rows * used.columns, 0),
      sheets: snapshot.sheets.length,
      checked: diperiksa,
      findings: temuan.length,
      ms: Math.round(performance.now() - start),
    };
  });
  console.table(rows);
}

/** The sheets of all reports, copied until there are as many cells as asked for. */
function repeated(variant: Variant): Snapshot {
  const base = REPORTS.flatMap((nick) =>
    loadReport(nick, variant).snapshot.sheets.map((sheet) => ({ ...sheet, name: `${nick} ${sheet.name}` })),
  );
  const own = base.reduce((sum, { used }) => sum + used.rows * used.columns, 0);
  const sheets = Array.from({ length: Math.ceil(CELLS / own) }, (_, copy) =>
    base.map((sheet): SheetSnapshot => ({ ...sheet, name: `${sheet.name} ${copy + 1}` })),
  ).flat();
  return { sheets, activeSheet: sheets[0]!.name };
}

function oneTable(rows: number): Snapshot {
  const header = ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"];
  const body = Array.from({ length: rows }, (_, index) => {
    const capaian = Math.round(((90 + (index % 60)) / (100 + (index % 50))) * 10_000) / 100;
    const sasaran = `Meningkatnya mutu layanan ${index % 37}`;
    const kelas =
      capaian >= 91 ? "Sangat Tinggi" : capaian >= 76 ? "Tinggi" : capaian >= 66 ? "Sedang" : "Rendah";
    const indikator = `Jumlah dokumen layanan ${index + 1}`;
    return [index + 1, sasaran, indikator, "Dokumen", 100 + (index % 50), 90 + (index % 60), capaian, kelas];
  });
  const values = [header, ...body].map((row) => [...row, "", ""]);
  const sheet: SheetSnapshot = {
    name: "Capaian",
    used: { row: 0, column: 0, rows: values.length, columns: 10 },
    values,
    formulas: values,
    formats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
  return { sheets: [sheet], activeSheet: sheet.name };
}

/** Formulas alone: read, judged and drawn; CPU time should grow with their number and stay under a second. */
function printFormulas(): void {
  const rows = [25_000, 50_000, 100_000].map((formulas) => {
    const snapshot = filledDown(formulas);
    const start = process.cpuUsage();
    const book = new WorkbookFormulas(snapshot);
    const said = kejanggalanOf(book, PENGATURAN_BAKU.ambangJanggal).length;
    book.grids.forEach(mapOf);
    const { user, system } = process.cpuUsage(start);
    return { formulas, said, "CPU ms": Math.round((user + system) / 1000) };
  });
  console.table(rows);
}

/** Ten columns of formulas over four of figures, with a sum every fiftieth row. */
function filledDown(formulas: number): Snapshot {
  const lines = Array.from({ length: Math.ceil(formulas / 10) }, (_, row) => {
    const figures = [`Indikator ${row}`, 100 + row, 90 + (row % 60), 7, 8];
    const computed = Array.from({ length: 10 }, (_, at) => {
      const column = columnName(at + 5);
      if (row % 50 === 49) return `=SUM(${column}${row - 48}:${column}${row})`;
      return at % 2 === 0 ? `=C${row + 1}/B${row + 1}*100` : `=${columnName(at + 4)}${row + 1}/$D$${row + 1}`;
    });
    return [...figures, ...computed];
  });
  const base = oneTable(1).sheets[0]!;
  const values = lines.map((line) => line.map((cell) => (String(cell).startsWith("=") ? 1.5 : cell)));
  const used = { row: 0, column: 0, rows: lines.length, columns: 15 };
  const formats = lines.map((line) => line.map(() => "General"));
  return { sheets: [{ ...base, used, values, formulas: lines, formats }], activeSheet: base.name };
}

printScores();
printSpeed();
printFormulas();
