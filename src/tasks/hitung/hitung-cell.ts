import type { ColumnRole } from "../../domain/roles";

export interface HitungCell {
  readonly table: string;
  readonly sheet: string;
  readonly cell: string;
  readonly role: ColumnRole;
  /** Percent roles in percent (149.94), amounts and differences in their own unit; a kategori is its name. */
  readonly value: number | string;
  readonly kategori: string | null;
  readonly written: "rumus" | "nilai";
  /** Why it is a value where a formula was asked for, or which rule shaped it; "" where nothing is to say. */
  readonly note: string;
  /** What stood there and said something else, as shown; null where the cell was empty or said the same. */
  readonly semula: string | null;
}
