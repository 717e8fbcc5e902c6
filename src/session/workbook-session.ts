import type { KolomGanti } from "../book/kolom-ganti";
import type { Pengaturan } from "../domain/pengaturan";
import type { ColumnRole } from "../domain/roles";
import type { Jalan } from "../plan/jalan";
import type { Plan } from "../plan/plan";
import type { Care, Conversation, WorkbookPort } from "../plan/port";
import type { Lingkup } from "../plan/reading";
import { Answering } from "./answering";
import type { BookReading } from "./book-reading";
import type { LembarSiapId } from "./lembar-siap";
import { onlyRows } from "./only-rows";
import type { PilihanLembar } from "./pilihan-lembar";
import type { PilihanNaskah, Session } from "./session";
import type {
  Hitungan,
  Inspeksi,
  LaporanTertulis,
  LembarTertulis,
  NaskahTertulis,
  Perintah,
} from "./results";
import { planTanpaSorotan } from "./tanda";
import { HERE, type Thinker } from "./thinking";
import { formatSimpanan } from "./simpanan";

/** What *Hitung* does not need comes when it is asked for: the pane opens without it. */
const pemeriksaan = () => import("./pemeriksaan");

/** A session on a workbook. `pengaturan`: rules in place of those that the workbook keeps. */
export function createSession(
  port: WorkbookPort,
  pengaturan: Pengaturan | null = null,
  thinker: Thinker = HERE,
): Session {
  return new WorkbookSession(port, pengaturan, thinker);
}

/** What is read before a plan is made: how much of the workbook, and how surely as it stands now. */
interface Wanted {
  readonly lingkup: Lingkup;
  readonly care: Care;
  readonly jalan?: Jalan;
}

/** What is written into a workbook: each a plan, made from one reading and carried out in the same conversation. */
class WorkbookSession extends Answering implements Session {
  hitung(lingkup: Lingkup, jalan: Jalan = {}, ganti: readonly KolomGanti[] = []): Promise<Hitungan> {
    return this.compute(lingkup, jalan, ({ result }) => result.plan, ganti);
  }

  hitungBaris(jalan: Jalan = {}): Promise<Hitungan> {
    return this.compute("lembar", jalan, async ({ result: { plan } }, workbook) =>
      onlyRows(plan, await workbook.selection()),
    );
  }

  tambahKolom(id: string, roles: readonly ColumnRole[], lingkup: Lingkup): Promise<Perintah> {
    return this.write({ lingkup, care: "fresh" }, async (reading) => {
      const inspeksi = await this.understanding.inspect(reading, {});
      const { planTambahan } = await import("./tambahan");
      return { plan: planTambahan(inspeksi, id, roles) };
    });
  }

  hapusSorotan(lingkup: Lingkup): Promise<Perintah> {
    return this.write({ lingkup, care: "look" }, (reading) => ({ plan: planTanpaSorotan(reading) }));
  }

  sisipkanLembar(id: LembarSiapId): Promise<Perintah> {
    return this.write({ lingkup: "buku", care: "look" }, async (reading) => {
      const { planLembarSiap } = await import("./lembar-siap");
      return { plan: planLembarSiap(id, [...reading.sheetIds.keys()]) };
    });
  }

  sisipkanContoh(): Promise<Perintah> {
    return this.write({ lingkup: "buku", care: "look" }, async (reading) => {
      const { planContoh } = await import("./contoh");
      return { plan: planContoh([...reading.sheetIds.keys()]) };
    });
  }

  perbaiki(temuan: readonly string[], lingkup: Lingkup, jalan: Jalan = {}): Promise<Perintah> {
    return this.write({ lingkup, care: "fresh", jalan }, async (reading) => {
      const { hasil } = await this.understanding.audit(reading, jalan);
      const { planPerbaikan } = await pemeriksaan();
      return { plan: planPerbaikan(reading, hasil, new Set(temuan)) };
    });
  }

  sorotTemuan(lingkup: Lingkup): Promise<Perintah> {
    return this.write({ lingkup, care: "fresh" }, async (reading) => {
      const { hasil } = await this.understanding.audit(reading, {});
      const { planSorotan } = await pemeriksaan();
      return { plan: planSorotan(reading, hasil) };
    });
  }

  tulisLembarTemuan(lingkup: Lingkup, jalan: Jalan = {}): Promise<LembarTertulis> {
    return this.write({ lingkup, care: "fresh", jalan }, async (reading) => {
      const { hasil } = await this.understanding.audit(reading, jalan);
      const { planLembarTemuan } = await pemeriksaan();
      return planLembarTemuan(hasil, [...reading.sheetIds.keys()]);
    });
  }

  tulisLaporan(pilihan: PilihanLembar, jalan: Jalan = {}): Promise<Perintah & LaporanTertulis> {
    return this.write({ lingkup: "buku", care: "fresh", jalan }, async (reading) => {
      const { plan, ...tertulis } = await this.understanding.planLaporan(reading, pilihan, jalan);
      const { lembarLaporan = [] } = plan;
      const setting = formatSimpanan({ ...reading.simpanan, lembarLaporan });
      return { plan: { ...plan, setting }, ...tertulis };
    });
  }

  ambilNaskah(pilihan: PilihanNaskah, jalan: Jalan = {}): Promise<NaskahTertulis> {
    return this.write({ lingkup: "buku", care: "look", jalan }, async (reading) => {
      const { planNaskahOf } = await import("./naskah");
      return planNaskahOf(reading, pilihan);
    });
  }

  private compute(
    lingkup: Lingkup,
    jalan: Jalan,
    planOf: (inspeksi: Inspeksi, workbook: Conversation) => Plan | Promise<Plan>,
    ganti: readonly KolomGanti[] = [],
  ): Promise<Hitungan> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, "fresh", jalan);
      const inspeksi = await this.understanding.inspect(reading, jalan, ganti);
      const plan = await planOf(inspeksi, workbook);
      return { ...inspeksi, perintah: await this.work.apply(workbook, plan, reading, jalan) };
    });
  }

  /** Carries out the plan made from a reading; what else was said of it is handed on. */
  private write<Planned extends { readonly plan: Plan }>(
    { lingkup, care, jalan = {} }: Wanted,
    planOf: (reading: BookReading) => Promise<Planned> | Planned,
  ): Promise<Perintah & Omit<Planned, "plan">> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, care, jalan);
      const planned: Planned = await planOf(reading);
      const { plan, ...said } = planned;
      return { ...(await this.work.apply(workbook, plan, reading, jalan)), ...said };
    });
  }
}
