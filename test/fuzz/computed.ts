import { CellError } from "../../src/workbench/model/value";
import type { Workbook } from "../../src/workbench/model/workbook";
import type { Generated } from "./generate";

/** With what its formulas come to. */
export function withValues(generated: Generated, workbook: Workbook): Generated {
  const sheets = generated.snapshot.sheets.map((sheet) => {
    const computed = workbook.sheetByName(sheet.name);
    const values = sheet.values.map((line, row) =>
      line.map((_, column) => {
        const value = computed?.value(sheet.used.row + row, sheet.used.column + column) ?? "";
        return value instanceof CellError ? value.code : value;
      }),
    );
    return { ...sheet, values };
  });
  return { ...generated, snapshot: { ...generated.snapshot, sheets } };
}
