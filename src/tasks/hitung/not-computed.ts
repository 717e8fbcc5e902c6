import type { TableKind } from "../../sheet/table-kind";

/** Kinds that hold nothing to compute: lists, definitions, scales. */
export const NOT_COMPUTED: ReadonlySet<TableKind> = new Set<TableKind>(["skala", "perjanjian", "lain"]);
