import { startNodeHost } from "../../src/workbench/node/node-host";
import { openSession } from "./session";
import { smallWorkbook } from "./small-workbook";
import { stateOf, Wire } from "./wire";

/** The small workbook with a session on it and the wire between them, which a test may cut. */
export async function openWired() {
  const { host, ...rest } = await startNodeHost(smallWorkbook());
  Object.assign(globalThis, {
    Excel: rest.Excel,
    Office: rest.Office,
    OfficeExtension: rest.OfficeExtension,
  });
  const { workbook } = host;
  return {
    ...{ workbook, session: openSession(), wire: new Wire({ host, ...rest }) },
    state: () => stateOf(workbook),
    close: () => rest.dispose(),
  };
}
