import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { connectExcel } from "../../src/excel/conversation";
import { onWorkbook } from "../../src/headless/host";
import { openFile } from "./open-file";
import type { Snapshot } from "../../src/sheet/snapshot";
import { SHARED } from "./shared-folder";

export interface SharedWorkbook {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** The workbooks of a folder that lies beside the project, as Excel gives them; none where it is absent. */
export async function sharedSnapshots(folder: string): Promise<SharedWorkbook[]> {
  const path = join(SHARED, folder);
  if (!existsSync(path)) return [];
  const found: SharedWorkbook[] = [];
  for (const file of readdirSync(path).filter((one) => one.endsWith(".xlsx"))) {
    const workbook = await openFile(join(path, file));
    const { outcome } = await onWorkbook(workbook, () =>
      connectExcel().converse((conversation) => conversation.read("buku", "fresh")),
    );
    found.push({ name: file.replace(".xlsx", ""), snapshot: outcome.snapshot });
  }
  return found;
}
