import type { Expression } from "../../domain/expression";
import {
  type ColumnRole,
  PAGU_ROLES,
  PARTED_ROLES,
  QUARTER_ROLES,
  REACHED_ROLES,
  TARGET_ROLES,
} from "../../domain/roles";
import { differenceIn, quotientIn, termsIn } from "./definition";

type RoleAt = (column: number) => ColumnRole | null;

/** Part over whole: what their quotient is called. */
const QUOTIENTS: readonly (readonly [
  part: readonly ColumnRole[],
  whole: readonly ColumnRole[],
  ColumnRole,
])[] = [
  [REACHED_ROLES, ["target"], "capaian"],
  [REACHED_ROLES, ["target_akhir"], "tingkat_kemajuan"],
  [["realisasi_anggaran"], PAGU_ROLES, "capaian_anggaran"],
  [["sisa"], PAGU_ROLES, "sisa_persen"],
  [["selisih"], ["sebelum"], "selisih_persen"],
  [["nilai"], ["bobot"], "capaian"],
];

/** One less the other: what their difference is called. */
const DIFFERENCES: readonly (readonly [
  from: readonly ColumnRole[],
  less: readonly ColumnRole[],
  ColumnRole,
])[] = [
  [PAGU_ROLES, ["realisasi_anggaran"], "sisa"],
  [["sesudah"], ["sebelum"], "selisih"],
  [["realisasi_anggaran"], PAGU_ROLES, "selisih"],
  [["realisasi"], TARGET_ROLES, "selisih"],
  [["realisasi"], ["standar"], "selisih_standar"],
  [["realisasi"], ["realisasi"], "naik_turun"],
  [["capaian"], ["capaian"], "naik_turun"],
  [["capaian"], ["capaian_anggaran"], "efisiensi"],
];

/** What a column is that follows so from columns of these roles; null where that says nothing. */
export function meaningOf(expression: Expression<number>, roleAt: RoleAt): ColumnRole | null {
  if (expression.kind === "bounded") return meaningOf(expression.of, roleAt);
  const quotient = quotientIn(expression);
  if (quotient) return named(QUOTIENTS, roleAt(quotient.part), roleAt(quotient.whole));
  const difference = differenceIn(expression);
  if (difference) return named(DIFFERENCES, roleAt(difference.from), roleAt(difference.less));
  const terms = termsIn(expression)?.map(roleAt);
  if (!terms || terms.length < 2) return null;
  if (terms.every((role) => role !== null && QUARTER_ROLES.includes(role))) return "tw_total";
  return PARTED_ROLES.find((role) => terms.every((own) => own === role)) ?? null;
}

function named(
  rules: readonly (readonly [readonly ColumnRole[], readonly ColumnRole[], ColumnRole])[],
  first: ColumnRole | null,
  second: ColumnRole | null,
): ColumnRole | null {
  if (first === null || second === null) return null;
  return rules.find(([ones, others]) => ones.includes(first) && others.includes(second))?.[2] ?? null;
}
