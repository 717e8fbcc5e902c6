/** npm run --silent hitung -- IN.xlsx --out OUT.xlsx [--json REPORT.json] [--pengaturan RULES.json] */
import { readArguments } from "./arguments";
import { runHitung } from "./hitung";
import { sentenceOf } from "./refusal";

try {
  console.log(await runHitung(readArguments(process.argv.slice(2))));
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
