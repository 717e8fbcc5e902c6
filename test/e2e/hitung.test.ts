import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../src/workbench/model/area";
import { cellName } from "../../src/workbench/model/address";
import type { Workbook } from "../../src/workbench/model/workbook";
import { openWorkbook } from "../../src/workbench/xlsx";
import type { Expectation, ReportNick } from "../reports/load";
import { loadReport } from "../reports/load";
import { convert, findSoffice } from "../support/soffice";
import { readSample, useBenches } from "./support/bench";
import { agrees, readShown, readStored } from "./support/figures";

const openBench = useBenches();
const soffice = findSoffice();

describe("Hitung ulang in the pane", () => {
  it("fills the sheet with the figures of the report and marks the failing indicator", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.hitung();
    // The page itself does not think: a worker does.
    expect(bench.page.workers()).toHaveLength(1);
    const figures = expectations("sumsel-2023", "Tabel III.1").filter(({ role }) => role === "capaian");
    expect(figures.length).toBeGreaterThan(5);
    for (const expectation of figures) {
      const shown = readShown(await bench.textOf(expectation.cell));
      expect(agrees(shown, expectation), `${expectation.cell} shows ${shown}`).toBe(true);
    }
    await bench.shows("F11", "▼ 39,43");
    await bench.shows("F6", "105,20");
    const ground = (address: string) =>
      bench.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(await ground("F11")).not.toBe(await ground("F6"));
  });

  it("changes nothing on a second run", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.hitung();
    const first = await bench.save();
    await bench.pane.getByRole("button", { name: "Hitung ulang", exact: true }).click();
    await bench.pane.getByText("Tidak ada sel yang perlu diubah").waitFor();
    expect((await bench.save()).data).toEqual(first.data);
  });
});

describe.skipIf(!soffice)(
  "a saved workbook, computed anew by LibreOffice (skipped where it is not installed)",
  () => {
    it.each([
      ["Sumatera Selatan 2023", "sumsel-2023"],
      ["Sulawesi Tengah 2024", "sulteng-2024"],
    ] as const)("%s holds the report's figures, and all that stood there before", async (title, nick) => {
      const bench = await openBench();
      await bench.openSample(title);
      await bench.page.locator(".file-name", { hasText: nick }).waitFor();
      await bench.pane.getByRole("radio", { name: "Seluruh buku kerja" }).check();
      await bench.hitung();
      const { name, data, workbook } = await bench.save();
      expect(name).toBe(`${nick}.xlsx`);
      expect(lostCells(readSample(nick), workbook)).toEqual([]);

      const computed = openWorkbook(
        convert(soffice!, { name, data, to: "xlsx:Calc MS Excel 2007 XML", recalculate: true }),
      );
      const wrong = loadReport(nick, "kosong").harapan.flatMap(({ sheet, kind }) => {
        if (!KINDS.includes(kind ?? "")) return [];
        return expectations(nick, sheet).flatMap((expectation) => {
          const stored = readStored(computed.sheetByName(sheet)!, expectation.cell);
          return agrees(stored, expectation)
            ? []
            : [`${sheet}!${expectation.cell}: ${stored}, not ${expectation.expected}`];
        });
      });
      expect(wrong).toEqual([]);
    });
  },
);

const KINDS = ["capaian", "antar-tahun", "renstra", "nasional", "anggaran"];

/** What the derived cells of a sheet should say; rows with a figure that nobody can judge are left out. */
function expectations(nick: ReportNick, name: string): Expectation[] {
  const { harapan } = loadReport(nick, "kosong").harapan.find(({ sheet }) => sheet === name)!;
  const rowOf = ({ cell }: Expectation) => cell.replace(/\D/g, "");
  const unclear = new Set(harapan.filter(({ expected }) => expected === null).map(rowOf));
  return harapan.filter((expectation) => !unclear.has(rowOf(expectation)));
}

/** Cells that held something before and hold something else, or look otherwise, afterwards. */
function lostCells(before: Workbook, after: Workbook): string[] {
  return before.sheets.flatMap((sheet) => {
    const now = after.sheetByName(sheet.name)!;
    const lost: string[] = [];
    sheet.grid.forEach(EVERYTHING, ({ value, style }, row, column) => {
      if (value === null) return;
      const sameLook =
        JSON.stringify(before.styles.at(style)) ===
        JSON.stringify(after.styles.at(now.styleIndex(row, column)));
      if (now.value(row, column) !== value || !sameLook) lost.push(`${sheet.name}!${cellName(row, column)}`);
    });
    return lost;
  });
}
