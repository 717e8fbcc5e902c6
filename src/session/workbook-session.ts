import type { KolomGanti } from "../book/kolom-ganti";
import type { Pengaturan } from "../domain/pengaturan";
import type { ColumnRole } from "../domain/roles";
import type { Jalan } from "../plan/jalan";
import type { Plan } from "../plan/plan";
import type { Care, Conversation, SelectedCell, WorkbookPort } from "../plan/port";
import type { Lingkup } from "../plan/reading";
import type { Grafik } from "../tasks/grafik/grafik";
import type { Mengapa } from "../tasks/mengapa/mengapa";
import { WorkbookAccess } from "./access";
import type { BookReading } from "./book-reading";
import type { LembarSiapId } from "./lembar-siap";
import { Keeping } from "./keeping";
import { onlyRows } from "./only-rows";
import type {
  Hitungan,
  Inspeksi,
  LaporanBuku,
  LaporanTertulis,
  LembarTertulis,
  NaskahTertulis,
  Periksaan,
  Perintah,
  PilihanLembar,
  PilihanNaskah,
  Session,
  TempatAngka,
} from "./session";
import type { Rujukan } from "./rujukan";
import { planTanpaSorotan } from "./tanda";
import { HERE, type Thinker } from "./thinking";
import { Understanding } from "./understanding";
import { formatSimpanan, parseSimpanan } from "./simpanan";

/** What *Hitung* does not need comes when they are asked for: the pane opens without it. */
const pemeriksaan = () => import("./pemeriksaan");
const pernaskahan = () => import("./naskah");
const penambahan = () => import("./tambahan");

/** A session on a workbook. `pengaturan`: rules in place of those that the workbook keeps. */
export function createSession(
  port: WorkbookPort,
  pengaturan: Pengaturan | null = null,
  thinker: Thinker = HERE,
): Session {
  return new WorkbookSession(port, pengaturan, thinker);
}

class WorkbookSession extends Keeping implements Session {
  private readonly understanding: Understanding;

  constructor(
    private readonly port: WorkbookPort,
    private readonly given: Pengaturan | null,
    thinker: Thinker,
  ) {
    super(new WorkbookAccess(port));
    this.understanding = new Understanding(thinker, given);
  }

  inspect(lingkup: Lingkup, jalan: Jalan = {}, ganti: readonly KolomGanti[] = []): Promise<Inspeksi> {
    return this.access.converse(async (workbook) =>
      this.understanding.inspect(await this.access.read(workbook, lingkup, "look", jalan), jalan, ganti),
    );
  }

  hitung(lingkup: Lingkup, jalan: Jalan = {}, ganti: readonly KolomGanti[] = []): Promise<Hitungan> {
    return this.compute(lingkup, jalan, ({ result }) => result.plan, ganti);
  }

  hitungBaris(jalan: Jalan = {}): Promise<Hitungan> {
    return this.compute("lembar", jalan, async ({ result: { plan } }, _, workbook) =>
      onlyRows(plan, await workbook.selection()),
    );
  }

