import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundled } from "../../src/headless/bundle.js";
import { Counting, sourceOf, type Runs } from "./counted";
import { SHAPES } from "./shapes";
import type * as Work from "./tasks";

/** What grows with the square of the rows runs four times as often on twice as many. */
const MOST = 3;
/** Share of all that ran: below it, even the square of a large sheet does not matter. */
const WEIGHTY = 0.003;
/** What hardly ran on the smaller one grows by whatever the larger one holds beside it. */
const FEWEST = 100;
const TASKS = ["Hitung ulang", "Periksa", "Laporan"] as const;

const counting = new Counting();
let module = "";
let work: typeof Work;

// Counted where nothing but these tests was compiled before: in a bundle of their own.
beforeAll(async () => {
  await counting.start();
  module = await bundled(join(import.meta.dirname, "tasks.ts"), "growth");
  work = (await import(/* @vite-ignore */ module)) as typeof Work;
});
afterAll(() => counting.stop());

async function runsOf(task: (typeof TASKS)[number], shape: string, times: number): Promise<Runs> {
  const { few, make } = work.SHAPES[shape] ?? {};
  if (!make || few === undefined) throw new Error(`No table of the name ${shape}`);
  const snapshot = make(few * times);
  await counting.take(module);
  work.TASKS[task](snapshot);
  return counting.take(module);
}

/** Pieces of code that ran far more than twice as often. */
function outgrown(once: Runs, twice: Runs): string[] {
  const all = [...twice.values()].reduce((sum, count) => sum + count, 0);
  return [...twice].flatMap(([place, count]) => {
    const before = once.get(place) ?? 0;
    const isOutgrown = before >= FEWEST && count > before * MOST && count > all * WEIGHTY;
    return isOutgrown ? [`${sourceOf(module, place)} ${place}: ${before}, then ${count} times`] : [];
  });
}

describe.each(Object.keys(SHAPES))("a sheet twice as large: %s", (shape) => {
  it.each(TASKS)("%s does no more than three times as much anywhere", async (task) => {
    // What is remembered of words is filled first.
    await runsOf(task, shape, 2);
    const [once, twice] = [await runsOf(task, shape, 1), await runsOf(task, shape, 2)];
    expect(once.size).toBeGreaterThan(300);
    expect(outgrown(once, twice)).toEqual([]);
  });
});
