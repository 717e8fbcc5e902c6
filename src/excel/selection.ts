import type { SelectedCell, SelectedRows } from "../plan/port";
import { cellName } from "../sheet/address";
import { runInExcel } from "./run";

/** A person who moves on is not followed cell by cell. */
const PAUSE_MS = 150;

/** Tells which cell is selected, when the selection rests. Returns the way to stop. */
export async function listenToSelection(listener: (at: SelectedCell) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(listener), PAUSE_MS);
    return Promise.resolve();
  };
  const handlers = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(moved), worksheets.onActivated.add(moved)];
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}

/** Where nothing can be selected (a chart), nothing is told. */
async function tell(listener: (at: SelectedCell) => void): Promise<void> {
  try {
    const { sheet, cell } = await runInExcel(readSelection);
    listener({ sheet, cell });
  } catch {
    // The next selection is told.
  }
}

/** The selection: its first cell, and the rows it covers. */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedRows> {
  const range = context.workbook.getSelectedRange();
  const { worksheet } = range;
  range.load("rowIndex,columnIndex,rowCount");
  worksheet.load("name");
  await context.sync();
  const { rowIndex: row, columnIndex, rowCount: rows } = range;
  return { sheet: worksheet.name, cell: cellName(row, columnIndex), row, rows };
}
