import { COMMANDS } from "../commands/commands";
import { ringkasTemuan } from "../commands/ringkas-temuan";
import { hasFormulas } from "../sheet/formulas/has-formulas";
import { naskahOf } from "./report";
import { isLembarTeks } from "../tasks/naskah/lembar-teks";
import { toFindings } from "../tasks/periksa/findings";
import type { PeriksaResult } from "../tasks/periksa/temuan";
import type { PeriksaArguments } from "./arguments";
import { checkTarget, writeTarget } from "./files";
import { onWorkbook } from "./host";
import { readPengaturan } from "./pengaturan";
import { requireTables } from "./refusal";
import { openInput, startSession } from "./input";

/**
 * *Periksa* without Excel: the findings of a whole workbook or of the tables of a Word document, written as JSON;
 * the file is only read.
 * Returns what to tell the person; throws a Refusal or Gangguan, and then no target was touched.
 */
export async function runPeriksa({ input, findings, pengaturan }: PeriksaArguments): Promise<string> {
  const rules = pengaturan === null ? null : await readPengaturan(pengaturan);
  const opened = await openInput(input);
  const { workbook } = opened;
  await checkTarget(findings);
  const { outcome } = await onWorkbook(workbook, async () => {
    const { session, diambil } = await startSession(opened, rules);
    return { ...(await COMMANDS.periksa.perform(session, { lingkup: "buku" })), diambil };
  });
  const hasil = opened.naskah === null ? outcome.hasil : tanpaAngkaTeks(outcome.hasil);
  const isTeks = outcome.snapshot.sheets.some(isLembarTeks);
  if (!hasFormulas(outcome.snapshot) && !isTeks) requireTables(outcome.result, workbook.fileName);
  await writeTarget(
    findings,
    `${JSON.stringify({ ...toFindings(hasil), ...naskahOf(opened.naskah, outcome.diambil) }, null, 2)}\n`,
  );
  const told = opened.naskah?.takTerbaca ?? [];
  return [`${ringkasTemuan(hasil)} → ${findings}`, ...told].join("\n");
}

/** Word knows no numbers: that a figure is a text there is nothing that anyone could mend. */
function tanpaAngkaTeks(hasil: PeriksaResult): PeriksaResult {
  return { ...hasil, temuan: hasil.temuan.filter(({ rule }) => rule !== "angka-berupa-teks") };
}
