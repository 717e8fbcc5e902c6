import type { LaporanBuku } from "../../session/results";
import type { Gaya } from "../../tasks/laporan/narrative/pola";
import type { Susunan } from "../../tasks/laporan/lembar/pilih-lembar";
import type { ReportTableId } from "../../plan/report-table-id";

/** What the tab Laporan shows. */
export interface LaporanState {
  /** Chapter III as last built; null before the first time. */
  readonly buku: LaporanBuku | null;
  readonly isReading: boolean;
  /** Tables that a person left out; all others that can be built are chosen. */
  readonly tidakDipilih: ReadonlySet<ReportTableId>;
  readonly gaya: Gaya | "tanpa";
  readonly terbilang: boolean;
  /** How tables are laid out in the workbook. */
  readonly susunan: Susunan;
  /** The whole report is written, not chapter III alone. */
  readonly utuh: boolean;
  /** The table in preview; null: the list. */
  readonly dilihat: ReportTableId | null;
  readonly isIdentitasOpen: boolean;
  readonly kabar: Kabar | null;
}

/** What came of copying, writing or downloading. */
export type Kabar =
  /** The sheets that were written. */
  | { readonly jenis: "tertulis"; readonly lembar: readonly string[] }
  /** The sheets are read, to be copied as they stand now. */
  | { readonly jenis: "menyalin" }
  /** They were read, and the next click copies. */
  | { readonly jenis: "terbaca" }
  | { readonly jenis: "tersalin"; readonly jumlah: number; readonly mendatar: readonly string[] }
  /** The person has to copy what is selected for them. */
  | { readonly jenis: "salin-tangan"; readonly ids: ReadonlySet<ReportTableId> }
  | { readonly jenis: "menyusun" }
  | { readonly jenis: "docx"; readonly nama: string; readonly url: string }
  | { readonly jenis: "docx-gagal" };

export const initialLaporan: LaporanState = {
  buku: null,
  isReading: false,
  tidakDipilih: new Set(),
  gaya: "lengkap",
  terbilang: false,
  susunan: "per-lembar",
  utuh: false,
  dilihat: null,
  isIdentitasOpen: false,
  kabar: null,
};

export type LaporanEvent =
  | { readonly type: "reading" }
  | { readonly type: "built"; readonly buku: LaporanBuku }
  | { readonly type: "failed" }
  | { readonly type: "left-out"; readonly ids: ReadonlySet<ReportTableId> }
  | { readonly type: "narasi-chosen"; readonly gaya: LaporanState["gaya"]; readonly terbilang: boolean }
  | { readonly type: "susunan-chosen"; readonly susunan: Susunan }
  | { readonly type: "utuh-chosen"; readonly utuh: boolean }
  | { readonly type: "viewed"; readonly id: ReportTableId | null }
  | { readonly type: "identitas-opened"; readonly isOpen: boolean }
  | { readonly type: "told"; readonly kabar: Kabar | null }
  | { readonly type: "undone" };

export function reduceLaporan(state: LaporanState, event: LaporanEvent): LaporanState {
  switch (event.type) {
    case "reading":
      return { ...state, isReading: true };
    case "built":
      return {
        ...state,
        buku: event.buku,
        isReading: false,
        dilihat: isOffered(event.buku, state.dilihat) ? state.dilihat : null,
      };
    case "failed":
      return { ...state, isReading: false };
    case "left-out":
      return { ...state, tidakDipilih: event.ids, kabar: null };
    case "narasi-chosen":
      return { ...state, gaya: event.gaya, terbilang: event.terbilang, kabar: null };
    case "susunan-chosen":
      return { ...state, susunan: event.susunan };
    case "utuh-chosen":
      return { ...state, utuh: event.utuh, kabar: null };
    case "viewed":
      return { ...state, dilihat: event.id, kabar: null };
    case "identitas-opened":
      return { ...state, isIdentitasOpen: event.isOpen };
    case "told":
      return { ...state, kabar: event.kabar };
    // The sheets may be gone with the command.
    case "undone":
      return { ...state, kabar: state.kabar?.jenis === "tertulis" ? null : state.kabar };
  }
}

function isOffered({ laporan }: LaporanBuku, id: ReportTableId | null): boolean {
  return laporan.offers.some((offer) => offer.ok && offer.id === id);
}
