import { describe, expect, it } from "vitest";
import { mergeArea } from "../../../src/workbench/model/merging";
import { newWorkbook } from "../../../src/workbench/model/workbook";
import { writeEntries } from "../../../src/workbench/model/content";
import { Axis } from "../../../src/workbench/ui/grid/axis";
import { Cursors } from "../../../src/workbench/ui/grid/cursor";
import type { Geometry } from "../../../src/workbench/ui/grid/geometry";
import { Merges } from "../../../src/workbench/model/merges";
import { jump, page, step } from "../../../src/workbench/ui/grid/moves";

/** Column A filled in rows 1-3 and 6-7; B5:C6 merged; row 4 and column D hidden. */
function sheetAndGeometry() {
  const sheet = newWorkbook().activeSheet;
  writeEntries(sheet, { row: 0, column: 0, rows: 7, columns: 1 }, (row) =>
    [3, 4].includes(row) ? null : row + 1,
  );
  mergeArea(sheet, { row: 4, column: 1, rows: 2, columns: 2 }, false);
  const geometry: Geometry = {
    rows: new Axis(20, (row) => (row === 3 ? 0 : 20)),
    columns: new Axis(10, (column) => (column === 3 ? 0 : 64)),
    frozen: { rows: 0, columns: 0 },
    merges: new Merges(sheet.merges),
  };
  return { sheet, geometry };
}

describe("moving over a sheet", () => {
  const { sheet, geometry } = sheetAndGeometry();
  const at = (row: number, column: number) => ({ row, column });

  it("passes over hidden rows and columns", () => {
    expect(step(geometry, at(2, 0), "down")).toEqual(at(4, 0));
    expect(step(geometry, at(0, 4), "left")).toEqual(at(0, 2));
  });

  it("takes a merged area as one cell, from every side", () => {
    expect(step(geometry, at(4, 0), "right")).toEqual(at(4, 1));
    expect(step(geometry, at(5, 0), "right")).toEqual(at(4, 1));
    expect(step(geometry, at(4, 1), "right")).toEqual(at(4, 4));
    expect(step(geometry, at(4, 1), "down")).toEqual(at(6, 1));
  });

  it("stays at the edge", () => {
    expect(step(geometry, at(0, 0), "up")).toEqual(at(0, 0));
    expect(step(geometry, at(0, 9), "right")).toEqual(at(0, 9));
  });

  it("jumps to the end of a run, over a gap to the next, and at last to the edge", () => {
    expect(jump(sheet, geometry, at(0, 0), "down")).toEqual(at(2, 0));
    expect(jump(sheet, geometry, at(2, 0), "down")).toEqual(at(5, 0));
    expect(jump(sheet, geometry, at(6, 0), "down")).toEqual(at(19, 0));
    expect(jump(sheet, geometry, at(6, 0), "up")).toEqual(at(5, 0));
  });

  it("pages by what the screen shows", () => {
    expect(page(geometry, at(0, 0), 100)).toEqual(at(6, 0));
    expect(page(geometry, at(19, 0), -100)).toEqual(at(14, 0));
  });
});

describe("the selection", () => {
  const { sheet } = sheetAndGeometry();
  const cursors = new Cursors();

  it("takes in every merged area that it touches", () => {
    cursors.select(sheet, { row: 5, column: 0 }, { row: 5, column: 1 });
    expect(sheet.selection).toEqual({ row: 4, column: 0, rows: 2, columns: 3 });
    expect(cursors.of(sheet).active).toEqual({ row: 5, column: 0 });
  });

  it("begins at the top left where the add-in selects", () => {
    sheet.selection = { row: 8, column: 2, rows: 3, columns: 1 };
    expect(cursors.of(sheet)).toEqual({ active: { row: 8, column: 2 }, focus: { row: 10, column: 2 } });
  });
});
