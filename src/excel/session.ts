import type { Pengaturan } from "../domain/pengaturan";
import type { ColumnCorrection } from "../sheet/table";
import type { Plan, Receipt } from "../plan/plan";
import { applyPlan } from "./apply";
import { insertContoh } from "./contoh";
import { listenToWorkbook } from "./events";
import { History } from "./history";
import { inspect, pengaturanOf } from "./inspeksi";
import { pause, step } from "./jalan";
import { selectCell } from "./navigate";
import { readWorkbook, type Reading } from "./read";
import { undoReceipt } from "./restore";
import { runInExcel } from "./run";
import type { Identitas } from "../tasks/laporan/report";
import { denganAlasan, tanpaAlasan } from "../tasks/periksa/abaikan";
import type { Temuan } from "../tasks/periksa/temuan";
import { laporanOf, planLaporanOf } from "./laporan";
import { audit, denganTanda, planLembarTemuan, planPerbaikan, planSorotan } from "./pemeriksaan";
import type {
  Hitungan,
  Inspeksi,
  Jalan,
  LaporanBuku,
  Lingkup,
  Perintah,
  Periksaan,
  Sesi,
  LembarTertulis,
  LaporanTertulis,
  PilihanLembar,
} from "./sesi";
import { changeSimpanan, readSimpanan } from "./settings";
import type { MergeMemory } from "./shape";

/**
 * The workbook that this page or process stands in, for as long as it does. `pengaturan`: rules in place of
 * those that the workbook keeps.
 */
export function createSesi(pengaturan: Pengaturan | null = null): Sesi {
  return new WorkbookSesi(pengaturan);
}

class WorkbookSesi implements Sesi {
  private readonly history = new History();
  private readonly memory: MergeMemory = new Map();

  constructor(private readonly given: Pengaturan | null) {}

  inspect(lingkup: Lingkup, jalan: Jalan = {}): Promise<Inspeksi> {
    return runInExcel(async (context) => {
      const reading = await readWorkbook(context, lingkup, this.memory, "look", jalan);
      return this.compute(reading, jalan);
    });
  }

  hitung(lingkup: Lingkup, jalan: Jalan = {}): Promise<Hitungan> {
    return runInExcel(async (context) => {
      const reading = await readWorkbook(context, lingkup, this.memory, "fresh", jalan);
      const inspeksi = await this.compute(reading, jalan);
      return {
        ...inspeksi,
        perintah: await this.apply(context, denganTanda(inspeksi.result.plan, reading), reading, jalan),
      };
    });
  }

  undo(): Promise<Perintah | null> {
    const receipt = this.history.last;
    if (!receipt) return Promise.resolve(null);
    return runInExcel(async (context) => {
      await undoReceipt(context, receipt);
      this.history.forgetLast();
      return this.perintahOf(receipt);
    });
  }

  selectCell(sheet: string, cell: string): Promise<void> {
    return runInExcel((context) => selectCell(context, sheet, cell));
  }

  hapusSorotan(lingkup: Lingkup): Promise<Perintah> {
    return runInExcel(async (context) => {
      const reading = await readWorkbook(context, lingkup, this.memory, "look");
      const sheets = [...new Set(reading.highlights.map(({ sheet }) => sheet))];
      const title = sheets.length === 0 ? "Tidak ada sorotan" : `Sorotan dihapus dari ${sheets.join(", ")}`;
      const highlights = sheets.map((sheet) => ({ sheet, rules: [] }));
      return this.apply(context, { task: "sorot", title, cells: [], highlights }, reading);
    });
  }

  sisipkanContoh(): Promise<void> {
    return runInExcel(insertContoh);
  }

  periksa(lingkup: Lingkup, jalan: Jalan = {}): Promise<Periksaan> {
    return runInExcel(async (context) => {
      const reading = await readWorkbook(context, lingkup, this.memory, "look", jalan);
      return { ...(await this.audit(reading, jalan)), ...inspect(reading, this.given) };
    });
  }

  perbaiki(temuan: readonly string[], lingkup: Lingkup, jalan: Jalan = {}): Promise<Perintah> {
    return runInExcel(async (context) => {
      const reading = await readWorkbook(context, lingkup, this.memory, "fresh", jalan);
      const { hasil } = await this.audit(reading, jalan);
      return this.apply(context, planPerbaikan(reading, hasil, new Set(temuan)), reading, jalan);
    });
  }

