import type { Gaya } from "./pola";
import type { Tabel } from "./view";

interface Konteks {
  readonly gaya: Gaya;
  /** Year of the report, "" where it is not known. */
  readonly tahun: string;
}

/** Tells a table: paragraphs, none where its figures bear none. */
export type Narator = (tabel: Tabel, konteks: Konteks) => string[];
