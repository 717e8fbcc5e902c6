import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { startIronCalc } from "./iron-model";

/** From so many cells on, the engine's code is worth being made quicker while it runs. */
const MANY = 200_000;

/**
 * Makes the formula engine ready in Node, from the installed package. Node would compile its code a second time, for
 * speed, as soon as it is used: that takes 0.4 to 0.8 s of CPU and up to 100 MB, and is won back from some 60,000 formulas on.
 *
 * @param cells how many there are in the workbook at hand.
 */
export function startIronCalcInNode(cells = 0): void {
  const folder = dirname(createRequire(import.meta.url).resolve("@ironcalc/wasm"));
  if (cells < MANY) setFlagsFromString("--liftoff-only");
  startIronCalc(readFileSync(join(folder, "wasm_bg.wasm")));
}
