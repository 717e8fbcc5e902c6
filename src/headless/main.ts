/**
 * npm run --silent hitung -- IN.xlsx --out OUT.xlsx [--json REPORT.json] [--pengaturan RULES.json]
 * npm run --silent laporan -- IN.xlsx --out OUT.xlsx [--docx OUT.docx] [--json REPORT.json] [--pengaturan RULES.json]
 * npm run --silent periksa -- IN.xlsx --json FINDINGS.json [--pengaturan RULES.json]
 *
 * laporan takes --utuh for the whole report, and --ke DOCUMENT.docx to renew our tables in an office's own document,
 * which is written beside it (--docx); --pk writes the agreements, signed by those whom --pejabat names.
 * IN may be a Word document (.docx): its tables are taken into sheets first.
 */
import { readHitungArguments, readLaporanArguments, readPeriksaArguments } from "./arguments";
import { runHitung } from "./hitung";
import { runLaporan } from "./laporan";
import { runPeriksa } from "./periksa";
import { sentenceOf } from "./refusal";

const [command, ...args] = process.argv.slice(2);

type Run = (args: readonly string[]) => Promise<string>;

const hitung: Run = (args) => runHitung(readHitungArguments(args));
const RUNS: Readonly<Record<string, Run>> = {
  hitung,
  periksa: (args) => runPeriksa(readPeriksaArguments(args)),
  laporan: (args) => runLaporan(readLaporanArguments(args)),
};

/** What is said, to whom, and how the command ends. */
async function run(): Promise<[stream: NodeJS.WriteStream, sentence: string, code: number]> {
  try {
    return [process.stdout, await (RUNS[command ?? ""] ?? hitung)(args), 0];
  } catch (error) {
    return [process.stderr, sentenceOf(error), 1];
  }
}

const [stream, sentence, code] = await run();
// office.js still waits for an answer of its telemetry: nobody waits with it once the sentence is out.
stream.write(`${sentence}\n`, () => process.exit(code));
