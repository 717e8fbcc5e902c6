import { startIronCalc } from "../../engine";

/** Loads the formula engine; workbooks opened afterwards compute. */
export async function loadEngine(): Promise<void> {
  const reply = await fetch(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
  startIronCalc(await WebAssembly.compileStreaming(reply));
}
