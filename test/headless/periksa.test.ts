import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readPeriksaArguments } from "../../src/headless/arguments";
import { runPeriksa } from "../../src/headless/periksa";
import type { Findings } from "../../src/tasks/periksa/findings";
import { loadReport } from "../reports/load";
import { npmRun, refusalOf } from "../support/command-line";
import { bookOf, sheetOf } from "../support/snapshots";
import { fileOf } from "../support/workbook-file";

const folder = mkdtempSync(join(tmpdir(), "capaian-"));
const at = (name: string) => join(folder, name);
const [input, target] = [at("sumsel.xlsx"), at("temuan.json")];

beforeAll(() => writeFileSync(input, fileOf(loadReport("sumsel-2023", "terbit").snapshot)));
beforeEach(() => rmSync(target, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runPeriksa(readPeriksaArguments(args));
const refusal = (...args: string[]) => refusalOf(() => Promise.resolve().then(() => run(...args)));

describe("the audit from the command line", () => {
  it("writes its findings, each with place, rule, severity, what stands and what should", async () => {
    const line = await run(input, "--json", target);
    expect(line.endsWith(`→ ${target}`)).toBe(true);
    const json = JSON.parse(readFileSync(target, "utf8")) as Findings;
    expect(Object.keys(json)).toEqual(["findings"]);
    expect(json.findings.length).toBeGreaterThan(5);
    for (const finding of json.findings) {
      expect(Object.keys(finding).sort()).toEqual(
        ["causes", "cell", "expected", "message", "published", "rule", "severity", "sheet"].sort(),
      );
      expect(finding.cell).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
      expect(["error", "remark"]).toContain(finding.severity);
      expect(finding.message).toMatch(/\.$/);
    }
    // "Baik" for 39,42 beside "Cukup" and "Kurang" below 80: LKjIP Sumatera Selatan 2023, Tabel III.1.
    expect(json.findings).toContainEqual(
      expect.objectContaining({
        ...{ sheet: "Tabel III.1", cell: "G11", severity: "error", published: "Baik", expected: "Kurang" },
      }),
    );
  });

  it("only reads the workbook", async () => {
    const before = readFileSync(input);
    await run(input, "--json", target);
    expect(readFileSync(input).equals(before)).toBe(true);
  });
});

describe("an audit that cannot be", () => {
  it.each([
    ["no target", [input], "--json"],
    ["a file that is not there", [at("tiada.xlsx"), "--json", target], "tidak ditemukan"],
    ["a target in a folder that is not there", [input, "--json", at("x/temuan.json")], "Folder"],
    ["an option nobody knows", [input, "--json", target, "--out", at("a.xlsx")], "--out"],
  ])("%s: nothing is written", async (_, args, words) => {
    expect(await refusal(...args)).toContain(words);
    expect(readdirSync(folder)).toEqual(["sumsel.xlsx"]);
  });

  it("a workbook without a table leaves the findings of before", async () => {
    const memo = at("memo.xlsx");
    writeFileSync(memo, fileOf(bookOf(sheetOf("Memo", [["Rapat hari Senin"], ["Pukul 09.00"]]))));
    writeFileSync(target, "milik orang");
    expect(await refusal(memo, "--json", target)).toContain("tidak ada tabel");
    expect(readFileSync(target, "utf8")).toBe("milik orang");
    rmSync(memo);
  });

  it("ends the command with 1 and one sentence; findings are no failure", async () => {
    const failed = await npmRun("periksa", at("tiada.xlsx"), "--json", target);
    expect(failed).toEqual({
      ...{ code: 1, stdout: "" },
      stderr: `Berkas “${at("tiada.xlsx")}” tidak ditemukan.`,
    });
    const done = await npmRun("periksa", input, "--json", target);
    expect(done).toMatchObject({ code: 0, stderr: "" });
    expect(done.stdout.split("\n")).toHaveLength(1);
  });
});
