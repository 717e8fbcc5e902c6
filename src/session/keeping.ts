import { denganPilihanSumber, type PilihanSumber } from "../book/pilihan-sumber";
import type { Pengaturan } from "../domain/pengaturan";
import type { Identitas } from "../tasks/laporan/report";
import { denganAlasan, tanpaAlasan } from "../tasks/periksa/abaikan";
import type { Temuan } from "../tasks/periksa/temuan";
import type { WorkbookAccess } from "./access";
import { CarryOut } from "./carry-out";
import { sebutPerubahan } from "./sebut-aturan";
import type { Perintah, Tercatat } from "./results";
import { withKolom, type ChangeKolom } from "./simpanan";

/** What people decide about a workbook: kept with it, and read by whoever opens it next. */
export class Keeping {
  protected readonly work: CarryOut;

  constructor(protected readonly access: WorkbookAccess) {
    this.work = new CarryOut(access);
  }

  /** Takes the last so many commands back, decisions among them. */
  undo(count = 1): Promise<Perintah | null> {
    return this.work.undo(count);
  }

  onHistory(listener: (list: readonly Tercatat[]) => void): () => void {
    return this.work.history.listen(listener);
  }

  abaikan(temuan: Temuan, alasan: string): Promise<Perintah> {
    return this.work.remember(`Temuan di ${temuan.cell} diabaikan`, (kept) => ({
      ...kept,
      abaikan: denganAlasan(kept.abaikan, temuan, alasan),
    }));
  }

  batalAbaikan(temuan: Temuan): Promise<Perintah> {
    return this.work.remember(`Temuan di ${temuan.cell} ditampilkan lagi`, (kept) => ({
      ...kept,
      abaikan: tanpaAlasan(kept.abaikan, temuan),
    }));
  }

  saveIdentitas(identitas: Identitas): Promise<Perintah> {
    return this.work.remember("Identitas laporan disimpan", (kept) => ({ ...kept, identitas }));
  }

  saveSumber(pilihan: PilihanSumber): Promise<Perintah> {
    return this.work.remember("Sumber angka dipilih", (kept) => ({
      ...kept,
      sumber: denganPilihanSumber(kept.sumber, pilihan),
    }));
  }

  async savePengaturan(pengaturan: Pengaturan): Promise<Perintah> {
    const { pengaturanOf } = await import("./aturan-buku");
    return this.work.remember(
      (kept) => sebutPerubahan(pengaturanOf(kept).pengaturan, pengaturan),
      (kept) => ({ ...kept, pengaturan }),
    );
  }

  saveKolom(table: string, change: ChangeKolom): Promise<Perintah> {
    return this.work.remember(`Kolom pada ${table.slice(0, table.lastIndexOf("!"))} ditetapkan`, (kept) =>
      withKolom(kept, table, change),
    );
  }
}
