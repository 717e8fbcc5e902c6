import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Tests of a kind that is quick enough to be run once for each mutant. */
const TESTS = ["test/domain", "test/sheet", "test/functions", "test/tasks", "test/excel", "test/session"];

/** Test files that reach a source by their imports, those that reach it by the fewest steps first. */
export function testsNear(root: string, source: string): string[] {
  const steps = new Map([[join(root, source), 0]]);
  const importers = importersIn(root);
  const waiting = [join(root, source)];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
    for (const importer of importers.get(file) ?? [])
      if (!steps.has(importer)) {
        steps.set(importer, (steps.get(file) ?? 0) + 1);
        waiting.push(importer);
      }
  const near = (file: string): number => steps.get(file) ?? 0;
  return [...steps.keys()].filter((file) => file.endsWith(".test.ts")).sort((a, b) => near(a) - near(b));
}

/** Who imports each file, as far as relative imports tell. */
function importersIn(root: string): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const folder of ["src", ...TESTS, "test/support"])
    for (const name of readdirSync(join(root, folder), { recursive: true }).map(String)) {
      const file = join(root, folder, name);
      if (!/\.tsx?$/.test(name)) continue;
      for (const [, to = ""] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)) {
        const target = [".ts", ".tsx", "/index.ts"]
          .map((end) => join(dirname(file), to) + end)
          .find(existsSync);
        if (target) importers.set(target, [...(importers.get(target) ?? []), file]);
      }
    }
  return importers;
}
