import { COMMANDS } from "../commands/commands";
import { saveWorkbook } from "../workbench/xlsx";
import type { HitungArguments } from "./arguments";
import { checkTarget, writeTarget } from "./files";
import { bacaGanti, requireGanti } from "./ganti";
import { onWorkbook } from "./host";
import { readPengaturan } from "./pengaturan";
import { requireTables } from "./refusal";
import { reportOf } from "./report";
import { openInput, startSession } from "./input";

/**
 * *Hitung ulang* without Excel: the same command, through the same Office.js adapter, on the embedded
 * workbook. Returns what to tell the person; throws a Refusal or Gangguan, and then no target was touched.
 */
export async function runHitung({
  input,
  output,
  report,
  pengaturan,
  ganti: names,
}: HitungArguments): Promise<string> {
  const ganti = bacaGanti(names);
  const rules = pengaturan === null ? null : await readPengaturan(pengaturan);
  const opened = await openInput(input);
  const { workbook } = opened;
  for (const target of [output, report]) if (target !== null) await checkTarget(target);
  const { outcome, syncs } = await onWorkbook(workbook, async () => {
    const { session } = await startSession(opened, rules);
    return COMMANDS.hitung.perform(session, { lingkup: "buku", ganti });
  });
  const { result, perintah } = outcome;
  requireTables(result, workbook.fileName);
  requireGanti(ganti, result);
  await writeTarget(output, saveWorkbook(workbook));
  if (report !== null) {
    await writeTarget(report, `${JSON.stringify(reportOf(workbook.fileName, syncs, result), null, 2)}\n`);
  }
  return `${perintah.title}: ${output}`;
}
