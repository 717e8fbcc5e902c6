import type { Row } from "../sheet/table";

/** A figure that was typed where others of its kind are blank. */
export interface BegunCell {
  readonly row: Row;
  readonly column: number;
}