  tambahKolom(id: string, roles: readonly ColumnRole[], lingkup: Lingkup): Promise<Perintah> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, "fresh");
      const inspeksi = await this.understanding.inspect(reading, {});
      const { planTambahan } = await penambahan();
      return this.work.apply(workbook, planTambahan(inspeksi, id, roles), reading);
    });
  }

  selection(): Promise<SelectedCell> {
    return this.access.converse((workbook) => workbook.selection());
  }

  selectCell(sheet: string, cell: string): Promise<void> {
    return this.access.converse((workbook) => workbook.select(sheet, cell));
  }

  mengapa(tempat: TempatAngka): Promise<Mengapa | null> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.lastReading(workbook);
      return this.understanding.mengapa(reading, tempat);
    });
  }

  grafik(lingkup: Lingkup): Promise<Grafik> {
    return this.access.converse(async (workbook) =>
      this.understanding.grafik(await this.access.lastReading(workbook), lingkup),
    );
  }

  hapusSorotan(lingkup: Lingkup): Promise<Perintah> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, "look");
      return this.work.apply(workbook, planTanpaSorotan(reading), reading);
    });
  }

  sisipkanLembar(id: LembarSiapId): Promise<Perintah> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, "buku", "look");
      const { planLembarSiap } = await import("./lembar-siap");
      return this.work.apply(workbook, planLembarSiap(id, [...reading.sheetIds.keys()]), reading);
    });
  }

  sisipkanContoh(): Promise<Perintah> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, "buku", "look");
      const { planContoh } = await import("./contoh");
      return this.work.apply(workbook, planContoh([...reading.sheetIds.keys()]), reading);
    });
  }

  periksa(lingkup: Lingkup, jalan: Jalan = {}, care: Care = "fresh"): Promise<Periksaan> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, care, jalan);
      return {
        ...(await this.understanding.audit(reading, jalan)),
        ...(await this.understanding.inspect(reading, jalan)),
      };
    });
  }

  perbaiki(temuan: readonly string[], lingkup: Lingkup, jalan: Jalan = {}): Promise<Perintah> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, "fresh", jalan);
      const { hasil } = await this.understanding.audit(reading, jalan);
      const { planPerbaikan } = await pemeriksaan();
      return this.work.apply(workbook, planPerbaikan(reading, hasil, new Set(temuan)), reading, jalan);
    });
  }

  sorotTemuan(lingkup: Lingkup): Promise<Perintah> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, "fresh");
      const { hasil } = await this.understanding.audit(reading, {});
      const { planSorotan } = await pemeriksaan();
      return this.work.apply(workbook, planSorotan(reading, hasil), reading);
    });
  }

  tulisLembarTemuan(lingkup: Lingkup, jalan: Jalan = {}): Promise<LembarTertulis> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, "fresh", jalan);
      const { hasil } = await this.understanding.audit(reading, jalan);
      const { planLembarTemuan } = await pemeriksaan();
      const { lembar, plan } = planLembarTemuan(hasil, [...reading.sheetIds.keys()]);
      return { ...(await this.work.apply(workbook, plan, reading, jalan)), lembar };
    });
  }

  laporan(lingkup: Lingkup, jalan: Jalan = {}): Promise<LaporanBuku> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, "fresh", jalan);
      return this.understanding.laporan(reading, jalan);
    });
  }

  tulisLaporan(pilihan: PilihanLembar, jalan: Jalan = {}): Promise<Perintah & LaporanTertulis> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, "buku", "fresh", jalan);
      const { plan, ...tertulis } = await this.understanding.planLaporan(reading, pilihan, jalan);
      const { lembarLaporan = [] } = plan;
      const setting = formatSimpanan({ ...reading.simpanan, lembarLaporan });
      return { ...(await this.work.apply(workbook, { ...plan, setting }, reading, jalan)), ...tertulis };
    });
  }

  ambilNaskah(pilihan: PilihanNaskah, jalan: Jalan = {}): Promise<NaskahTertulis> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, "buku", "look", jalan);
      const { plan, lembar } = (await pernaskahan()).planNaskahOf(reading, pilihan);
      return { ...(await this.work.apply(workbook, plan, reading, jalan)), lembar };
    });
  }

  rujukan(): Promise<Rujukan> {
    return this.access.converse(async (workbook) => {
      const { rujukanOf } = await import("./rujukan");
      return rujukanOf(await this.access.read(workbook, "buku", "look"), this.given);
    });
  }

  loadPengaturan(): Promise<Pengaturan> {
    return this.access.converse(async (workbook) => {
      const { pengaturanOf } = await import("./aturan-buku");
      return pengaturanOf(parseSimpanan(await workbook.readSetting())).pengaturan;
    });
  }

  onChange(listener: () => void): () => void {
    return this.access.onChange(listener);
  }

  onOwnChange(listener: () => void): () => void {
    return this.access.onOwnChange(listener);
  }

  onSelection(listener: (at: SelectedCell) => void): () => void {
    return this.port.onSelection(listener);
  }

  private compute(
    lingkup: Lingkup,
    jalan: Jalan,
    planOf: (inspeksi: Inspeksi, reading: BookReading, workbook: Conversation) => Plan | Promise<Plan>,
    ganti: readonly KolomGanti[] = [],
  ): Promise<Hitungan> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, "fresh", jalan);
      const inspeksi = await this.understanding.inspect(reading, jalan, ganti);
      const plan = await planOf(inspeksi, reading, workbook);
      return { ...inspeksi, perintah: await this.work.apply(workbook, plan, reading, jalan) };
    });
  }
}
