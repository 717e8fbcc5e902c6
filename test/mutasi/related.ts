import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Tests of a kind that is quick enough to be run once for each mutant. */
const TESTS = [
  "test/domain",
  "test/sheet",
  "test/plan",
  "test/functions",
  "test/tasks",
  "test/excel",
  "test/session",
];

/** Tables of offices with the figures that they are to get: what reads and computes is asked by them first. */
const OFFICE_TABLES = /kasus-kantor|first-sight/;
const ASKED_BY_TABLES = ["sheet", "calculation", "book"];

/** They read many workbooks whole: asked last. */
const WHOLE_WORKBOOKS = /shared-workbooks|interleaving|fault-table/;

/** Test files that reach a source by their imports: the one of its name first, then by the fewest steps, its own room before others. */
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
  const tests = [...steps.keys()].filter((file) => file.endsWith(".test.ts"));
  const own = basename(source, ".ts");
  const room = source.split("/")[1] ?? "";
  const rank = (file: string): number =>
    (basename(file).startsWith(`${own}.`) ? -100 : 0) +
    (ASKED_BY_TABLES.includes(room) && OFFICE_TABLES.test(file) ? -50 : 0) +
    (steps.get(file) ?? 0) -
    (file.startsWith(join(root, "test", room)) ? 1 : 0) +
    (WHOLE_WORKBOOKS.test(file) ? 100 : 0);
  return tests.sort((a, b) => rank(a) - rank(b));
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