  abaikan(temuan: Temuan, alasan: string): Promise<void> {
    return runInExcel((context) =>
      changeSimpanan(context, (simpanan) => ({
        ...simpanan,
        abaikan: denganAlasan(simpanan.abaikan, temuan, alasan),
      })),
    );
  }

  batalAbaikan(temuan: Temuan): Promise<void> {
    return runInExcel((context) =>
      changeSimpanan(context, (simpanan) => ({
        ...simpanan,
        abaikan: tanpaAlasan(simpanan.abaikan, temuan),
      })),
    );
  }

  sorotTemuan(lingkup: Lingkup): Promise<Perintah> {
    return runInExcel(async (context) => {
      const reading = await readWorkbook(context, lingkup, this.memory, "look");
      const { hasil } = await this.audit(reading, {});
      return this.apply(context, planSorotan(reading, hasil), reading);
    });
  }

  tulisLembarTemuan(lingkup: Lingkup, jalan: Jalan = {}): Promise<LembarTertulis> {
    return runInExcel(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const reading = await readWorkbook(context, lingkup, this.memory, "fresh", jalan);
      const { hasil } = await this.audit(reading, jalan);
      const names = sheets.items.map(({ name }) => name);
      const { lembar, plan } = planLembarTemuan(hasil, names);
      return { ...(await this.apply(context, plan, reading, jalan)), lembar };
    });
  }

  laporan(lingkup: Lingkup, jalan: Jalan = {}): Promise<LaporanBuku> {
    return runInExcel(async (context) =>
      laporanOf(await readWorkbook(context, lingkup, this.memory, "look", jalan), this.given),
    );
  }

  tulisLaporan(pilihan: PilihanLembar, jalan: Jalan = {}): Promise<Perintah & LaporanTertulis> {
    return runInExcel(async (context) => {
      const reading = await readWorkbook(context, "buku", this.memory, "fresh", jalan);
      const { plan, ...tertulis } = planLaporanOf(reading, this.given, pilihan);
      return { ...(await this.apply(context, plan, reading, jalan)), ...tertulis };
    });
  }

  saveIdentitas(identitas: Identitas): Promise<void> {
    return runInExcel((context) => changeSimpanan(context, (simpanan) => ({ ...simpanan, identitas })));
  }

  loadPengaturan(): Promise<Pengaturan> {
    return runInExcel(async (context) => pengaturanOf(await readSimpanan(context)).pengaturan);
  }

  savePengaturan(pengaturan: Pengaturan): Promise<void> {
    return runInExcel((context) => changeSimpanan(context, (simpanan) => ({ ...simpanan, pengaturan })));
  }

  saveKolom(table: string, corrections: readonly ColumnCorrection[]): Promise<void> {
    return runInExcel((context) =>
      changeSimpanan(context, (simpanan) => {
        const others = simpanan.kolom.filter((correction) => correction.table !== table);
        return { ...simpanan, kolom: [...others, ...corrections] };
      }),
    );
  }

  onChange(listener: () => void): () => void {
    const stop = listenToWorkbook(listener);
    return () => void stop.then((remove) => remove()).catch(() => undefined);
  }

  private async compute(reading: Reading, jalan: Jalan): Promise<Inspeksi> {
    const rows = reading.snapshot.sheets.reduce((sum, { used }) => sum + used.rows, 0);
    step(jalan, "menghitung", 0, rows);
    await pause();
    return inspect(reading, this.given);
  }

  private async audit(reading: Reading, jalan: Jalan): Promise<ReturnType<typeof audit>> {
    step(jalan, "memeriksa", 0, 0);
    await pause();
    return audit(reading, this.given);
  }

  private async apply(
    context: Excel.RequestContext,
    plan: Plan,
    reading: Reading,
    jalan: Jalan = {},
  ): Promise<Perintah> {
    const receipt = await applyPlan(context, plan, reading, jalan);
    this.history.keep(receipt);
    return this.perintahOf(receipt);
  }

  private perintahOf({ title, cells }: Receipt): Perintah {
    return { title, cells: cells.length, canUndo: this.history.last !== null };
  }
}
