import { join } from "node:path";
import { bundled } from "../../src/headless/bundle.js";
import type * as Trial from "./trial";

/** The trial as one file with all that it runs: module by module, as the tests load it, it takes half as long again. */
export const { tryWorkbook } = (await import(
  /* @vite-ignore */ await bundled(join(import.meta.dirname, "trial.ts"), "fuzz")
)) as typeof Trial;
