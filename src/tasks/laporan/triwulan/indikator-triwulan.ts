import type { Figur, Isi } from "../../../book/figure";
import type { JenisTriwulan, Polaritas } from "../../../domain/pengaturan";

/** An indicator through the four quarters of the year. */
export interface IndikatorTriwulan {
  readonly kunci: string;
  readonly nama: string;
  /** Sasaran, or the programme where the table follows programmes. */
  readonly sasaran: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly target: Isi | null;
  /** How the targets of the quarters come to it; null where the workbook tells the year's own. */
  readonly jenisTarget: JenisTriwulan | null;
  readonly triwulan: readonly (Isi | null)[];
  /** What the quarters come to. */
  readonly total: Figur | null;
  /** How they come to it; null where a cell of the workbook holds it. */
  readonly jenis: JenisTriwulan | null;
  readonly capaian: Figur | null;
  readonly polos: boolean;
  /** What the office wrote of the quarters, obstacles and follow-up, by the headings of its columns. */
  readonly kata: ReadonlyMap<string, string>;
}
