import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { startIronCalc } from "./iron-model";

/** Makes the formula engine ready in Node, from the installed package. */
export function startIronCalcInNode(): void {
  const folder = dirname(createRequire(import.meta.url).resolve("@ironcalc/wasm"));
  startIronCalc(readFileSync(join(folder, "wasm_bg.wasm")));
}
