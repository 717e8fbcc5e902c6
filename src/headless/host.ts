import type { Workbook } from "../workbench/model/workbook";
import { startNodeHost } from "../workbench/node/node-host";

/** Lets `work` meet the workbook as it meets Excel: through office.js, standing where Excel's globals stand. */
export async function onWorkbook<Outcome>(
  workbook: Workbook,
  work: () => Promise<Outcome>,
): Promise<{ outcome: Outcome; syncs: number }> {
  const { Excel, Office, OfficeExtension, host, dispose } = await startNodeHost(workbook);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  try {
    const outcome = await work();
    return { outcome, syncs: host.counters.syncs };
  } finally {
    dispose();
  }
}
