import type { ReportTableId } from "../../plan/report-table-id";
import type { TabelTersisa, SelAsal, SumberAngka } from "./report-sources";
import type { ReportChart } from "./chart/report-chart";

/** The agreement of one post: who signs it, with whom, and what stands in its annex. */
export interface PerjanjianKinerja {
  /** "Kepala Dinas Koperasi dan UKM Kota Makassar" */
  readonly jabatan: string;
  /** The post that it is made with; in square brackets where the workbook does not tell. */
  readonly atasan: string;
  /** An agreement that takes the place of an earlier one of the year. */
  readonly isPerubahan: boolean;
  /** Sasaran, indikator, target; then programme and money. */
  readonly tabel: readonly ReportTable[];
}

/** Who the report is of; kept in the workbook, no personal data. */
export interface Identitas {
  readonly instansi: string;
  readonly tahun: string;
  /** Text behind "Sumber:" under every table. */
  readonly sumber: string;
  /** Prefix of table numbers: "3" gives "Tabel 3.1". */
  readonly nomorBab: string;
}

export interface ReportTable {
  readonly id: ReportTableId;
  /** "3.2" */
  readonly nomor: string;
  /** Without "Tabel 3.2". */
  readonly judul: string;
  /** Section of chapter III that it belongs to: "3.1.1 Target dan Realisasi Kinerja Tahun Ini". */
  readonly bagian: string;
  readonly orientation: "portrait" | "landscape";
  /** Points of its text. */
  readonly size: number;
  readonly columns: readonly ReportColumn[];
  /** Header rows from the top down; cells with spans, as printed. The last row numbers the columns: "(1)". */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly ReportRow[];
  /** "Sumber: ..." without the word. */
  readonly sumber: string;
  /** The sentence above it, "{tabel}" in place of its number; a table of chapter III has none. */
  readonly pengantar?: string | undefined;
  /** Formula, scale and rule that the figures were made by; one sentence each. */
  readonly catatan: readonly string[];
}

export interface ReportColumn {
  /** Stable key, used to find a person's typing again. */
  readonly key: string;
  /** Share of the page width; all of a table add up to 1. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** A column that a person fills (cause, solution); never overwritten once typed in. */
  readonly isian: boolean;
}

export interface HeaderCell {
  readonly text: string;
  /** Zero-based column of the table. */
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface ReportRow {
  /** Stable key of the row: normalised name of indikator or programme with its place in the hierarchy. */
  readonly key: string;
  readonly kind: "data" | "group" | "subtotal" | "total" | "average";
  readonly level: number;
  readonly cells: readonly ReportCell[];
  /** What the office wrote of it elsewhere in the workbook, for the narrative; "" where it wrote nothing. */
  readonly kantor?: { readonly penyebab: string; readonly solusi: string };
  /** Whether less of its figure is better, for the narrative alone. */
  readonly isTurun?: boolean;
  /** The class that the report's scale gives its figure, for the narrative alone. */
  readonly kelas?: string;
}

export type ReportCell =
  | {
      readonly kind: "teks";
      readonly text: string;
      readonly bold?: boolean;
      /** A word that follows from figures of the table (kategori, verdict): see `rumus` of a figure. */
      readonly rumus?: string;
    }
  | {
      readonly kind: "angka";
      /** Percent in percent; amounts in rupiah. */
      readonly value: number;
      readonly style: "persen" | "angka" | "rupiah";
      readonly decimals: number;
      /** Unit behind the number ("Indeks"), "" without. */
      readonly satuan: string;
      /** Cell of the workbook that holds it, for a live formula; null where it was computed here. */
      readonly source: {
        readonly sheet: string;
        readonly row: number;
        readonly column: number;
        readonly ratio: boolean;
        readonly pengali?: number;
      } | null;
      /**
       * Where no single cell of the workbook holds the figure: the formula that gives it, over cells of
       * the written table. `{kolom}` stands for that column in this row, `{kolom@baris}` for another row,
       * `{kolom@baris:baris}` for a range, `{T1.kolom@baris}` for another table. Shares are ratios there.
       */
      readonly rumus?: string;
      /** Whether it is failing: marked with a sign as well as a colour. */
      readonly gagal?: boolean;
      /** The cell whose derivation is that of the figure, where it is computed; absent: `source`. */
      readonly letak?: SelAsal;
    }
  /** Filled by a person; `saran` is what we prefill in brackets. */
  | { readonly kind: "isian"; readonly saran: string }
  | { readonly kind: "kosong" };

/** A table of the set as offered: built, or why not. */
export type ReportOffer =
  | {
      readonly id: ReportTableId;
      readonly ok: true;
      readonly table: ReportTable;
      readonly kurang: readonly string[];
    }
  | {
      readonly id: ReportTableId;
      readonly ok: false;
      readonly judul: string;
      /** Section of chapter III in which it would stand. */
      readonly bagian: string;
      readonly alasan: string;
    };

/**
 * Chapter III of one office and year, as far as the workbook bears it: tables, charts and paragraphs that are written
 * into the workbook, put on the clipboard or into a .docx, so that a figure is the same wherever it stands.
 */
export interface Laporan {
  /** Every table of the set once, in the order of the chapter. */
  readonly offers: readonly ReportOffer[];
  /** Tables of the other chapters and the annexes, the office's own, in the order of the report. */
  readonly lain: readonly ReportOffer[];
  readonly charts: readonly ReportChart[];
  readonly identitas: Identitas;
  /** Ikhtisar, conclusion and recommendations. */
  readonly penutup: Penutup;
  /** Figures that cells of the workbook tell differently, in the order of the tables. */
  readonly sumberAngka: readonly SumberAngka[];
  /** The agreements of the head of office and of the posts below. */
  readonly perjanjian: readonly PerjanjianKinerja[];
  /** Tables of the workbook that no table of the report tells of. */
  readonly tersisa: readonly TabelTersisa[];
}

/** What a report says before its first chapter and in its last: from its figures and from the office's own words. */
export interface Penutup {
  readonly ikhtisar: readonly string[];
  readonly kesimpulan: readonly string[];
  /** The money that the office works with, for the first chapter; none where the workbook tells no budget. */
  readonly dukungan: readonly string[];
  /** What is to be done next year; square brackets hold what a person must write. */
  readonly rekomendasi: readonly string[];
  /** The table that a sentence repeats the figures of, by the sentence. */
  readonly asal: Readonly<Record<string, ReportTableId>>;
}
