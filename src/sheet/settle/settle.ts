import type { Draft } from "../columns/draft";
import type { ColumnRole } from "../../domain/roles";

/** Gives a column another role than its heading alone says, and remembers why, for the person who checks. */
export function settle(draft: Draft, role: ColumnRole, why: string): void {
  if (draft.role === role) return;
  draft.role = role;
  draft.source = "nilai";
  draft.reason = `Judul "${draft.reading.path.texts.join(" › ")}" dibaca demikian karena ${why}.`;
}

export function isPercent(draft: Draft): boolean {
  return draft.reading.leaf.has("persen");
}
