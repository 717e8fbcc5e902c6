import type { PlacedHighlight } from "../plan/reading";
import type { ColumnCorrection } from "../sheet/table";
import type { Snapshot } from "../sheet/snapshot";
import type { TawaranKolom } from "../tasks/hitung/kolom-baru";
import type { HitungResult, Skipped } from "../tasks/hitung/result";
import type { LembarNaskah } from "../tasks/naskah/plan-naskah";
import type { PeriksaResult } from "../tasks/periksa/temuan";
import type { AngkaBerubah } from "../tasks/laporan/lembar/perubahan";
import type { PilihanLembar } from "./pilihan-lembar";
import type { Laporan } from "../tasks/laporan/report";

export interface Inspeksi {
  /** As read, with the active sheet's name. */
  readonly snapshot: Snapshot;
  readonly result: HitungResult;
  readonly koreksi: readonly ColumnCorrection[];
  /** Columns that tables lack and their figures allow. */
  readonly tawaran: readonly TawaranKolom[];
  /** Whether highlights of ours stand in the sheets that were asked for. */
  readonly adaSorotan: boolean;
  /** Our highlights as they stand: against those of the plan they tell which are put on and taken off. */
  readonly highlights: readonly PlacedHighlight[];
}

export interface Periksaan extends Inspeksi {
  readonly hasil: PeriksaResult;
  /** Sheets that were left out because they cannot be read. */
  readonly takTerbaca: readonly Skipped[];
  /** Whether cells with findings are marked in the sheets that were asked for. */
  readonly isDisorot: boolean;
}

export interface LaporanBuku {
  readonly laporan: Laporan;
  /** false: nobody has confirmed the identity yet; it was read from the sheets. */
  readonly identitasTersimpan: boolean;
  /** Figures that changed in the workbook since the report sheets were written. */
  readonly perubahan: readonly AngkaBerubah[];
  /** The report tables that stand in sheets, to be brought up to date as they are; null where none does. */
  readonly tertulis: PilihanLembar | null;
}

export interface LaporanTertulis {
  readonly laporan: Laporan;
  /** Names of the sheets on which the tables stand now. */
  readonly lembar: readonly string[];
  /** Figures of sheets that stood there already, which changed in the workbook since they were written. */
  readonly perubahan: readonly AngkaBerubah[];
}

export interface Hitungan extends Inspeksi {
  readonly perintah: Perintah;
}

/** A command that was carried out: its line for the pane's foot, and whether it can still be undone. */
export interface Perintah {
  readonly title: string;
  readonly cells: number;
  readonly canUndo: boolean;
  /** Of the entry in the list of commands; null where it changed nothing, or took one back. */
  readonly id: number | null;
}

/** A command that can be undone. */
export interface Tercatat {
  readonly id: number;
  readonly title: string;
  /** Cells that it wrote. */
  readonly cells: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** A command that wrote a sheet of its own. */
export interface LembarTertulis extends Perintah {
  /** Name of the sheet. */
  readonly lembar: string;
}

/** Tables of a document that were written into sheets of their own. */
export interface NaskahTertulis extends Perintah {
  readonly lembar: readonly LembarNaskah[];
}
