import { leavesOf as columnsIn } from "../../domain/expression";
import {
  type ColumnRole,
  DERIVED_ROLES,
  OPEN_ROLES,
  REACHED_SHARE_ROLES,
  SHARE_ROLES,
  WORD_ROLES,
  isRole,
} from "../../domain/roles";
import type { Draft } from "../columns/draft";
import { onlyPairOf, restOfPlan } from "./lone-pair";
import type { Definition } from "./definition";
import type { ColumnFigures } from "./figures";
import { meaningOf } from "./meaning";
import { restOfRun } from "./rest-of-run";
import { isPriced } from "./priced-product";
import { settle } from "../settle/settle";
import { roleAt } from "./settle-meaning";

/** A share or a difference whose few figures only one pair of columns gives. */
export function readFewFigures(
  own: ColumnFigures,
  figures: readonly ColumnFigures[],
  drafts: readonly Draft[],
): void {
  const { role } = own.draft;
  const isBegun = role === "anggaran" && isBegunBehind(own, figures);
  if ((!DERIVED_ROLES.has(role) && !isBegun) || role === "efisiensi") return;
  const kind = kindOf(role);
  if (kind === null) return;
  const only = onlyPairOf(own, figures, kind) ?? (isBegun ? onlyPairOf(own, figures, "product") : null);
  // The figures that tell stand as they are: the next run must be told the same.
  if (only && !isForeign(only, own, drafts)) own.draft.definitions = [{ ...only, onlyBlank: true }];
  else if (REACHED_SHARE_ROLES.includes(role)) readRest(own, figures);
  else if (kind === "difference") readRestOfRun(own, figures);
}

function kindOf(role: ColumnRole): "share" | "difference" | null {
  if (REACHED_SHARE_ROLES.includes(role) || isRole("selisih_persen", "sisa_persen")({ role })) return "share";
  return SHARE_ROLES.has(role) || WORD_ROLES.has(role) ? null : "difference";
}

function readRestOfRun(own: ColumnFigures, figures: readonly ColumnFigures[]): void {
  const rest = restOfRun(own, figures);
  if (rest) own.draft.definitions = [rest];
}

function readRest(own: ColumnFigures, figures: readonly ColumnFigures[]): void {
  const rest = restOfPlan(own, figures);
  if (!rest) return;
  own.draft.definitions = [{ ...rest, onlyBlank: true }];
  const role = own.draft.role === "capaian_anggaran" ? "sisa_persen" : "other";
  settle(own.draft, role, "angka yang sudah tertulis adalah sisanya dalam persen");
}

/**
 * "Realisasi | Anggaran | Varians Belanja": money whose column is begun, where those before it are filled further down,
 * is no budget of its own.
 */
function isBegunBehind(own: ColumnFigures, figures: readonly ColumnFigures[]): boolean {
  const before = figures.filter(({ column, draft }) => column < own.column && !WORD_ROLES.has(draft.role));
  const waiting = own.values.filter(
    (value, row) => value === null && before.every(({ values }) => (values[row] ?? null) !== null),
  );
  const isOfMoney = before.some(({ draft }) => isRole("anggaran", "realisasi_anggaran")(draft));
  return isOfMoney && before.length > 1 && waiting.length > 0;
}

/** Few figures may agree by chance: they do not turn around what the headings of both columns say. */
function isForeign({ expression }: Definition, { draft }: ColumnFigures, drafts: readonly Draft[]): boolean {
  const of = (column: number): ColumnRole | null => roleAt(drafts, column);
  const isTold = (role: ColumnRole | null): boolean => role !== null && !OPEN_ROLES.has(role);
  const meaning = meaningOf(expression, of);
  const isTurned = meaning !== null && TURNED.includes(meaning) && TURNED.includes(draft.role);
  const isMoney = draft.role === "anggaran" && (meaning === "sisa" || isPriced(expression, drafts));
  return columnsIn(expression).map(of).every(isTold) && meaning !== draft.role && !isTurned && !isMoney;
}

/** One difference with either sign: what is left of a budget, or what exceeds it; of two shares, whatever it is called. */
const TURNED: readonly ColumnRole[] = ["sisa", "selisih", "efisiensi"];
