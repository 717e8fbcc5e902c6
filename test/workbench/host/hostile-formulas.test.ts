import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startNodeHost } from "../../../src/workbench/node/node-host";
import { openWorkbook } from "../../../src/workbench/xlsx";
import { rawWorkbook } from "../support/raw-workbook";

/** Formulas that nobody means: each is read, left uncomputed, and takes nothing with it. One that is computed never ends. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["quotation marks alone", '"'.repeat(7_999)],
  ["braces alone", "{".repeat(8_000)],
  ["more cells than a sheet can hold", "SEQUENCE(1048576,16384)"],
  ["more cells, made by a matrix", "MUNIT(100000)"],
  ["a function that calls itself", "LET(f,LAMBDA(f,n,f(f,n+1)),f(f,1))"],
];

describe("a formula that would take all time or memory", () => {
  it.each(HOSTILE)("%s", async (_, formula) => {
    const escaped = formula.replaceAll('"', "&quot;");
    const cells = `<c r="A1"><f>${escaped}</f><v>7</v></c><c r="B1"><v>2</v></c><c r="C1"><f>B1*2</f></c>`;
    const workbook = openWorkbook(rawWorkbook({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` }));
    const host = await startNodeHost(workbook);
    const [formulas, values] = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1:C1")
        .load("formulas,values");
      await context.sync();
      return [range.formulas[0], range.values[0]] as [unknown[], unknown[]];
    });
    host.dispose();
    expect(String(formulas[0]).startsWith("=")).toBe(true);
    expect(values[2]).toBe(4);
  });
});

/** In a process of its own: the engine does not come back from it. */
it("a chain of formulas whose steps only OFFSET knows is told in a sentence where it is too long", () => {
  const rows = Array.from(
    { length: 9_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>OFFSET(A${row + 1},1,0)</f></c></row>`,
  );
  const folder = mkdtempSync(join(tmpdir(), "capaian-"));
  const [input, output] = [join(folder, "rantai.xlsx"), join(folder, "hasil.xlsx")];
  writeFileSync(input, rawWorkbook({ sheet: `<sheetData>${rows.join("")}</sheetData>` }));
  const command = ["src/headless/start.js", "hitung", input, "--out", output];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain("Rantai rumus buku kerja ini terlalu panjang");
});
