import { programKey } from "../../../book/program-indeks";
import { isBelanjaLuar } from "./belanja-luar";
import { isSamaJumlah } from "./gabung-unit";
import { samaRupiah } from "../../../domain/kesamaan";
import type { BarisJenjang, Jenjang } from "./jenjang";
import { barisPuncak, endOf, jumlahkanJenjang } from "./penjumlahan";
import { jumlahPuncak } from "./puncak";
import { isBelanja } from "../../../book/nama-anggaran";

/**
 * Whether a table holds what another leaves out of the office's budget: the spending outside the programmes in a table
 * of its own (LKIP Kesbangpol Jawa Barat 2016, Tabel 3.8), or the money of the state beside that of the region (LKIP
 * KUMKM Jawa Barat 2016, Tabel 9 and 10). Never where they have a line or a sum in common.
 */
export function isPelengkap(own: Jenjang, best: Jenjang): boolean {
  if (!isTerpisah(own, best)) return false;
  const [mine, others] = [puncak(own), puncak(best)];
  const isLuar = mine.length > 0 && mine.every(isBelanjaLuar) && !others.some(isBelanjaLuar);
  const [source, other] = [sumberDana(own), sumberDana(best)];
  return isLuar || (source !== null && other !== null && source !== other);
}

/**
 * Of a table by kinds of spending the lines that the programmes leave out: "BELANJA TIDAK LANGSUNG" with what stands below
 * it, where "BELANJA LANGSUNG" beside it comes to what the programmes do. null where no line does.
 */
export function bagianLuar(own: Jenjang, best: Jenjang): Jenjang | null {
  const programs = jumlahPuncak(best);
  if (!programs || best.baris.some(({ nama }) => isBelanja(nama))) return null;
  const beside = own.baris.find(
    ({ nama, awal, akhir }) =>
      isBelanja(nama) &&
      !isBelanjaLuar(nama) &&
      awal !== null &&
      akhir !== null &&
      samaRupiah(awal.nilai, programs.pagu) &&
      samaRupiah(akhir.nilai, programs.realisasi),
  );
  if (!beside) return null;
  const isLuar = ({ nama, tingkat }: BarisJenjang): boolean =>
    tingkat === beside.tingkat && isBelanjaLuar(nama);
  const baris = own.baris.flatMap((row, at) =>
    isLuar(row) ? own.baris.slice(at, endOf(own.baris, at)) : [],
  );
  return baris.length > 0 ? { ...own, baris } : null;
}

/** Without a line or a sum in common. */
export function isTerpisah(own: Jenjang, best: Jenjang): boolean {
  return !isSamaJumlah(own, best) && !hasCommon(own, best);
}

/** Its lines as deep as those of the other: a list of kegiatan alone stands below no programme. */
export function sejajar(own: Jenjang, best: Jenjang): Jenjang {
  const [mine, other] = [own, best].map(
    ({ baris }) => barisPuncak(jumlahkanJenjang(baris))[0]?.baris.tingkat,
  );
  const deeper = (other ?? 0) - (mine ?? 0);
  return { ...own, baris: own.baris.map((row) => ({ ...row, tingkat: row.tingkat + deeper })) };
}

function puncak({ baris }: Jenjang): string[] {
  return barisPuncak(jumlahkanJenjang(baris)).map((row) => row.baris.nama);
}

function hasCommon(own: Jenjang, best: Jenjang): boolean {
  const known = new Set(best.baris.map(({ nama }) => programKey(nama)));
  return own.baris.some(({ nama, tingkat }) => tingkat >= 0 && known.has(programKey(nama)));
}

/** Whose money it is, where caption or sheet name one of the two alone. */
function sumberDana({ sumber: { table } }: Jenjang): "apbn" | "apbd" | null {
  const words = `${table.caption} ${table.sheet}`;
  const [isState, isRegion] = [/\b(?:APBN|dekonsentrasi|tugas pembantuan)\b/i, /\bAPBD\b/i].map((own) =>
    own.test(words),
  );
  if (isState === isRegion) return null;
  return isState ? "apbn" : "apbd";
}
