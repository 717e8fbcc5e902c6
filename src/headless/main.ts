/**
 * npm run --silent hitung -- IN.xlsx --out OUT.xlsx [--json REPORT.json] [--pengaturan RULES.json]
 * npm run --silent periksa -- IN.xlsx --json FINDINGS.json [--pengaturan RULES.json]
 */
import { readHitungArguments, readPeriksaArguments } from "./arguments";
import { runHitung } from "./hitung";
import { runPeriksa } from "./periksa";
import { sentenceOf } from "./refusal";

const [command, ...args] = process.argv.slice(2);

try {
  console.log(
    await (command === "periksa"
      ? runPeriksa(readPeriksaArguments(args))
      : runHitung(readHitungArguments(args))),
  );
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
