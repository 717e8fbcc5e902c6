import { describe, expect, it } from "vitest";
import { startNodeHost } from "../../../src/workbench/node/node-host";
import { openWorkbook } from "../../../src/workbench/xlsx";
import { rawWorkbook } from "../support/raw-workbook";

/** Seconds of work for a formula that nobody means: it is read, left uncomputed, and takes nothing with it. */
const MOST = 3;

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
    const before = process.cpuUsage();
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
    const { user, system } = process.cpuUsage(before);
    expect(String(formulas[0]).startsWith("=")).toBe(true);
    expect(values[2]).toBe(4);
    expect((user + system) / 1e6).toBeLessThan(MOST);
  });
});

/** The last: the engine does not come back from it. */
it("a chain of formulas that is too long is told in a sentence, whatever is asked afterwards", async () => {
  const rows = Array.from(
    { length: 9_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>A${row + 2}</f></c></row>`,
  );
  const workbook = openWorkbook(rawWorkbook({ sheet: `<sheetData>${rows.join("")}</sheetData>` }));
  const host = await startNodeHost(workbook);
  for (let time = 0; time < 2; time += 1)
    await expect(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining("Rantai rumus") as string });
});
