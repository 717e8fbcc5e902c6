import type { BookTable } from "../../../book/book-table";
import { pasanganAnggaran } from "../../../book/kolom-anggaran";
import type { Ledger } from "../../../book/ledger";
import { kolomSetahun, uangTriwulan } from "../../../book/uang-triwulan";
import { sebabTakTerbaca, type KolomJumlah } from "./jenjang";

/** Pagu and the realisasi behind it; more than one pair where spending is printed by kind (SIPD). */
export function paguRealisasi(source: BookTable, tahun: string): KolomJumlah {
  const pairs = pasanganAnggaran(source, tahun);
  const quarters = pairs.length === 0 ? uangTriwulan(source) : null;
  if (quarters) {
    const total = source.columns("tw_total").slice(0, 1);
    const spent = total.length > 0 ? total : kolomSetahun(quarters);
    return { awal: source.columns("anggaran", "sesudah").slice(0, 1), akhir: spent };
  }
  return { awal: pairs.map(({ pagu }) => pagu), akhir: pairs.map(({ realisasi }) => realisasi) };
}

/** Why no budget was taken from a table that has one; null where nothing is to be said. */
export function sebabTanpaAnggaran({ tables, tahun }: Ledger): string | null {
  const own = tables.filter(({ table }) => table.kind === "anggaran");
  return (
    own.flatMap((source) => sebabTakTerbaca(source, paguRealisasi(source, tahun), tahun) ?? [])[0] ?? null
  );
}
