import { denganPilihanSumber, type PilihanSumber } from "../book/pilihan-sumber";
import type { Pengaturan } from "../domain/pengaturan";
import type { Identitas } from "../tasks/laporan/report";
import { denganAlasan, tanpaAlasan } from "../tasks/periksa/abaikan";
import type { Temuan } from "../tasks/periksa/temuan";
import type { WorkbookAccess } from "./access";
import { CarryOut } from "./carry-out";
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

const SEBUTAN: Readonly<Record<keyof Pengaturan, string>> = {
  skala: "skala kategori",
  rumusTurun: "rumus makin kecil makin baik",
  batas: "batas capaian",
  batasSebelumRataRata: "batas pada rata-rata",
  targetNol: "target 0",
  pembulatanKategori: "pembulatan sebelum kategori",
  efisiensi: "metode efisiensi",
  ambangJanggal: "ambang rumus janggal",
  tulis: "rumus atau angka tetap",
  polaritas: "arah indikator",
  triwulan: "jenis triwulan",
};

/** "Aturan diubah: batas capaian", for the line of a command. */
function sebutPerubahan(before: Partial<Pengaturan>, after: Pengaturan): string {
  const changed = (Object.keys(SEBUTAN) as (keyof Pengaturan)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const [first] = changed;
  if (first === undefined || changed.length > MOST) return "Aturan diubah";
  return `Aturan diubah: ${changed.map((key) => SEBUTAN[key]).join(", ")}`;
}

/** More at once are a set of rules that was taken over. */
const MOST = 2;
