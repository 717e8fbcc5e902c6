import type { ColumnRole } from "../domain/roles";
import { Gangguan } from "../plan/gangguan";
import type { Plan } from "../plan/plan";
import { planKolomBaru } from "../tasks/hitung/kolom-baru";
import type { Inspeksi } from "./results";

/** The columns that a person chose of those a table is offered; refused where the table is no longer as it was shown. */
export function planTambahan(
  { snapshot, result, tawaran }: Inspeksi,
  id: string,
  roles: readonly ColumnRole[],
): Plan {
  const table = result.tables.find((own) => own.id === id);
  const offer = tawaran.find((own) => own.table === id);
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet || !offer || offer.halangan !== null)
    throw new Gangguan("berubah-saat-menulis", sheet ? { sheet: sheet.name } : {});
  return planKolomBaru(sheet, table, offer, roles);
}
