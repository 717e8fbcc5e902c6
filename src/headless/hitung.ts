import { COMMANDS } from "../commands/commands";
import { saveWorkbook } from "../workbench/xlsx";
import type { HitungArguments } from "./arguments";
import { checkTarget, writeTarget } from "./files";
import { onWorkbook } from "./host";
import { readPengaturan } from "./pengaturan";
import { requireTables, Refusal } from "./refusal";
import { reportOf } from "./report";
import { openInput, startSession } from "./input";
import type { KolomGanti } from "../book/kolom-ganti";
import { parseCell, columnName } from "../sheet/address";
import type { HitungResult } from "../tasks/hitung/result";

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

/** "IKU!F" -> the column of every table on that sheet; refuses by name what is no column of a sheet. */
function bacaGanti(names: readonly string[]): KolomGanti[] {
  return names.map((name) => {
    const mark = name.lastIndexOf("!");
    const cell = parseCell(`${name.slice(mark + 1).toUpperCase()}1`);
    if (mark < 1 || !cell)
      throw new Refusal(
        `--ganti-rumus “${name}” tidak terbaca. Tulis lembar dan kolomnya, misalnya "IKU!F".`,
      );
    return { sheet: name.slice(0, mark).replace(/^'(.*)'$/, "$1"), table: null, column: cell.column };
  });
}

/** Refuses a choice that found no formula of the office's: a slip would otherwise pass unseen. */
function requireGanti(ganti: readonly KolomGanti[], { rumusKantor }: HitungResult): void {
  const missed = ganti.find(
    ({ sheet, column }) => !rumusKantor.some((own) => own.sheet === sheet && own.column === column),
  );
  if (missed)
    throw new Refusal(
      `--ganti-rumus: di kolom ${columnName(missed.column)} lembar “${missed.sheet}” tidak ada rumus kantor yang dihitung di sini. Periksa nama lembar dan kolomnya.`,
    );
}
