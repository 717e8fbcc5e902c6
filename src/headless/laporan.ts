import { COMMANDS } from "../commands/commands";
import { t } from "../locale/t";
import type { Laporan } from "../tasks/laporan/report";
import { periksaMutu } from "../tasks/laporan/penutup/mutu";
import { uraikan } from "../tasks/laporan/uraian";
import { saveWorkbook } from "../workbench/xlsx";
import type { LaporanArguments } from "./arguments";
import { checkBeside, dokumenDari, perjanjianDari, type Dokumen } from "./dokumen";
import { checkTarget, writeTarget } from "./files";
import { onWorkbook } from "./host";
import { readPengaturan } from "./pengaturan";
import { Refusal } from "./refusal";
import { openInput, startSession } from "./input";
import type { ReportTableId } from "../plan/report-table-id";

/**
 * *Laporan* without Excel: every table of chapter III that the workbook bears, written into sheets of its
 * own; as a Word document and as JSON where asked for. Returns what to tell the person; throws a Refusal
 * or Gangguan, and then no target was touched.
 */
export async function runLaporan(args: LaporanArguments): Promise<string> {
  const {
    input,
    output,
    docx,
    report,
    pengaturan,
    utuh = false,
    ke = null,
    pk = null,
    pejabat = null,
  } = args;
  checkBeside(ke, docx);
  const rules = pengaturan === null ? null : await readPengaturan(pengaturan);
  const opened = await openInput(input);
  const { workbook } = opened;
  for (const target of [output, docx, report, pk]) if (target !== null) await checkTarget(target);
  const pilihan = { ids: null, susunan: "per-lembar", utuh } as const;
  const { outcome, syncs } = await onWorkbook(workbook, async () => {
    const { session } = await startSession(opened, rules);
    return COMMANDS.tulisLaporan.perform(session, { pilihan, lingkup: "buku" });
  });
  const { laporan, title, perubahan: berubahSejak } = outcome;
  const ids = readyOf(laporan);
  requireReport(laporan, ids, utuh, workbook.fileName);
  const uraian = uraikan(laporan, new Set(ids), { gaya: "lengkap", terbilang: false });
  const { offers, lain, identitas, penutup, sumberAngka, tersisa } = laporan;
  const mutu = periksaMutu(laporan).map((one) => ({ ...one, kurang: one.kurang.join(" ") }));
  const whole = { lain, penutup, mutu };
  const written = docx === null ? null : await dokumenDari({ laporan, uraian, utuh }, ke);
  const dokumen = perubahanDokumen(written);
  const json = (): string => {
    const told = { workbook: workbook.fileName, syncs, identitas, offers, uraian, sumberAngka, tersisa };
    return `${JSON.stringify({ ...told, berubahSejak, ...whole, ...dokumen }, null, 2)}\n`;
  };
  // Everything is made before anything is written.
  const files: readonly (readonly [target: string | null, content: Uint8Array | string])[] = [
    [output, saveWorkbook(workbook)],
    [docx, written?.berkas ?? ""],
    [pk, pk === null ? "" : await perjanjianDari(laporan, pejabat)],
    [report, report === null ? "" : json()],
  ];
  for (const [target, content] of files) if (target !== null) await writeTarget(target, content);
  return [`${title}: ${[output, docx, pk].filter(Boolean).join(" dan ")}`, ...ringkasDokumen(written)].join(
    "\n",
  );
}

/** How many of our tables and charts were found in the office's own document, so that nobody takes an untouched one for renewed. */
function ringkasDokumen(written: Dokumen | null): string[] {
  const { tabel = [], grafik = [] } = written?.perubahan ?? {};
  const counted = (name: string, results: readonly string[]): string[] => {
    const jumlah = new Map<string, number>();
    for (const hasil of results) jumlah.set(hasil, (jumlah.get(hasil) ?? 0) + 1);
    return jumlah.size === 0
      ? []
      : [`${name} di dokumen: ${[...jumlah].map(([hasil, n]) => `${n} ${hasil}`).join("; ")}.`];
  };
  return [
    ...counted(
      "Tabel",
      tabel.map(({ hasil }) => t(`perbarui.${hasil}`)),
    ),
    ...counted(
      "Grafik",
      grafik.map(({ hasil }) => t(`perbarui.${hasil}`)),
    ),
  ];
}

/** What became of an office's own document; nothing where a document of ours was written. */
function perubahanDokumen(written: Dokumen | null) {
  const perubahan = written?.perubahan ?? null;
  if (perubahan === null) return {};
  const { tabel, grafik, uraian, berubahSejak } = perubahan;
  return { dokumen: tabel, grafikDokumen: grafik, uraianDokumen: uraian, berubahSejakDokumen: berubahSejak };
}

function requireReport(laporan: Laporan, ids: readonly ReportTableId[], utuh: boolean, name: string): void {
  if (ids.length > 0 || (utuh && laporan.lain.some(({ ok }) => ok))) return;
  throw new Refusal(`${name}: belum ada tabel laporan yang dapat dibuat.`);
}

function readyOf({ offers }: Laporan): ReportTableId[] {
  return offers.flatMap((offer) => (offer.ok ? [offer.id] : []));
}
