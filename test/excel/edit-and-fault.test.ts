import { describe, expect, it } from "vitest";
import { writeEntries } from "../../src/workbench/model/content";
import type { Workbook } from "../../src/workbench/model/workbook";
import { stateOf } from "../support/wire";
import { openWired } from "../support/wired-workbook";

const put = (workbook: Workbook, row: number, column: number, content: string | number) => {
  const sheet = workbook.sheetByName("IKU");
  if (sheet) writeEntries(sheet, { row, column, rows: 1, columns: 1 }, () => content);
};

/** Edits of cells that *Hitung ulang* writes: the first, the last, and one whose figure it reads. */
const EDITS: Readonly<Record<string, (workbook: Workbook) => void>> = {
  "the first cell that is written": (workbook) => put(workbook, 2, 5, 12.5),
  "a cell in the middle": (workbook) => put(workbook, 4, 5, "menunggu data"),
  "the last cell that is written": (workbook) => put(workbook, 5, 6, "Baik sekali"),
  "a figure that is read": (workbook) => put(workbook, 2, 4, 40),
};

describe("an edit in the very moment in which writing fails", () => {
  it.each(Object.keys(EDITS))("stands: %s", async (name) => {
    const alone = await openWired();
    await alone.session.hitung("buku");
    const { syncs } = alone.wire;
    alone.close();
    for (const moment of ["before", "middle"] as const) {
      const edited = await openWired();
      EDITS[name]?.(edited.workbook);
      const wanted = stateOf(edited.workbook);
      edited.close();
      const other = await openWired();
      other.wire.editBefore(syncs, () => EDITS[name]?.(other.workbook));
      other.wire.failAt(syncs, moment);
      await expect(other.session.hitung("buku")).rejects.toThrow();
      expect(stateOf(other.workbook), moment).toBe(wanted);
      other.close();
    }
  });
});
