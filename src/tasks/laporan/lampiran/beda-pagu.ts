import { desimal } from "../../../domain/desimal";
import { sebutDuaJumlah } from "../anggaran/dua-jumlah";
import type { Jenjang } from "../anggaran/jenjang";
import { jumlahPuncak } from "../anggaran/puncak";
import type { ReportTable } from "../report";

/** *Program dan Anggaran* of the head of office, as it stands, and below it that chapter III tells another pagu. */
export function denganBedaPagu(table: ReportTable, anggaran: Jenjang | null): ReportTable {
  const pagu = jumlahPuncak(anggaran)?.pagu;
  const total = table.rows.filter(({ kind }) => kind === "total").at(-1);
  const [jumlah, ...others] = (total?.cells ?? []).flatMap((cell) =>
    cell.kind === "angka" && cell.style === "rupiah" ? [desimal(cell.value)] : [],
  );
  // Of several amounts nothing tells which is the pagu of the year.
  if (table.id !== "II5" || !pagu || !jumlah || others.length > 0) return table;
  return { ...table, catatan: [...table.catatan, ...sebutDuaJumlah("Jumlah anggaran", jumlah, pagu)] };
}
