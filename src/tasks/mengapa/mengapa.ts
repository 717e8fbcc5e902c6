/** Why a figure is what it is: for the pane, where the figure stands, and for whoever checks the workbook. */
export interface Mengapa {
  readonly sheet: string;
  readonly cell: string;
  readonly jenis: JenisAngka;
  /** Name of the row, "" where it has none. */
  readonly indikator: string;
  /** Headings of the column: "Kinerja › Capaian (%)". */
  readonly kolom: string;
  /** Over the figures: "138 ÷ 350 × 100"; null where no plain arithmetic gives the figure. */
  readonly hitungan: string | null;
  /** What it comes to: "39,43%", or a word; null where there is none. */
  readonly hasil: string | null;
  /** The figure that counts where floor or cap changed it; null where it is `hasil`. */
  readonly dibatasi: string | null;
  readonly kelas: KelasAngka | null;
  /** Over the names: "realisasi ÷ target × 100". */
  readonly rumus: string | null;
  /** What stands in the cell, where that is something else; null where it is the same or blank. */
  readonly tertulis: string | null;
  /** The formula that stands in the cell, null without one. */
  readonly formula: string | null;
  readonly sumber: readonly AsalAngka[];
  readonly keterangan: readonly Keterangan[];
  /** Sentences: another realisasi, another direction. */
  readonly berubahBila: readonly string[];
}

/** Computed by a rule; by the office's own formula; typed; a rule's cell without a figure; a heading. */
type JenisAngka = "hitungan" | "kantor" | "masukan" | "tanpa" | "judul";

export interface KelasAngka {
  readonly nama: string;
  /** "≤ 55" */
  readonly rentang: string;
}

/** A cell that the figure comes from. */
export interface AsalAngka {
  /** What it is called: "realisasi", or the name of its row. */
  readonly nama: string;
  readonly sheet: string;
  readonly cell: string;
  /** As an Indonesian reader writes it. */
  readonly nilai: string;
}

export interface Keterangan {
  readonly perihal: "arah" | "cara" | "batas" | "pembulatan" | "skala" | "catatan" | "dipakai";
  readonly isi: string;
}
