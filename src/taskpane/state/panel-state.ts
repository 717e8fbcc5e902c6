import type { HitungCell } from "../../tasks/hitung/hitung-cell";
import type { KolomGanti } from "../../book/kolom-ganti";
import type { Bahasa } from "../../locale/t";
import type { Pengaturan } from "../../domain/pengaturan";
import type { Gangguan } from "../../plan/gangguan";
import type { Langkah } from "../../plan/jalan";
import type { SelectedCell } from "../../plan/port";
import type { Lingkup } from "../../plan/reading";
import type { Inspeksi, Perintah, Periksaan, Tercatat } from "../../session/results";
import { initialLaporan, type LaporanEvent, type LaporanState } from "../laporan/state";
import { initialPeriksa, type PeriksaEvent, type PeriksaState } from "../periksa/state";
import type { TabId } from "./tab";

/** All that the pane shows, as one value. */
export interface PanelState {
  /** Of the pane's own words. */
  readonly bahasa: Bahasa;
  readonly tab: TabId;
  readonly lingkup: Lingkup;
  /** Tab Hitung shows either the tables and their result, or the plan before it is carried out. */
  readonly layar: "tabel" | "rencana";
  /** The last reading of the workbook; null before the first. */
  readonly inspeksi: Inspeksi | null;
  readonly isReading: boolean;
  /** Whether *Hitung ulang* was carried out on what is shown. */
  readonly dihitung: boolean;
  /** Columns whose office formulas the next run is to replace; chosen in *Lihat dulu*, for that run alone. */
  readonly ganti: readonly KolomGanti[];
  /** Cells of that run that said something else before. */
  readonly diganti: readonly HitungCell[];
  /** The long command under way; null when there is none. */
  readonly langkah: Langkah | null;
  /** The last command; after *Urungkan* the one that was taken back. */
  readonly perintah: Perintah | null;
  readonly isUndone: boolean;
  /** Commands that can be undone, the last one first. */
  readonly riwayat: readonly Tercatat[];
  /** Whether the highlight was not removed since the last command. */
  readonly hasSorotan: boolean;
  readonly pesan: Pesan | null;
  readonly pengaturan: Pengaturan | null;
  readonly laporan: LaporanState;
  readonly periksa: PeriksaState;
  /** The cell that is selected in the sheet; null until the selection has moved. */
  readonly terpilih: SelectedCell | null;
  /** Whether it is told why its figure is what it is. */
  readonly isMengapaOpen: boolean;
  /** The table whose columns are being changed. */
  readonly tabelDiubah: string | null;
}

export type Pesan =
  | { readonly jenis: "gangguan"; readonly gangguan: Gangguan; readonly lembar: string | null }
  | { readonly jenis: "contoh" };

export const initialState: PanelState = {
  bahasa: "id",
  tab: "hitung",
  lingkup: "lembar",
  layar: "tabel",
  inspeksi: null,
  isReading: true,
  dihitung: false,
  ganti: [],
  diganti: [],
  langkah: null,
  perintah: null,
  isUndone: false,
  riwayat: [],
  hasSorotan: true,
  pesan: null,
  pengaturan: null,
  laporan: initialLaporan,
  periksa: initialPeriksa,
  terpilih: null,
  isMengapaOpen: false,
  tabelDiubah: null,
};

/** What happened, in the past tense: the reducer decides what the pane shows then. */
export type PanelEvent =
  | { readonly type: "tab-opened"; readonly tab: TabId }
  | { readonly type: "lingkup-chosen"; readonly lingkup: Lingkup }
  | { readonly type: "reading-started" }
  | { readonly type: "read"; readonly inspeksi: Inspeksi }
  | { readonly type: "history-changed"; readonly riwayat: readonly Tercatat[] }
  | { readonly type: "bahasa-chosen"; readonly bahasa: Bahasa }
  | { readonly type: "cell-selected"; readonly at: SelectedCell }
  | { readonly type: "mengapa-opened"; readonly isOpen: boolean }
  | { readonly type: "columns-opened"; readonly tabel: string | null }
  | { readonly type: "plan-opened" }
  | { readonly type: "plan-closed" }
  | { readonly type: "ganti-toggled"; readonly kolom: KolomGanti }
  | { readonly type: "work-started"; readonly langkah: Langkah }
  | { readonly type: "work-progressed"; readonly langkah: Langkah }
  | { readonly type: "computed"; readonly inspeksi: Inspeksi; readonly perintah: Perintah }
  | { readonly type: "undone"; readonly perintah: Perintah | null }
  | { readonly type: "audited"; readonly periksaan: Periksaan }
  | { readonly type: "done"; readonly perintah: Perintah }
  | { readonly type: "sorotan-removed"; readonly perintah: Perintah }
  | { readonly type: "contoh-inserted" }
  | { readonly type: "pengaturan-set"; readonly pengaturan: Pengaturan }
  | { readonly type: "laporan"; readonly event: LaporanEvent }
  | { readonly type: "periksa"; readonly event: PeriksaEvent }
  | { readonly type: "failed"; readonly gangguan: Gangguan }
  | { readonly type: "pesan-dismissed" };
