import type { BookTable } from "../../book/book-table";
import type { Figur } from "../../book/figure";
import type { Indikator, Tingkat } from "../../book/indikator";
import type { Ledger, Wanted } from "../../book/ledger";
import { sebutTabel } from "../../book/sources";
import { formatAngka, formatRupiah } from "../../domain/format";
import type { Jenjang } from "./anggaran/jenjang";

/** Where tables of the workbook disagree: which figure was taken, from where, and what the others say. */
export interface Beda {
  readonly kinerja: readonly string[];
  readonly anggaran: readonly string[];
}

/** So many are told one by one. */
const TOLD = 6;

export function kumpulkanBeda(
  ledger: Ledger,
  tahun: string,
  daftar: { readonly tingkat: Tingkat; readonly indikator: readonly Indikator[] },
  anggaran: Jenjang | null,
): Beda {
  const { tingkat, indikator } = daftar;
  return {
    kinerja: batasi(
      indikator.flatMap(({ nama, asal: { tabel } }) => [
        ...sebutBeda(ledger, tabel, nama, { tingkat, measure: "target", tahun }),
        ...sebutBeda(ledger, tabel, nama, { tingkat, measure: "realisasi", tahun }),
      ]),
    ),
    anggaran: batasi(
      (anggaran?.baris ?? []).flatMap(({ nama, tingkat: level }) =>
        level !== 0 || !anggaran
          ? []
          : (["pagu", "realisasi_anggaran"] as const).flatMap((measure) =>
              sebutBeda(ledger, anggaran.sumber, nama, { tingkat: "anggaran", measure, tahun }),
            ),
      ),
    ),
  };
}

const SEBUTAN = {
  target: "Target",
  realisasi: "Realisasi",
  capaian: "Capaian",
  pagu: "Pagu",
  realisasi_anggaran: "Realisasi anggaran",
} as const;

function sebutBeda(ledger: Ledger, used: BookTable, nama: string, wanted: Wanted): string[] {
  const found = ledger.differing(used, nama, wanted);
  if (!found) return [];
  const [own, ...others] = found;
  const say = (figur: Figur): string => tulis(figur, wanted.tingkat === "anggaran");
  const rest = others.map(({ tabel, figur }) => `${sebutTabel(tabel)} menulis ${say(figur)}`);
  return [
    `${SEBUTAN[wanted.measure]} ${nama}: dipakai ${say(own.figur)} dari ${sebutTabel(used)}; ${rest.join("; ")}.`,
  ];
}

function tulis({ nilai, persen, desimal }: Figur, isMoney: boolean): string {
  return isMoney ? formatRupiah(nilai) : `${formatAngka(nilai, desimal)}${persen ? "%" : ""}`;
}

function batasi(sentences: readonly string[]): string[] {
  if (sentences.length <= TOLD + 1) return [...sentences];
  const rest = sentences.length - TOLD;
  return [...sentences.slice(0, TOLD), `${rest} angka lain juga berbeda antartabel; lihat Periksa.`];
}
