/**
 * `npm test`: lint, types, unit and integration tests, browser tests; everything is printed, and the
 * last line says "N passed, N failed" (", N skipped" where some were).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, installChromium } from "./support/chromium";

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

const NO_BROWSER =
  "Browser tests did not run: install Chromium, Chrome or Edge (on Debian or Ubuntu: sudo apt-get install chromium), or name one in CAPAIAN_CHROMIUM.";

function check(title: string, script: string): Count {
  process.stdout.write(`\n== ${title}\n`);
  const ok = run("npm", "run", "--silent", script) === 0;
  process.stdout.write(`${title}: ${ok ? "passed" : "FAILED"}\n`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function vitest(title: string, ...projects: string[]): Count {
  process.stdout.write(`\n== ${title}\n`);
  const folder = mkdtempSync(join(tmpdir(), "capaian-"));
  const report = join(folder, "report.json");
  try {
    const status = run(
      ...(["npx", "vitest", "run", "--passWithNoTests"] as const),
      ...projects.map((name) => `--project=${name}`),
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    );
    return countOf(JSON.parse(readFileSync(report, "utf8")) as VitestReport, status === 0);
  } catch (error) {
    process.stdout.write(`${title}: ${String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(...[command, ...args]: [string, ...string[]]): number | null {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status;
}

/** A file that fell before its first test counts as one failure; so does a run that ended badly for no test's reason. */
function countOf(report: VitestReport, ok: boolean): Count {
  const fallen = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = report.numFailedTests + fallen;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function browser(): Count {
  if (findChromium() === null && !installChromium()) {
    process.stdout.write(`\n${NO_BROWSER}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return vitest("browser tests", "browser");
}

const counts = [
  check("lint", "lint"),
  check("types", "types"),
  vitest("unit and integration tests", "node", "pane"),
  browser(),
];
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum("skipped");
process.stdout.write(
  `\n${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
process.exitCode = sum("failed") > 0 ? 1 : 0;
