/** `npm run fuzz -- [how many] [first seed]`: tries generated workbooks and prints each that falls, with its seed. */
import { tryWorkbook } from "./quick-trial";

const [count = 2_000, first = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const EVERY = 500;
let fallen = 0;
console.log(`${count} workbooks from seed ${first}`);
for (let seed = first; seed < first + count; seed += 1) {
  const faults = await tryWorkbook(seed);
  if (faults.length > 0) {
    fallen += 1;
    console.log(`seed ${seed}:\n  ${faults.slice(0, 4).join("\n  ")}`);
  }
  if ((seed - first + 1) % EVERY === 0) console.log(`${seed - first + 1} tried, ${fallen} fell`);
}
console.log(`${fallen} of ${count} workbooks fell`);
process.exitCode = fallen > 0 ? 1 : 0;
