/**
 * `npm run mutasi -- src/domain/skala-capaian.ts… [--contoh 10] [--uji 8] [--seed 1]`: changes each file in small ways, one at
 * a time, and runs the tests nearest to it. A change that no test notices is printed: a test is missing, or the code is.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createVitest, type TestSpecification, type Vitest } from "vitest/node";
import { Random } from "../fuzz/random";
import { mutantsOf, type Mutant } from "./mutants";
import { testsNear } from "./related";

const ROOT = join(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    contoh: { type: "string", default: "10" },
    uji: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
  },
});

/** What stands in a file's place while a mutant is tried. */
let changed: { readonly file: string; readonly text: string } | null = null;

async function run(): Promise<void> {
  const vitest = await createVitest(
    "test",
    {
      ...{ config: false, root: ROOT, include: ["test/**/*.test.ts"], watch: false, reporters: [{}] },
      ...{ bail: 1, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 60_000 },
    },
    {
      plugins: [
        {
          name: "mutasi",
          enforce: "pre",
          load: (id) => (changed && id.split("?")[0] === changed.file ? changed.text : null),
        },
      ],
    },
  );
  await vitest.standalone();
  const tally = { killed: 0, tried: 0 };
  for (const source of positionals) {
    const { killed, tried } = await tryFile(vitest, source);
    tally.killed += killed;
    tally.tried += tried;
  }
  const share = tally.tried === 0 ? 0 : (100 * tally.killed) / tally.tried;
  console.log(`${tally.killed} of ${tally.tried} killed: ${share.toFixed(0)} %`);
  await vitest.close();
}

async function tryFile(vitest: Vitest, source: string): Promise<{ killed: number; tried: number }> {
  const tests = testsNear(ROOT, source).slice(0, Number(values.uji));
  const specifications = tests.flatMap((test) => vitest.getModuleSpecifications(test));
  const mutants = sample(mutantsOf(readFileSync(join(ROOT, source), "utf8"), source));
  if (await isKilled(vitest, source, null, specifications)) {
    console.log(`${source}: its tests fail without any change`);
    return { killed: 0, tried: 0 };
  }
  let killed = 0;
  for (const mutant of mutants) {
    if (await isKilled(vitest, source, mutant, specifications)) killed += 1;
    else console.log(`  ${source}:${mutant.line}  ${mutant.what}`);
  }
  console.log(`${source}: ${killed} of ${mutants.length} killed by ${tests.length} test files`);
  return { killed, tried: mutants.length };
}

async function isKilled(
  vitest: Vitest,
  source: string,
  mutant: Mutant | null,
  specifications: readonly TestSpecification[],
): Promise<boolean> {
  const file = join(ROOT, source);
  changed = mutant && { file, text: mutant.text };
  for (const specification of specifications) {
    vitest.invalidateFile(file);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
    if (unhandledErrors.length > 0 || testModules.some((module) => !module.ok())) return true;
  }
  return false;
}

/** So many of them, spread by the seed. */
function sample(mutants: readonly Mutant[]): Mutant[] {
  const random = new Random(Number(values.seed));
  const left = [...mutants];
  const chosen: Mutant[] = [];
  while (left.length > 0 && chosen.length < Number(values.contoh))
    chosen.push(...left.splice(random.int(0, left.length - 1), 1));
  return chosen.sort((a, b) => a.line - b.line);
}

await run();
