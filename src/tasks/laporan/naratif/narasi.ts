import type { Laporan, ReportTable } from "../report";
import { analisis } from "./analisis";
import { pergeseranAnggaran, realisasiAnggaran } from "./anggaran";
import { antarTahun } from "./antar-tahun";
import { capaian } from "./capaian";
import { efisiensi } from "./efisiensi";
import { kinerjaAnggaran } from "./kinerja-anggaran";
import type { Narator } from "./narator";
import { akhirRenstra, standarNasional } from "./pembanding";
import type { Gaya } from "./pola";
import { programPenunjang } from "./program";
import { rekapitulasi, skalaNilai } from "./skala";
import { monevTriwulan } from "./triwulan";
import { lihat, type OpsiAngka } from "./view";
import type { ReportTableId } from "../../../plan/report-table-ids";

const NARATOR: Readonly<Record<ReportTableId, Narator>> = {
  T1: capaian,
  T2: antarTahun,
  T3: akhirRenstra,
  T4: standarNasional,
  T5: analisis,
  T6: efisiensi,
  T7: programPenunjang,
  T8: realisasiAnggaran,
  T9: kinerjaAnggaran,
  T10: monevTriwulan,
  T11: pergeseranAnggaran,
  T12: skalaNilai,
  T13: rekapitulasi,
};

export interface OpsiNarasi extends OpsiAngka {
  readonly gaya: Gaya;
}

/** The paragraphs below one table. Square brackets hold what a person must write. */
export function narasiTabel(table: ReportTable, tahun: string, { gaya, ...opsi }: OpsiNarasi): string[] {
  return NARATOR[table.id](lihat(table, opsi), { gaya, tahun });
}

/** The paragraphs below each table of the report that could be built. */
export function narasi(
  { offers, identitas }: Pick<Laporan, "offers" | "identitas">,
  opsi: OpsiNarasi,
): Partial<Record<ReportTableId, string[]>> {
  return Object.fromEntries(
    offers.flatMap((offer) =>
      offer.ok ? [[offer.id, narasiTabel(offer.table, identitas.tahun, opsi)]] : [],
    ),
  );
}
