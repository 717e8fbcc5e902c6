import { hitung } from "../commands/hitung";
import { createSesi } from "../excel/session";
import type { HitungResult } from "../tasks/hitung/result";
import { saveWorkbook } from "../workbench/xlsx";
import type { Arguments } from "./arguments";
import { checkTarget, writeTarget } from "./files";
import { onWorkbook } from "./host";
import { readPengaturan } from "./pengaturan";
import { Refusal } from "./refusal";
import { reportOf } from "./report";
import { openFile } from "./workbook";

/**
 * *Hitung ulang* without Excel: the same command, through the same Office.js adapter, on the embedded
 * workbook. Returns what to tell the person; throws a Refusal or Gangguan, and then no target was touched.
 */
export async function runHitung({ input, output, report, pengaturan }: Arguments): Promise<string> {
  const rules = pengaturan === null ? null : await readPengaturan(pengaturan);
  const workbook = await openFile(input);
  for (const target of [output, report]) if (target !== null) await checkTarget(target);
  const { outcome, syncs } = await onWorkbook(workbook, () => hitung.perform(createSesi(rules), "buku"));
  const { result, perintah } = outcome;
  refuseNothing(result, workbook.fileName);
  await writeTarget(output, saveWorkbook(workbook));
  if (report !== null) {
    await writeTarget(report, `${JSON.stringify(reportOf(workbook.fileName, syncs, result), null, 2)}\n`);
  }
  return `${perintah.title}: ${output}`;
}

function refuseNothing({ tables }: HitungResult, name: string): void {
  if (tables.some(({ kind }) => kind !== "lain")) return;
  throw new Refusal(
    `${name}: tidak ada tabel yang dikenali. Tabel memerlukan baris judul dengan kata seperti Indikator, Target, dan Realisasi.`,
  );
}
