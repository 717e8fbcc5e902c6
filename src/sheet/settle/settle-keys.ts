import type { Draft } from "../columns/draft";
import { headingOf } from "../columns/draft-headings";
import type { ColumnRole } from "../../domain/roles";
import { settle } from "./settle";

const NAMES: readonly ColumnRole[] = ["indikator", "sasaran", "tujuan", "program"];

/** "id_iku" over 1, 2, 3 beside "indikator" over words: keys of a database, which name no row. */
export function settleKeys(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { filled, numeric } = draft.stats;
    if (!NAMES.includes(draft.role) || filled === 0 || numeric < filled) continue;
    const isNamed = drafts.some(
      (other) => other.role === draft.role && other.stats.words > 0 && headingOf(other) !== headingOf(draft),
    );
    if (isNamed) settle(draft, "other", "berisi angka, sedangkan namanya ada di kolom lain");
  }
}
