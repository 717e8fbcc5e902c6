import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { hitung } from "../../src/tasks/hitung/hitung";
import { fileOf } from "../support/workbook-file";
import { indicators } from "./sheets";

/**
 * Speed and memory in one run on one machine. Absolute times depend on the machine; what counts are the
 * ratios against what a planner would otherwise let do the same work: LibreOffice opening, recalculating
 * and saving the same file.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), "capaian-bench-"));
  title("Hitung ulang, in memory");
  for (const count of [5_000, 50_000]) {
    const snapshot = indicators(count);
    line(
      `${count} indikator`,
      time(() => hitung(snapshot, PENGATURAN_BAKU)),
      heap(),
    );
  }
  title("Hitung ulang, .xlsx to .xlsx, against LibreOffice opening and saving the same result");
  for (const count of [5_000, 50_000]) headless(folder, count);
}

function headless(folder: string, count: number): void {
  const input = join(folder, `${count}.xlsx`);
  const output = join(folder, `${count}-hasil.xlsx`);
  writeFileSync(input, fileOf(indicators(count)));
  const own = time(() =>
    execFileSync("npm", ["run", "--silent", "hitung", "--", input, "--out", output], { stdio: "ignore" }),
  );
  const other = time(() =>
    spawnSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "lo"), output], {
      stdio: "ignore",
    }),
  );
  const installed = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
  line(
    `${count} indikator`,
    own,
    installed
      ? `LibreOffice ${seconds(other)}, ratio ${(own / other).toFixed(2)}`
      : "LibreOffice tidak terpasang",
  );
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function heap(): string {
  return `heap ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function title(text: string): void {
  console.log(`\n${text}`);
}

function line(name: string, milliseconds: number, note: string): void {
  console.log(`  ${name.padEnd(18)} ${seconds(milliseconds).padStart(9)}   ${note}`);
}

main();
