import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { periksa } from "../../src/tasks/periksa/periksa";
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

printScores();
printSpeed();
