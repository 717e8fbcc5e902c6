/** A report as Word keeps it: paragraphs and tables from the first page to the last. */
export interface Naskah {
  /** Name of the file. */
  readonly berkas: string;
  readonly paragraf: readonly Paragraf[];
  readonly tabel: readonly TabelNaskah[];
  /** What stands in the document and was not read, or only by judgement, each in a sentence for the person. */
  readonly takTerbaca: readonly string[];
}

/** A paragraph outside tables, or a table, in the order of the document. */
export type Blok = Paragraf | TabelMentah;

/** A stretch of the XML that it was read from: characters of word/document.xml. */
export interface Rentang {
  readonly from: number;
  readonly to: number;
}

export interface Paragraf extends Rentang {
  readonly kind: "paragraf";
  /** With the number of its list before it; a line break for each break within. */
  readonly teks: string;
  /** As it was typed, outer tabs included, where tabs or wide gaps cut it into columns; null for other texts. */
  readonly ketikan: string | null;
  /** Level of a heading, from 1; null for text. */
  readonly judul: number | null;
  /** As far as Word noted where its pages broke; null where it did not. */
  readonly halaman: number | null;
  /** Names of the bookmarks that begin in it. */
  readonly penanda: readonly string[];
  /** An entry of a list of contents or of tables. */
  readonly isEntri: boolean;
  /** It stands in a text box. */
  readonly isKotak: boolean;
}

/** Rows of cells as they are written, before merged cells find their places. */
export interface TabelMentah extends Rentang {
  readonly kind: "tabel";
  readonly baris: readonly BarisMentah[];
  /** Widths of its grid as the document tells them, in twentieths of a point. */
  readonly kisi: readonly number[];
  readonly halaman: number | null;
  /** Typed as paragraphs with tabs between the columns: no table of Word's. */
  readonly ketikan: boolean;
}

export interface BarisMentah {
  /** Columns left out before the first cell. */
  readonly mulai: number;
  readonly sel: readonly SelMentah[];
}

export interface SelMentah {
  readonly teks: string;
  readonly lebar: number;
  /** "lanjut": it belongs to the cell above. */
  readonly gabung: "awal" | "lanjut" | null;
}

/** A table of the document in its lattice. */
export interface TabelNaskah extends Rentang {
  /** From 1, among the tables that can be taken. */
  readonly nomor: number;
  /** "Tabel 3.2 Capaian Kinerja"; "" where nothing above or below it names it. */
  readonly judul: string;
  /** The section that it stands in: "3.1.1 Target dan Realisasi"; "" without one. */
  readonly bagian: string;
  /** "Sumber: ..." below it; "" without. */
  readonly sumber: string;
  readonly halaman: number | null;
  /** The tables of the document that it was put together from, where one was cut at the end of a page: mostly itself. */
  readonly potongan: readonly Rentang[];
  /** Typed as paragraphs with tabs between the columns: no table of Word's. */
  readonly ketikan: boolean;
  /** Number of the table that it says it goes on with, where it was not put together with it; null for others. */
  readonly lanjutanDari: number | null;
  readonly kolom: number;
  readonly baris: readonly (readonly SelNaskah[])[];
}

/** A cell at its place: zero-based row and column of the table. */
export interface SelNaskah {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly teks: string;
}
