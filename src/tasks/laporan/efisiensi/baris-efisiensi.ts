import { serapan } from "../../../domain/anggaran";
import type { Desimal } from "../../../domain/desimal";
import type { Figur, Isi } from "../../../book/figure";
import { jumlahkan, type Jumlah } from "../anggaran/jumlah";
import type { ProgramAnggaran } from "../anggaran/penjumlahan";

/** Performance set against the money spent on it. */
export interface BarisEfisiensi {
  readonly kunci: string;
  readonly nama: string;
  /** Of its only indikator, where one stands for it. */
  readonly target: Isi | null;
  readonly kinerja: Isi | null;
  /** In percent; of a sasaran the mean of its indicators. */
  readonly capaian: Figur | null;
  readonly pagu: Jumlah | null;
  readonly realisasi: Jumlah | null;
  /** Serapan in percent: of pagu and realisasi, else as the office prints it without them. */
  readonly serapan: Desimal | null;
}

/** Pagu, realisasi and serapan of programmes together. */
export function denganSerapan(
  lines: readonly ProgramAnggaran[],
): Pick<BarisEfisiensi, "pagu" | "realisasi" | "serapan"> {
  const [pagu, realisasi] = [
    jumlahkan(lines.map(({ awal }) => awal)),
    jumlahkan(lines.map(({ akhir }) => akhir)),
  ];
  return { pagu, realisasi, serapan: serapanDari(pagu.nilai, realisasi.nilai) };
}

/** Spending in percent of the pagu; null where one of them is missing or the pagu is 0. */
export function serapanDari(pagu: Desimal | null, realisasi: Desimal | null): Desimal | null {
  return pagu && realisasi ? serapan(pagu, realisasi) : null;
}
