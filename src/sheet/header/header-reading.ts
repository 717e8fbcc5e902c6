import type { Concept } from "../words/lexicon";
import type { HeaderPath } from "./header-path";
import type { ColumnRole } from "../../domain/roles";

/** What the header alone says of a column, before its neighbours and its values are asked. */
export interface HeaderReading {
  readonly path: HeaderPath;
  readonly role: ColumnRole;
  /** Money or performance, where the header says so; null where only the neighbours can tell. */
  readonly side: "anggaran" | "kinerja" | null;
  /** Concepts of the lowest heading, and of all above it. */
  readonly leaf: ReadonlySet<Concept>;
  readonly above: ReadonlySet<Concept>;
}
