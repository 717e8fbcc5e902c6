import type { Column } from "../../../sheet/table";
import { bacaJenjang, type Jenjang, type KolomJumlah } from "./jenjang";
import type { BookTable } from "../../../book/book-table";

/** The budget table that tells most: the one with most programmes, kegiatan and sub kegiatan. */
export function kumpulkanAnggaran(tables: readonly BookTable[]): Jenjang | null {
  for (const kind of ["anggaran", "program-capaian", "efisiensi"]) {
    const own = tables.filter(({ table }) => table.kind === kind);
    const best = richest(own.flatMap((source) => bacaJenjang(source, paguRealisasi(source)) ?? []));
    if (best) return best;
  }
  return null;
}

/** The budget before and after its change. */
export function kumpulkanPergeseran(tables: readonly BookTable[]): Jenjang | null {
  const own = tables.filter(({ table }) => table.kind === "pergeseran");
  return richest(
    own.flatMap((source) => {
      const kolom = {
        awal: source.columns("sebelum").slice(0, 1),
        akhir: source.columns("sesudah").slice(0, 1),
      };
      return bacaJenjang(source, kolom) ?? [];
    }),
  );
}

function richest(all: readonly Jenjang[]): Jenjang | null {
  return [...all].sort((a, b) => b.baris.length - a.baris.length)[0] ?? null;
}

/** Pagu and the realisasi behind it; more than one pair where spending is printed by kind (SIPD). */
function paguRealisasi(source: BookTable): KolomJumlah {
  const { columns } = source.table;
  const awal: Column[] = [];
  const akhir: Column[] = [];
  columns.forEach((pagu, index) => {
    if (pagu.role !== "anggaran") return;
    const next = columns
      .slice(index + 1)
      .find(({ role }) => role === "realisasi_anggaran" || role === "anggaran");
    if (next?.role !== "realisasi_anggaran") return;
    awal.push(pagu);
    akhir.push(next);
  });
  return { awal, akhir };
}
