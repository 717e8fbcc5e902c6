import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../../src/domain/pengaturan-baku";
import { areaName } from "../../../../src/sheet/address";
import { periksa } from "../../../../src/tasks/periksa/periksa";
import { CORAK } from "../../../../src/tasks/periksa/rumus/corak";
import { isLembarPeta, lembarPeta } from "../../../../src/tasks/periksa/rumus/lembar-peta";
import { bookOf } from "../../../support/snapshots";
import { sheet, type Entry } from "./lembar-rumus";

/** Quotients in D2:D9, of which D6 is odd; a sum below each column. */
const rows: Entry[][] = [
  ["Pos", "Bagian", "Pokok", "Nisbah"],
  ...Array.from({ length: 8 }, (_, at): Entry[] => [
    `Pos ${at}`,
    10 + at,
    40 + at,
    at === 4 ? ["=B6*C6", 616] : [`=B${at + 2}/C${at + 2}`, 0.3],
  ]),
  ["Jumlah", ["=SUM(B2:B9)", 108], ["=SUM(C2:C9)", 348], ""],
];
const { peta, temuan } = periksa(bookOf(sheet(rows)), PENGATURAN_BAKU);

describe("the map of formulas", () => {
  it("shows blocks of the same formula, the largest first, and where numbers are typed", () => {
    const [map] = peta;
    expect(map?.blocks.map(({ pattern, area }) => `${pattern} ${areaName(area)}`).sort()).toEqual([
      "0 D2:D5",
      "0 D7:D9",
      "1 B10:C10",
      "2 D6",
    ]);
    expect(map?.sizes).toEqual([7, 2, 1]);
    expect(map?.typed.map(areaName)).toEqual(["B2:C9"]);
  });

  it("tells every formula by shade and by stripe, so that neither is needed alone", () => {
    const stripes = CORAK.map(({ fill, stripe }) => `${fill} ${stripe}`);
    expect(new Set(stripes).size).toBe(CORAK.length);
    expect(new Set(CORAK.slice(0, 5).map(({ stripe }) => stripe)).size).toBe(5);
    expect(new Set(CORAK.map(({ letter }) => letter)).size).toBe(CORAK.length);
  });
});

describe("the map as a sheet", () => {
  const plan = lembarPeta(peta, temuan, "Peta rumus");
  const texts = new Map<string, string>();
  for (const { area, cells } of plan.blocks)
    cells.forEach((line, row) =>
      line.forEach((cell, column) =>
        texts.set(
          `${area.row + row},${area.column + column}`,
          String(cell?.kind === "nilai" ? cell.value : ""),
        ),
      ),
    );
  const at = (row: number, column: number) => texts.get(`${row},${column}`);

  it("has a letter for each formula, ? on the odd cell, under the names of rows and columns", () => {
    expect(at(0, 0)).toBe("Peta rumus lembar Kas: satu huruf untuk rumus yang sama, ? untuk yang janggal");
    expect([1, 2, 3, 4].map((column) => at(1, column))).toEqual(["A", "B", "C", "D"]);
    expect(at(2 + 5, 0)).toBe("6");
    // D5, D6, D7, then B10 and a typed B2.
    expect([at(2 + 4, 4), at(2 + 5, 4), at(2 + 6, 4)]).toEqual(["A", "?", "A"]);
    expect([at(2 + 9, 2), at(2 + 1, 2)]).toEqual(["B", "·"]);
  });

  it("says below the map which formula each letter stands for", () => {
    expect([13, 14, 15].map((row) => `${at(row, 0)}: ${at(row, 1)}`)).toEqual([
      "A: D2 =B2/C2 (7 sel)",
      "B: B10 =SUM(B2:B9) (2 sel)",
      "C: D6 =B6*C6 (1 sel)",
    ]);
  });

  it("fits on a landscape page and is known again as a map, not read as a table", () => {
    expect(plan.page?.orientation).toBe("landscape");
    expect(plan.page?.printArea).toEqual({ row: 0, column: 0, rows: 18, columns: 36 });
    const values = [[at(0, 0) ?? ""]];
    expect(isLembarPeta({ used: { row: 0, column: 0, rows: 1, columns: 1 }, values })).toBe(true);
  });
});
