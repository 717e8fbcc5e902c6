import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "../../src/sheet/snapshot";
import { SHARED } from "./shared-folder";
import { snapshotOf } from "./shared-workbooks";

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
    found.push({ name: file.replace(".xlsx", ""), snapshot: await snapshotOf(join(path, file)) });
  }
  return found;
}
