import { tulisLaporan } from "../commands/tulis-laporan";
import { createSesi } from "../excel/session";
import { buildDocx } from "../tasks/laporan/docx/build-docx";
import type { Laporan, ReportTableId } from "../tasks/laporan/report";
import { uraikan } from "../tasks/laporan/uraian";
import { saveWorkbook } from "../workbench/xlsx";
import type { LaporanArguments } from "./arguments";
import { checkTarget, writeTarget } from "./files";
import { onWorkbook } from "./host";
import { readPengaturan } from "./pengaturan";
import { Refusal } from "./refusal";
import { openFile } from "./workbook";

/**
 * *Laporan* without Excel: every table of chapter III that the workbook bears, written into sheets of its
 * own; as a Word document and as JSON where asked for. Returns what to tell the person; throws a Refusal
 * or Gangguan, and then no target was touched.
 */
export async function runLaporan(args: LaporanArguments): Promise<string> {
  const { input, output, docx, report, pengaturan } = args;
  const rules = pengaturan === null ? null : await readPengaturan(pengaturan);
  const workbook = await openFile(input);
  for (const target of [output, docx, report]) if (target !== null) await checkTarget(target);
  const command = tulisLaporan({ ids: null, susunan: "per-lembar" });
  const { outcome, syncs } = await onWorkbook(workbook, () => command.perform(createSesi(rules), "buku"));
  const { laporan, title } = outcome;
  const ids = readyOf(laporan);
  if (ids.size === 0) throw new Refusal(`${workbook.fileName}: belum ada tabel laporan yang dapat dibuat.`);
  await writeTarget(output, saveWorkbook(workbook));
  const uraian = uraikan(laporan, ids, { gaya: "lengkap", terbilang: false });
  if (docx !== null) await writeTarget(docx, await buildDocx({ identitas: laporan.identitas, uraian }));
  if (report !== null) {
    const { offers, identitas } = laporan;
    const json = { workbook: workbook.fileName, syncs, identitas, offers, uraian };
    await writeTarget(report, `${JSON.stringify(json, null, 2)}\n`);
  }
  return `${title}: ${[output, docx].filter(Boolean).join(" dan ")}`;
}

function readyOf({ offers }: Laporan): ReadonlySet<ReportTableId> {
  return new Set(offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
}
