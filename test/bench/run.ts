import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { findSoffice } from "../support/soffice";
import { fileOf } from "../support/workbook-file";
import { printEdits } from "./edit";
import { printGrowth } from "./growth";
import { printBesideHyperFormula } from "./hyperformula";
import { measureInPage } from "./page";
import { indicators } from "./sheets";
import { printWeight } from "./weight";
import { printTraffic } from "./wire";

/**
 * Speed and memory in one run on one machine. Absolute times depend on the machine; what counts are the
 * ratios against what a planner would otherwise let do the same work: LibreOffice opening and saving the
 * same file.
 */
const FEW = 5_000;
const MANY = 50_000;
const folder = mkdtempSync(join(tmpdir(), "capaian-bench-"));

title("Hitung ulang, in memory");
for (const count of [FEW, MANY]) {
  const snapshot = indicators(count);
  const milliseconds = time(() => hitung(snapshot, PENGATURAN_BAKU));
  line(count, milliseconds, `heap ${megabytes(process.memoryUsage().heapUsed)}`);
}

title("Hitung ulang, in memory, beside HyperFormula computing the formulas that it writes");
printBesideHyperFormula();

title("Hitung ulang and Laporan with programmes, in memory: CPU, and how it grows");
printGrowth();

title("A figure typed anew, in the workbooks of the reports");
printEdits();

title("Hitung ulang, syncs and bytes between pane and Excel");
await printTraffic();

title("Scripts before the first pane, beside Microsoft's template");
await printWeight();

title("Hitung ulang, .xlsx to .xlsx, against LibreOffice opening and saving the result");
for (const count of [FEW, MANY]) headless(count);

title("Hitung ulang in the workbench, from the click to the result");
const page = await measureInPage(fileOf(indicators(FEW)));
if (page) {
  const { milliseconds, heap, heapInUse } = page;
  line(FEW, milliseconds, `heap ${megabytes(heap)}, of which in use ${megabytes(heapInUse)}`);
} else {
  console.log("  No Chromium, Chrome or Edge is installed.");
}
rmSync(folder, { recursive: true });

function headless(count: number): void {
  const input = join(folder, `${count}.xlsx`);
  const output = join(folder, `${count}-hasil.xlsx`);
  writeFileSync(input, fileOf(indicators(count)));
  const own = time(() => run("npm", "run", "--silent", "hitung", "--", input, "--out", output));
  const soffice = findSoffice();
  if (!soffice) return line(count, own, "LibreOffice is not installed");
  const other = time(() =>
    run(soffice, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "lo"), output),
  );
  line(count, own, `LibreOffice ${seconds(other)}, ratio ${(own / other).toFixed(2)}`);
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: "ignore" });
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function title(text: string): void {
  console.log(`\n${text}`);
}

function line(count: number, milliseconds: number, note: string): void {
  console.log(`  ${`${count} indikator`.padEnd(18)} ${seconds(milliseconds).padStart(9)}   ${note}`);
}
