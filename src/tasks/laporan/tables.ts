import { analisis } from "./analisis/table";
import { antarTahun } from "./antar-tahun/table";
import { pergeseranAnggaran } from "./anggaran/pergeseran";
import { realisasiAnggaran } from "./anggaran/table";
import { capaianSasaran } from "./capaian/table";
import { efisiensi } from "./efisiensi/table";
import { kinerjaAnggaran } from "./kinerja-anggaran/table";
import { monevTriwulan } from "./triwulan/table";
import { akhirRenstra } from "./pembanding/akhir-renstra";
import { standarNasional } from "./pembanding/standar-nasional";
import { programPenunjang } from "./program/table";
import { rekapitulasi, skalaNilai } from "./skala/table";
import type { Pembuat } from "./draft/draf";

/** The order of chapter III (Permenpan RB 53/2014, annex II): 3.1.1 to 3.1.7, then the budget, 3.2. */
export const REPORT_TABLES: readonly Pembuat[] = [
  skalaNilai,
  capaianSasaran,
  rekapitulasi,
  monevTriwulan,
  antarTahun,
  akhirRenstra,
  standarNasional,
  analisis,
  efisiensi,
  kinerjaAnggaran,
  programPenunjang,
  realisasiAnggaran,
  pergeseranAnggaran,
];
