import type { Gaya } from "./pola";
import type { Tabel } from "./view";

interface Konteks {
  readonly gaya: Gaya;
  /** Year of the report, "" where it is not known. */
  readonly tahun: string;
  /** Why indicators fell short stands below the table that is made for it (T5): it is not said twice. */
  readonly adaAnalisis: boolean;
}

/** Tells a table: paragraphs, none where its figures bear none. */
export type Narator = (tabel: Tabel, konteks: Konteks) => string[];
