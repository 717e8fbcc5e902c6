import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { writeEntries } from "../../../src/workbench/model/content";
import { attachCalculator } from "../../../src/workbench/engine";
import { startIronCalcInNode } from "../../../src/workbench/engine/node";
import { openWorkbook, saveWorkbook } from "../../../src/workbench/xlsx";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { profileOf, type Profile } from "../support/profile";
import { sharedFiles } from "../support/shared-files";

const files = sharedFiles();
startIronCalcInNode();

function opened(file: Uint8Array): Workbook {
  const workbook = openWorkbook(file);
  attachCalculator(workbook);
  return workbook;
}

/** What each part is, to the byte; a sum of it tells, where a part has millions of them. */
function partsOf(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith("/"));
  const summed = parts.map(
    ([path, part]) => [path, createHash("sha256").update(part).digest("hex")] as const,
  );
  return Object.fromEntries(summed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A cell far from all others. */
const FAR = { row: 900, column: 90, rows: 1, columns: 1 };

const ASPECTS = ["cells", "rows", "columns", "merges", "conditional", "tables", "charts"] as const;

describe.skipIf(files.length === 0)(
  "workbooks of offices (skipped where they do not stand beside the repository)",
  () => {
    describe.each(files)("$name", ({ read }) => {
      const file = read();
      let before: Profile;
      beforeAll(() => {
        before = profileOf(file);
      });

      test("opened and saved, every part is what it was; with a cell more on each sheet, all else is", () => {
        const workbook = opened(file);
        expect(partsOf(saveWorkbook(workbook))).toEqual(partsOf(file));
        for (const sheet of workbook.sheets) writeEntries(sheet, FAR, () => "di luar tabel");
        const after = profileOf(saveWorkbook(workbook));
        for (const [name, sheet] of Object.entries(after.sheets)) {
          const { CM901: added, ...others } = sheet.cells;
          expect(added).toContain('"di luar tabel"');
          expect({ ...sheet, cells: others }).toEqual(before.sheets[name]);
        }
        expect({ ...after, sheets: {} }).toEqual({ ...before, sheets: {} });
      });

      test("written anew from the model, it says the same", () => {
        const workbook = opened(file);
        for (const sheet of workbook.sheets) for (const aspect of ASPECTS) sheet.touched.add(aspect);
        workbook.touched.add("names").add("sheets");
        const after = profileOf(saveWorkbook(workbook));
        for (const [name, sheet] of Object.entries(after.sheets)) {
          // The active sheet is now marked as selected, which some programs forget.
          expect({ ...sheet, rest: [] }).toEqual({ ...before.sheets[name], rest: [] });
        }
        expect(after.names).toEqual(before.names);
      });
    });
  },
);
