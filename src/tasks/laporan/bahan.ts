import type { Pengaturan } from "../../domain/pengaturan";
import { kumpulkanAnggaran, kumpulkanPergeseran } from "./anggaran/anggaran";
import { sebabTanpaAnggaran } from "./anggaran/pagu-realisasi";
import { kumpulkanRenstra, kumpulkanStandar } from "./pembanding/banding";
import type { DaftarPembanding } from "./pembanding/pembanding";
import { ofHead } from "../../book/sasaran";
import { KataKantorIndeks } from "./analisis/kata-kantor";
import type { Ledger } from "../../book/ledger";
import { kumpulkanBeda, type Beda } from "./beda";
import { Dukungan } from "./program/dukungan";
import { jumlahTercetak, type JumlahTercetak } from "./efisiensi/baca-efisiensi";
import type { BarisEfisiensi } from "./efisiensi/baris-efisiensi";
import { kumpulkanEfisiensi, metodeTerpakai } from "./efisiensi/efisiensi";
import { kumpulkanUang, type UangProgram } from "./evaluasi-renja/uang";
import type { Indikator } from "../../book/indikator";
import { kumpulkanIndikator, type TingkatIndikator } from "../../book/daftar-indikator";
import type { Jenjang } from "./anggaran/jenjang";
import { kumpulkanKinerjaProgram, type KinerjaProgram } from "./kinerja-anggaran/kinerja-program";
import { sasaranTanpaRealisasi } from "./capaian/perjanjian";
import { kumpulkanRiwayat } from "./antar-tahun/riwayat";
import type { RiwayatIndikator } from "./antar-tahun/riwayat-indikator";
import { kumpulkanTriwulan } from "./triwulan/triwulan";
import type { IndikatorTriwulan } from "./triwulan/indikator-triwulan";

/** What a workbook holds for chapter III, gathered from all its tables by name. */
export interface Bahan {
  /** With the scale that the workbook itself prints, where the office left it to the workbook. */
  readonly pengaturan: Pengaturan;
  /** Year of the report, "" where it is not known. */
  readonly tahun: string;
  /** What the indicators are of. */
  readonly tingkat: TingkatIndikator;
  readonly indikator: readonly Indikator[];
  /** Indicators of a tujuan, which stand below the table of those of sasaran. */
  readonly tujuan: readonly Indikator[];
  readonly riwayat: readonly RiwayatIndikator[];
  readonly renstra: DaftarPembanding;
  readonly standar: DaftarPembanding;
  readonly triwulan: readonly IndikatorTriwulan[];
  /** Names of sasaran that were agreed on and have no realisasi in the workbook. */
  readonly tanpaRealisasi: readonly string[];
  readonly kinerjaProgram: readonly KinerjaProgram[];
  readonly dukungan: Dukungan;
  /** Causes and solutions in the office's own words. */
  readonly kata: KataKantorIndeks;
  readonly efisiensi: readonly BarisEfisiensi[];
  readonly jumlahEfisiensi: JumlahTercetak | null;
  readonly anggaran: Jenjang | null;
  /** Why there is none though a table has one; null where nothing is to be said. */
  readonly tanpaAnggaran: string | null;
  readonly beda: Beda;
  readonly pergeseran: Jenjang | null;
  /** What each programme spent by quarters. */
  readonly uang: UangProgram;
}

/** `ledger`: of the tables that the report is made from. */
export function kumpulkanBahan(ledger: Ledger, pengaturan: Pengaturan): Bahan {
  const { tables: read, tahun } = ledger;
  const daftar = kumpulkanIndikator(ledger);
  const { indikator, tujuan } = daftar;
  const anggaran = kumpulkanAnggaran(ledger);
  const dukungan = new Dukungan(ofHead(read), tahun);
  const kinerjaProgram = kumpulkanKinerjaProgram(ledger, anggaran);
  const triwulan = kumpulkanTriwulan(ledger);
  const others = [...kinerjaProgram.map((own) => own.indikator), ...triwulan.map(({ nama }) => nama)];
  return {
    pengaturan: { ...pengaturan, efisiensi: metodeTerpakai(read, pengaturan) },
    tahun,
    tingkat: daftar.tingkat,
    indikator,
    tujuan,
    riwayat: kumpulkanRiwayat(ledger, daftar),
    renstra: kumpulkanRenstra(read, indikator, tahun, pengaturan),
    standar: kumpulkanStandar(read, indikator, tahun, pengaturan),
    triwulan,
    tanpaRealisasi: sasaranTanpaRealisasi(ofHead(read), indikator, others),
    kinerjaProgram,
    dukungan,
    kata: new KataKantorIndeks(read, indikator),
    efisiensi: kumpulkanEfisiensi(read, indikator, dukungan, anggaran, tahun),
    jumlahEfisiensi: jumlahTercetak(read),
    anggaran,
    tanpaAnggaran: anggaran ? null : sebabTanpaAnggaran(ledger),
    beda: kumpulkanBeda(ledger, daftar, anggaran),
    pergeseran: kumpulkanPergeseran(ledger),
    uang: kumpulkanUang(ledger),
  };
}
