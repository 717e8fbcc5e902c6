import { existsSync, readFileSync, readdirSync } from "node:fs";
import { SHARED } from "../../support/shared-folder";

/** Workbooks of offices that stand beside the repository; none where they are absent. */
export function sharedFiles(): { name: string; read: () => Uint8Array }[] {
  return ["workbooks", "real"].flatMap((folder) => {
    const path = `${SHARED}/${folder}/`;
    if (!existsSync(path)) return [];
    const names = readdirSync(path).filter((name) => name.endsWith(".xlsx"));
    return names.map((name) => ({ name, read: () => new Uint8Array(readFileSync(path + name)) }));
  });
}
