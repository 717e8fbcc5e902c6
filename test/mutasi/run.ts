/**
 * `npm run mutasi -- src/domain/skala-capaian.ts… [--contoh 10] [--uji 14] [--seed 1]`: changes each file in small ways, one at
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
    uji: { type: "string", default: "14" },
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
  const near = new Near(vitest, join(ROOT, source), tests);
  const mutants = sample(mutantsOf(readFileSync(join(ROOT, source), "utf8"), source));
  let killed = 0;
  for (const mutant of mutants) {
    if (await near.kill(mutant)) killed += 1;
    else console.log(`  ${source}:${mutant.line}  ${mutant.what}`);
  }
  near.restore();
  console.log(`${source}: ${killed} of ${mutants.length} killed by at most ${tests.length} test files`);
  return { killed, tried: mutants.length };
}

/** The tests near a file. */
class Near {
  private readonly sound = new Map<TestSpecification, boolean>();

  constructor(
    private readonly vitest: Vitest,
    private readonly file: string,
    tests: readonly string[],
  ) {
    for (const test of tests)
      for (const one of vitest.getModuleSpecifications(test)) this.sound.set(one, false);
  }

  /** Whether one of them notices the change. One that fails without it as well is asked no more. */
  async kill(mutant: Mutant): Promise<boolean> {
    for (const [test, isSound] of this.sound) {
      if (await this.passes(test, mutant.text)) continue;
      if (isSound || (await this.passes(test, null))) {
        this.sound.set(test, true);
        return true;
      }
      this.sound.delete(test);
    }
    return false;
  }

  /** What follows meets the file as it is. */
  restore(): void {
    changed = null;
    this.vitest.invalidateFile(this.file);
  }

  private async passes(test: TestSpecification, text: string | null): Promise<boolean> {
    changed = text === null ? null : { file: this.file, text };
    this.vitest.invalidateFile(this.file);
    const { testModules, unhandledErrors } = await this.vitest.runTestSpecifications([test]);
    // What ran before is told again.
    const own = testModules.find(({ moduleId }) => moduleId === test.moduleId);
    return unhandledErrors.length === 0 && own?.ok() === true;
  }
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
