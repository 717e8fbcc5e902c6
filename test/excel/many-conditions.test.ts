import { expect, it } from "vitest";
import { readWorkbook } from "../../src/excel/read";
import { onWorkbook } from "../../src/headless/host";
import { addConditionalFormat, changeConditionalFormat } from "../../src/workbench/model/conditional-edits";
import { newWorkbook } from "../../src/workbench/model/workbook";

/** Rows copied for years leave thousands of conditions: Excel on the web takes 5 MB, which 4,000 asked for at once are more than. */
it("our highlights are found among thousands of an office's own conditions", async () => {
  const workbook = newWorkbook("Capaian 2024");
  const sheet = workbook.activeSheet;
  for (let index = 0; index < 4_500; index += 1) {
    const areas = [{ row: 3 + (index % 60), column: 5, rows: 1, columns: 1 }];
    const format = addConditionalFormat(sheet, areas, { kind: "custom", formula: `=$F$4>${index}` });
    if (index % 1_500 === 0)
      changeConditionalFormat(sheet, format, {
        rule: { kind: "custom", formula: '=AND(N("capaian:gagal")=0,$F4<76)' },
      });
  }
  const { outcome, syncs } = await onWorkbook(workbook, () =>
    Excel.run((context) => readWorkbook(context, "buku", new Map(), "fresh")),
  );
  expect(outcome.highlights.map(({ rule: { area, style } }) => [area.row, style])).toEqual([
    [3, "gagal"],
    [3, "gagal"],
    [3, "gagal"],
  ]);
  expect(syncs).toBeLessThan(8);
});
