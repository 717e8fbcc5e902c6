import type { Pengaturan } from "../../../domain/pengaturan";
import { Grid } from "../../../sheet/grid";
import { recognise } from "../../../sheet/recognise";
import type { Snapshot } from "../../../sheet/snapshot";
import type { ColumnCorrection } from "../../../sheet/table";
import { Units } from "../../../calculation/units";
import { chooseScale } from "../../../book/skala-lembar";
import { kumpulkanAnggaran, kumpulkanPergeseran } from "./anggaran";
import { kumpulkanRenstra, kumpulkanStandar, type DaftarPembanding } from "./banding";
import { Dukungan } from "./dukungan";
import { kumpulkanEfisiensi, type BarisEfisiensi } from "./efisiensi";
import { kumpulkanIndikator, type Indikator } from "./indikator";
import type { Jenjang } from "./jenjang";
import { kumpulkanKinerjaProgram, type KinerjaProgram } from "./kinerja-program";
import { sasaranTanpaRealisasi } from "./perjanjian";
import { TabelSumber } from "./tabel-sumber";
import { kumpulkanRiwayat, type RiwayatIndikator } from "./tahun-ke-tahun";
import { kumpulkanTriwulan, type IndikatorTriwulan } from "./triwulan";

/** What a workbook holds for chapter III, gathered from all its tables by name. */
export interface Bahan {
  /** With the scale that the workbook itself prints, where the office left it to the workbook. */
  readonly pengaturan: Pengaturan;
  /** Year of the report, "" where it is not known. */
  readonly tahun: string;
  readonly indikator: readonly Indikator[];
  readonly riwayat: readonly RiwayatIndikator[];
  readonly renstra: DaftarPembanding;
  readonly standar: DaftarPembanding;
  readonly triwulan: readonly IndikatorTriwulan[];
  /** Names of sasaran that were agreed on and have no realisasi in the workbook. */
  readonly tanpaRealisasi: readonly string[];
  readonly kinerjaProgram: readonly KinerjaProgram[];
  readonly dukungan: Dukungan;
  readonly efisiensi: readonly BarisEfisiensi[];
  readonly anggaran: Jenjang | null;
  readonly pergeseran: Jenjang | null;
}

/** `without`: sheets that hold the report itself; what was written is no source of what is written. */
export function kumpulkanBahan(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  corrections: readonly ColumnCorrection[],
  tahun: string,
  without: ReadonlySet<string>,
): Bahan {
  const sheets = snapshot.sheets.filter(({ name }) => !without.has(name));
  const source = { ...snapshot, sheets };
  const { tables } = recognise(source, corrections);
  const rules = chooseScale(source, tables, pengaturan).pengaturan;
  const units = new Units(source, tables);
  const grids = new Map(sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const read = tables.map((table) => new TabelSumber(table, grids.get(table.sheet)!, rules, units));
  const indikator = kumpulkanIndikator(read, tahun);
  const anggaran = kumpulkanAnggaran(read);
  const dukungan = new Dukungan(read);
  const kinerjaProgram = kumpulkanKinerjaProgram(read, anggaran, tahun);
  const triwulan = kumpulkanTriwulan(read, tahun);
  const others = [...kinerjaProgram.map((own) => own.indikator), ...triwulan.map(({ nama }) => nama)];
  return {
    pengaturan: rules,
    tahun,
    indikator,
    riwayat: kumpulkanRiwayat(read, indikator, tahun),
    renstra: kumpulkanRenstra(read, indikator, tahun, rules),
    standar: kumpulkanStandar(read, tahun),
    triwulan,
    tanpaRealisasi: sasaranTanpaRealisasi(read, indikator, others),
    kinerjaProgram,
    dukungan,
    efisiensi: kumpulkanEfisiensi(read, indikator, dukungan, anggaran),
    anggaran,
    pergeseran: kumpulkanPergeseran(read),
  };
}
