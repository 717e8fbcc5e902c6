import type { HitungCell } from "./hitung-cell";
import type { ArahDibaca } from "../../book/arah-lembar";
import type { Skala } from "../../domain/skala";
import type { Judgement, Table } from "../../sheet/table";
import type { Plan } from "../../plan/plan";
import type { RumusKantor } from "./rumus-kantor";
import type { Serapan } from "./serapan";

/** Everything that *Hitung ulang* found, decided and will write; the pane and the headless run show this. */
export interface HitungResult {
  readonly tables: readonly Table[];
  readonly cells: readonly HitungCell[];
  readonly skipped: readonly Skipped[];
  readonly judgements: readonly Judgement[];
  /** Columns of the office's own formulas, which were left as they are. */
  readonly rumusKantor: readonly RumusKantor[];
  readonly ringkasan: Ringkasan;
  /** The scale that was applied: the office's, or the one that the workbook prints. */
  readonly skala: Skala;
  /** Directions of indicators that the workbook itself tells, by which they are computed. */
  readonly arah: readonly ArahDibaca[];
  /** Budget absorption per table that holds pagu and realisasi over programmes. */
  readonly serapan: readonly Serapan[];
  readonly plan: Plan;
}

export interface Skipped {
  readonly sheet: string;
  readonly cell: string;
  /** A sentence in Bahasa Indonesia that names what is wrong and what to do. */
  readonly reason: string;
}

/** Over the indicators that the report tells of, each once: those of sasaran, of programmes where there are no others. */
export interface Ringkasan {
  readonly indikator: number;
  /** Indicators of the same kind that have no capaian. */
  readonly tanpaCapaian: number;
  /** Each of these, with the reason. */
  readonly belum: readonly Skipped[];
  /** Mean capaian in percent, null when there is none. */
  readonly rataRata: number | null;
  readonly rataRataKategori: string | null;
  readonly tingkat: "sasaran" | "program";
  /** The tables that they come from: "Tabel 3.2". */
  readonly sumber: string;
  /** The figure that the mean hangs on, with the mean without it; null where no single one moves it far. */
  readonly penarik: {
    readonly sheet: string;
    readonly cell: string;
    readonly indikator: string;
    readonly capaian: number;
    readonly tanpa: number;
  } | null;
  /** Indicators of programmes, apart; null where there are none beside those of sasaran. */
  readonly program: {
    readonly indikator: number;
    readonly rataRata: number | null;
    readonly sumber: string;
  } | null;
  readonly perKategori: readonly {
    readonly kategori: string;
    readonly jumlah: number;
    readonly gagal: boolean;
  }[];
  /** Worst first. */
  readonly gagal: readonly Gagal[];
}

export interface Gagal {
  readonly sheet: string;
  /** Cell of the capaian. */
  readonly cell: string;
  readonly indikator: string;
  /** As displayed: "138", "12,67%". */
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: number;
  readonly kategori: string;
}
