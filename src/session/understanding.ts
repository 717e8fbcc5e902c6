import type { KolomGanti } from "../book/kolom-ganti";
import type { Pengaturan } from "../domain/pengaturan";
import { pause, step, type Jalan } from "../plan/jalan";
import type { Lingkup } from "../plan/reading";
import type { Grafik } from "../tasks/grafik/grafik";
import type { TempatAngka } from "../tasks/mengapa/explain-place";
import type { Mengapa } from "../tasks/mengapa/mengapa";
import type { BookReading } from "./book-reading";
import type { Audit } from "./pemeriksaan";
import type { PilihanLembar } from "./pilihan-lembar";
import type { Inspeksi, LaporanBuku } from "./results";
import type { Outcome, Thinker } from "./thinking";

/** What is made of a reading, by the rules of the workbook or by those that are `given` instead. */
export class Understanding {
  constructor(
    private readonly thinker: Thinker,
    private readonly given: Pengaturan | null,
  ) {}

  /** Recognises and computes. */
  async inspect(reading: BookReading, jalan: Jalan, ganti: readonly KolomGanti[] = []): Promise<Inspeksi> {
    const rows = reading.snapshot.sheets.reduce((sum, { used }) => sum + used.rows, 0);
    step(jalan, "menghitung", 0, rows);
    await pause();
    const thought = await this.thinker.think("inspect", reading, [this.given, ganti], jalan.signal);
    return { ...thought, snapshot: reading.snapshot };
  }

  async audit(reading: BookReading, jalan: Jalan): Promise<Audit> {
    step(jalan, "memeriksa", 0, 0);
    await pause();
    return this.thinker.think("audit", reading, [this.given], jalan.signal);
  }

  mengapa(reading: BookReading, tempat: TempatAngka): Promise<Mengapa | null> {
    return this.thinker.think("mengapaDi", reading, [this.given, tempat]);
  }

  grafik(reading: BookReading, lingkup: Lingkup): Promise<Grafik> {
    return this.thinker.think("grafikDi", reading, [this.given, lingkup]);
  }

  laporan(reading: BookReading, { signal }: Jalan): Promise<LaporanBuku> {
    return this.thinker.think("laporanOf", reading, [this.given], signal);
  }

  planLaporan(
    reading: BookReading,
    pilihan: PilihanLembar,
    { signal }: Jalan,
  ): Promise<Outcome<"planLaporanOf">> {
    return this.thinker.think("planLaporanOf", reading, [this.given, pilihan], signal);
  }
}
