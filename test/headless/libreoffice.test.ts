import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runHitung } from "../../src/headless/hitung";
import type { reportOf } from "../../src/headless/report";
import { parseCell } from "../../src/sheet/address";
import { openWorkbook } from "../../src/workbench/xlsx";
import { loadReport, REPORTS } from "../reports/load";
import { convert, findSoffice } from "../support/soffice";
import { fileOf } from "../support/workbook-file";

const soffice = findSoffice();
if (!soffice)
  console.warn("LibreOffice (soffice) was not found: the saved workbooks are not recomputed by it.");

const folder = mkdtempSync(join(tmpdir(), "capaian-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!soffice)("a workbook saved after Hitung ulang, opened in LibreOffice", () => {
  it.each(REPORTS)("comes to the figures that the run reported: %s", async (nick) => {
    const [input, output, report] = ["masukan.xlsx", "hasil.xlsx", "laporan.json"].map((name) =>
      join(folder, name),
    );
    writeFileSync(input!, fileOf(loadReport(nick, "kosong").snapshot));
    await runHitung({ input: input!, output: output!, report: report!, pengaturan: null });
    const data = readFileSync(output!);
    const recomputed = openWorkbook(
      convert(soffice!, { name: "hasil.xlsx", data, to: "xlsx", recalculate: true }),
    );

    const { tables } = JSON.parse(readFileSync(report!, "utf8")) as ReturnType<typeof reportOf>;
    const reported = tables.flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, ...cell })));
    expect(reported.length).toBeGreaterThan(20);
    for (const { sheet, cell, value } of reported) {
      const { row, column } = parseCell(cell)!;
      const page = recomputed.sheetByName(sheet)!;
      const found = page.cell(row, column)?.value ?? null;
      const isShare = recomputed.styles.at(page.styleIndex(row, column)).numberFormat.includes("%");
      if (typeof value === "string") expect(found, `${sheet}!${cell}`).toBe(value);
      else expect(Number(found) * (isShare ? 100 : 1), `${sheet}!${cell}`).toBeCloseTo(value, 6);
    }
  });
});
