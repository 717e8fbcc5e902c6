import { toGangguan } from "./errors";

/**
 * One conversation with Excel. A person who is still typing in a cell is waited for, not refused; what
 * goes wrong comes out as a `Gangguan`.
 */
export async function runInExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toGangguan(error);
  }
}
