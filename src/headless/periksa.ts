import { COMMANDS } from "../commands/commands";
import { ringkasTemuan } from "../commands/ringkas-temuan";
import { connectExcel } from "../excel/conversation";
import { createSession } from "../session/workbook-session";
import { hasFormulas } from "../sheet/formulas/workbook-formulas";
import { toFindings } from "../tasks/periksa/findings";
import type { PeriksaArguments } from "./arguments";
import { checkTarget, writeTarget } from "./files";
import { onWorkbook } from "./host";
import { readPengaturan } from "./pengaturan";
import { requireTables } from "./refusal";
import { openFile } from "./workbook";

/**
 * *Periksa* without Excel: the findings of a whole workbook, written as JSON; the workbook is only read.
 * Returns what to tell the person; throws a Refusal or Gangguan, and then no target was touched.
 */
export async function runPeriksa({ input, findings, pengaturan }: PeriksaArguments): Promise<string> {
  const rules = pengaturan === null ? null : await readPengaturan(pengaturan);
  const workbook = await openFile(input);
  await checkTarget(findings);
  const { outcome } = await onWorkbook(workbook, () =>
    COMMANDS.periksa.perform(createSession(connectExcel(), rules), { lingkup: "buku" }),
  );
  if (!hasFormulas(outcome.snapshot)) requireTables(outcome.result, workbook.fileName);
  await writeTarget(findings, `${JSON.stringify(toFindings(outcome.hasil), null, 2)}\n`);
  return `${ringkasTemuan(outcome.hasil)} → ${findings}`;
}
