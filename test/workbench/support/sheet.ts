import { startNodeHost, type NodeHost } from "../../../src/workbench/node/node-host";
import type { HostOptions } from "../../../src/workbench/host/bridge";
import { newWorkbook, type Workbook } from "../../../src/workbench/model/workbook";

export type Context = Excel.RequestContext;

/** Runs `work` as an add-in on a workbook, through the real office.js, and closes the page again. */
export async function asAddIn<T>(
  work: (context: Context, node: NodeHost) => Promise<T>,
  workbook: Workbook = newWorkbook(),
  options: HostOptions = {},
): Promise<T> {
  const node = await startNodeHost(workbook, options);
  try {
    return await node.Excel.run((context) => work(context, node));
  } finally {
    node.dispose();
  }
}

/** The error code a request is refused with; "" when it is not. */
export async function refusal(context: Context, work: () => void): Promise<string> {
  work();
  try {
    await context.sync();
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}
