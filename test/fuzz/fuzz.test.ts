import { describe, expect, it } from "vitest";
import { tryWorkbook } from "./quick-trial";

/** More with `npm run fuzz`; a seed that failed is met again with CAPAIAN_FUZZ_SEED. */
const COUNT = Number(process.env.CAPAIAN_FUZZ ?? 150);
const SEED = Number(process.env.CAPAIAN_FUZZ_SEED ?? 20_260_101);
const SHOWN = 12;

describe("generated workbooks", () => {
  it(
    `lose nothing, are written only as announced, and come back byte for byte (${COUNT} from seed ${SEED})`,
    async () => {
      const fallen: string[] = [];
      for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
        const faults = await tryWorkbook(seed);
        if (faults.length > 0) fallen.push(`seed ${seed}: ${faults.slice(0, 3).join("; ")}`);
      }
      expect(fallen.slice(0, SHOWN), `${fallen.length} of ${COUNT} workbooks fell`).toEqual([]);
    },
    10 * 60_000 + COUNT * 2_000,
  );
});
