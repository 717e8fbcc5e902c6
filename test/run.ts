/**
 * `npm test`: lint, types, unit and integration tests, browser tests; everything is printed, and the
 * last line says "N passed, N failed" (", N skipped" where some were). Where offices' files lie beside the repository
 * and LibreOffice answers (on Linux, which all that draws runs on), nothing has a reason to be skipped: what is skipped there has failed.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, installChromium } from "./support/chromium";
import { SHARED } from "./support/shared-folder";
import { findSoffice } from "./support/soffice";

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** How a command ended, and all that it printed. */
interface Run {
  readonly ok: boolean;
  readonly output: string;
}

const NO_BROWSER =
  "Browser tests did not run: install Chromium, Chrome or Edge (on Debian or Ubuntu: sudo apt-get install chromium), or name one in CAPAIAN_CHROMIUM.";

async function check(title: string, script: string): Promise<Count> {
  const { ok, output } = await run("npm", "run", "--silent", script);
  print(title, `${output}${title}: ${ok ? "passed" : "FAILED"}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function vitest(title: string, ...projects: string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "capaian-"));
  const report = join(folder, "report.json");
  try {
    const { ok, output } = await run(
      ...(["npx", "vitest", "run", "--passWithNoTests"] as const),
      ...projects.map((name) => `--project=${name}`),
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    );
    print(title, output);
    return countOf(JSON.parse(readFileSync(report, "utf8")) as VitestReport, ok);
  } catch (error) {
    print(title, String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What it prints is kept together: others run beside it. */
function run(...[command, ...args]: [string, ...string[]]): Promise<Run> {
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => printed.push(data));
  const output = () => Buffer.concat(printed).toString();
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ ok: false, output: `${output()}${error.message}\n` }));
    child.once("close", (code) => resolve({ ok: code === 0, output: output() }));
  });
}

function print(title: string, text: string): void {
  process.stdout.write(`\n== ${title}\n${text.trimEnd()}\n`);
}

/** Nothing that a test may need is missing on this machine. */
const COMPLETE = process.platform === "linux" && existsSync(SHARED) && findSoffice() !== null;

/** A file that fell before its first test counts as one failure; so does a run that ended badly for no test's reason. */
function countOf(report: VitestReport, ok: boolean): Count {
  const fallen = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = report.numFailedTests + fallen;
  const skipped = namesOfSkipped(report);
  if (COMPLETE && skipped.length > 0) print("skipped though everything is there: FAILED", skipped.join("\n"));
  return {
    passed: report.numPassedTests,
    failed: (failed === 0 && !ok ? 1 : failed) + (COMPLETE ? skipped.length : 0),
    skipped: COMPLETE ? 0 : skipped.length,
  };
}

function namesOfSkipped(report: VitestReport): string[] {
  return report.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status !== "passed" && status !== "failed")
      .map(({ fullName }) => `${file.name}: ${fullName}`),
  );
}

async function browser(): Promise<Count> {
  const title = "browser tests";
  if (findChromium() === null && !installChromium()) {
    print(title, NO_BROWSER);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return vitest(title, "browser");
}

async function oneAfterAnother(...checks: (() => Promise<Count>)[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const next of checks) counts.push(await next());
  return counts;
}

/** Two at a time: much of what the browser tests do is waiting, and the linter has one thread. */
const lanes = await Promise.all([
  oneAfterAnother(
    () => check("lint", "lint"),
    () => check("types", "types"),
    browser,
  ),
  oneAfterAnother(() => vitest("unit and integration tests", "node", "host", "pane", "anew")),
]);
const counts = lanes.flat();
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum("skipped");
process.stdout.write(
  `\n${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
process.exitCode = sum("failed") > 0 ? 1 : 0;
