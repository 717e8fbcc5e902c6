import { denganPilihanSumber, type PilihanSumber } from "../book/pilihan-sumber";
import type { Pengaturan } from "../domain/pengaturan";
import type { ColumnCorrection } from "../sheet/table";
import type { Identitas } from "../tasks/laporan/report";
import { denganAlasan, tanpaAlasan } from "../tasks/periksa/abaikan";
import type { Temuan } from "../tasks/periksa/temuan";
import type { WorkbookAccess } from "./access";
import { withKolom } from "./simpanan";

/** What people decide about a workbook: kept with it, and read by whoever opens it next. */
export class Keeping {
  constructor(protected readonly access: WorkbookAccess) {}

  abaikan(temuan: Temuan, alasan: string): Promise<void> {
    return this.access.remember((kept) => ({ ...kept, abaikan: denganAlasan(kept.abaikan, temuan, alasan) }));
  }

  batalAbaikan(temuan: Temuan): Promise<void> {
    return this.access.remember((kept) => ({ ...kept, abaikan: tanpaAlasan(kept.abaikan, temuan) }));
  }

  saveIdentitas(identitas: Identitas): Promise<void> {
    return this.access.remember((kept) => ({ ...kept, identitas }));
  }

  saveSumber(pilihan: PilihanSumber): Promise<void> {
    return this.access.remember((kept) => ({ ...kept, sumber: denganPilihanSumber(kept.sumber, pilihan) }));
  }

  savePengaturan(pengaturan: Pengaturan): Promise<void> {
    return this.access.remember((kept) => ({ ...kept, pengaturan }));
  }

  saveKolom(table: string, corrections: readonly ColumnCorrection[]): Promise<void> {
    return this.access.remember((kept) => withKolom(kept, table, corrections));
  }
}
