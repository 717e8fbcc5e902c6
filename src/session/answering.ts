import type { KolomGanti } from "../book/kolom-ganti";
import type { Pengaturan } from "../domain/pengaturan";
import type { Jalan } from "../plan/jalan";
import type { Care, SelectedCell, WorkbookPort } from "../plan/port";
import type { Lingkup } from "../plan/reading";
import type { Grafik } from "../tasks/grafik/grafik";
import type { TempatAngka } from "../tasks/mengapa/explain-place";
import type { Mengapa } from "../tasks/mengapa/mengapa";
import { WorkbookAccess } from "./access";
import { Keeping } from "./keeping";
import type { Inspeksi, LaporanBuku, Periksaan } from "./results";
import type { Rujukan } from "./rujukan";
import type { Thinker } from "./thinking";
import { Understanding } from "./understanding";
import { parseSimpanan } from "./simpanan";

/** What a workbook is asked: nothing here writes into it. */
export class Answering extends Keeping {
  protected readonly understanding: Understanding;

  constructor(
    private readonly port: WorkbookPort,
    private readonly given: Pengaturan | null,
    thinker: Thinker,
  ) {
    super(new WorkbookAccess(port));
    this.understanding = new Understanding(thinker, given);
  }

  inspect(
    lingkup: Lingkup,
    jalan: Jalan = {},
    ganti: readonly KolomGanti[] = [],
    care: Care = "look",
  ): Promise<Inspeksi> {
    return this.access.converse(async (workbook) =>
      this.understanding.inspect(await this.access.read(workbook, lingkup, care, jalan), jalan, ganti),
    );
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

  periksa(lingkup: Lingkup, jalan: Jalan = {}, care: Care = "fresh"): Promise<Periksaan> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, care, jalan);
      return {
        ...(await this.understanding.audit(reading, jalan)),
        ...(await this.understanding.inspect(reading, jalan)),
      };
    });
  }

  laporan(lingkup: Lingkup, jalan: Jalan = {}, care: Care = "fresh"): Promise<LaporanBuku> {
    return this.access.converse(async (workbook) => {
      const reading = await this.access.read(workbook, lingkup, care, jalan);
      return this.understanding.laporan(reading, jalan);
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
}
