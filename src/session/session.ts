import type { ChangeKolom } from "./simpanan";
import type { KolomGanti } from "../book/kolom-ganti";
import type { PilihanSumber } from "../book/pilihan-sumber";
import type { Pengaturan } from "../domain/pengaturan";
import type { ColumnRole } from "../domain/roles";
import type { Grafik } from "../tasks/grafik/grafik";
import type { Identitas } from "../tasks/laporan/report";
import type { TempatAngka } from "../tasks/mengapa/explain-place";
import type { Mengapa } from "../tasks/mengapa/mengapa";
import type { Naskah } from "../tasks/naskah/naskah";
import type { Temuan } from "../tasks/periksa/temuan";
import type { Jalan } from "../plan/jalan";
import type { Care, SelectedCell } from "../plan/port";
import type { Lingkup } from "../plan/reading";
import type { LembarSiapId } from "./lembar-siap";
import type { Rujukan } from "./rujukan";
import type {
  Hitungan,
  Inspeksi,
  Tercatat,
  LembarTertulis,
  LaporanBuku,
  LaporanTertulis,
  NaskahTertulis,
  Perintah,
  Periksaan,
} from "./results";
import type { PilihanLembar } from "./pilihan-lembar";

/**
 * The workbook as pane, ribbon and headless run see it: all that a person can ask for. One thing is done at a
 * time, in the order of asking. Every promise rejects with a `Gangguan` when the host refuses.
 */
export interface Session {
  /** Reads and recognises and computes, and writes nothing. `care`: "fresh" where a person asked what will be written. */
  inspect(lingkup: Lingkup, jalan?: Jalan, ganti?: readonly KolomGanti[], care?: Care): Promise<Inspeksi>;
  /**
   * Reads afresh, computes, applies the plan; the receipt is kept for `undo`. `ganti`: columns whose office formulas
   * are replaced as well; all others stand.
   */
  hitung(lingkup: Lingkup, jalan?: Jalan, ganti?: readonly KolomGanti[]): Promise<Hitungan>;
  /** The same for the rows that are selected in the active sheet: other rows and highlights stay as they are. */
  hitungBaris(jalan?: Jalan): Promise<Hitungan>;
  /** Adds columns of these roles to a table (`Table.id`) that offers them, for the next run to fill; can be undone. */
  tambahKolom(table: string, roles: readonly ColumnRole[], lingkup: Lingkup): Promise<Perintah>;
  /** The first cell of the selection. */
  selection(): Promise<SelectedCell>;
  /** Restores what the last `count` commands (1) overwrote, the last one first; null when nothing is left to undo. */
  undo(count?: number): Promise<Perintah | null>;
  /** Called at once, and whenever the commands that can be undone change, the last one first. Returns the way to stop. */
  onHistory(listener: (list: readonly Tercatat[]) => void): () => void;
  /** Activates the sheet and selects the cell or range there ("F5", "B6:H20"). */
  selectCell(sheet: string, cell: string): Promise<void>;
  /**
   * Why a figure is what it is: of a cell, or the mean of the place's indicators. null where nothing is to say.
   * Reads the workbook again only where it may have changed since it was last read.
   */
  mengapa(tempat: TempatAngka): Promise<Mengapa | null>;
  /** The place's figures as charts, from the same reading as `mengapa`. */
  grafik(lingkup: Lingkup): Promise<Grafik>;
  /** Removes our highlights, and only ours; can be undone. */
  hapusSorotan(lingkup: Lingkup): Promise<Perintah>;
  /** Writes a small sample table into a new sheet and activates it; can be undone. */
  sisipkanContoh(): Promise<Perintah>;
  /** Writes a blank document of performance into a new sheet and activates it; can be undone. */
  sisipkanLembar(id: LembarSiapId): Promise<Perintah>;

  /** Reads and audits, and writes nothing. `care`: "look" where nobody asked for it just now. */
  periksa(lingkup: Lingkup, jalan?: Jalan, care?: Care): Promise<Periksaan>;
  /** Audits afresh and writes what the findings with these ids (`Temuan.id`) should say; can be undone. */
  perbaiki(temuan: readonly string[], lingkup: Lingkup, jalan?: Jalan): Promise<Perintah>;
  /** Keeps with the workbook why a finding is let stand, in place of an earlier reason. */
  abaikan(temuan: Temuan, alasan: string): Promise<Perintah>;
  /** Forgets that reason: the finding is raised again. */
  batalAbaikan(temuan: Temuan): Promise<Perintah>;
  /** Marks the cells with findings, beside our other highlights; can be undone. */
  sorotTemuan(lingkup: Lingkup): Promise<Perintah>;
  /** Writes the list of findings into a new sheet, which does not become active; can be undone. */
  tulisLembarTemuan(lingkup: Lingkup, jalan?: Jalan): Promise<LembarTertulis>;

  /**
   * Chapter III from the place, by the rules and the identity that the workbook keeps; writes nothing. `care`: "look"
   * where nobody asked for it just now.
   */
  laporan(lingkup: Lingkup, jalan?: Jalan, care?: Care): Promise<LaporanBuku>;
  /**
   * Writes report tables into sheets of their own, or brings those up to date that it wrote before: figures
   * follow, what a person typed stays. Can be undone.
   */
  tulisLaporan(pilihan: PilihanLembar, jalan?: Jalan): Promise<Perintah & LaporanTertulis>;
  saveIdentitas(identitas: Identitas): Promise<Perintah>;
  /** Keeps with the workbook from which of several cells a figure is taken, in place of an earlier choice. */
  saveSumber(pilihan: PilihanSumber): Promise<Perintah>;

  /** Writes tables of a Word document into new sheets, as they are printed; can be undone. */
  ambilNaskah(pilihan: PilihanNaskah, jalan?: Jalan): Promise<NaskahTertulis>;

  /** The workbook as a source for cells that refer to its figures; writes nothing. */
  rujukan(): Promise<Rujukan>;

  loadPengaturan(): Promise<Pengaturan>;
  savePengaturan(pengaturan: Pengaturan): Promise<Perintah>;
  /** Changes the column corrections of the given table, from those that it has when its turn comes. */
  saveKolom(table: string, change: ChangeKolom): Promise<Perintah>;

  /**
   * Called after the workbook changed by other hands than ours, or another sheet became active;
   * several changes at once may come as one call. Returns the way to stop.
   */
  onChange(listener: () => void): () => void;
  /** Called after a command of ours changed the cells or the rules of the workbook. Returns the way to stop. */
  onOwnChange(listener: () => void): () => void;
  /** Called with the selected cell, when the selection rests. Returns the way to stop. */
  onSelection(listener: (at: SelectedCell) => void): () => void;
}

/** What is taken of a document: the tables of these numbers, null for all. */
export interface PilihanNaskah {
  readonly naskah: Naskah;
  readonly nomor: readonly number[] | null;
}
