import type { Desimal } from "../../../domain/desimal";
import { formatRupiah } from "../../../domain/format";

/** One pagu never has two figures in one document without a word: the sentence, none where they are one amount. */
export function sebutDuaJumlah(perihal: string, disini: Desimal, anggaran: Desimal): string[] {
  if (disini.minus(anggaran).abs().lt(1)) return [];
  return [
    `${perihal}: ${formatRupiah(disini)} di tabel ini, ${formatRupiah(anggaran)} di tabel realisasi anggaran.`,
  ];
}
