import { leavesOf as columnsIn } from "../../domain/expression";
import {
  type ColumnRole,
  DERIVED_ROLES,
  OPEN_ROLES,
  REACHED_SHARE_ROLES,
  SHARE_ROLES,
  WORD_ROLES,
} from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { onlyPairOf } from "./lone-pair";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { meaningOf } from "./meaning";
import { roleAt } from "./settle-meaning";

/** A share or a difference whose few figures only one pair of columns gives. */
export function readFewFigures(
  own: ColumnFigures,
  figures: readonly ColumnFigures[],
  drafts: readonly Draft[],
): void {
  const { role } = own.draft;
  if (!DERIVED_ROLES.has(role) || role === "efisiensi") return;
  const isShare = REACHED_SHARE_ROLES.includes(role);
  const isDifference = !SHARE_ROLES.has(role) && !WORD_ROLES.has(role);
  if (!isShare && !isDifference) return;
  const only = onlyPairOf(own, figures, isShare ? "share" : "difference");
  // The figures that tell stand as they are: the next run must be told the same.
  if (only && !isForeign(only, own, drafts)) own.draft.definitions = [{ ...only, onlyBlank: true }];
}

/** Few figures may agree by chance: they do not turn around what the headings of both columns say. */
function isForeign({ expression }: Definition, { draft }: ColumnFigures, drafts: readonly Draft[]): boolean {
  const of = (column: number): ColumnRole | null => roleAt(drafts, column);
  const isTold = (role: ColumnRole | null): boolean => role !== null && !OPEN_ROLES.has(role);
  const meaning = meaningOf(expression, of);
  const isTurned = meaning !== null && TURNED.includes(meaning) && TURNED.includes(draft.role);
  return columnsIn(expression).map(of).every(isTold) && meaning !== draft.role && !isTurned;
}

/** One difference with either sign: what is left of a budget, or what exceeds it; of two shares, whatever it is called. */
const TURNED: readonly ColumnRole[] = ["sisa", "selisih", "efisiensi"];
