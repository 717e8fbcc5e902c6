import type { Expression } from "../header-formula";
import type { ColumnRole } from "../roles";
import { differenceIn, quotientIn, termsIn } from "./definition";

type RoleAt = (column: number) => ColumnRole | null;

const REACHED: readonly ColumnRole[] = ["realisasi", "tw_total", "tw1", "tw2", "tw3", "tw4"];
const BUDGETS: readonly ColumnRole[] = ["anggaran", "sesudah", "sebelum"];

/** Part over whole: what their quotient is called. */
const QUOTIENTS: readonly (readonly [
  part: readonly ColumnRole[],
  whole: readonly ColumnRole[],
  ColumnRole,
])[] = [
  [REACHED, ["target"], "capaian"],
  [REACHED, ["target_akhir"], "tingkat_kemajuan"],
  [["realisasi_anggaran"], BUDGETS, "capaian_anggaran"],
  [["sisa"], BUDGETS, "sisa_persen"],
  [["selisih"], ["sebelum"], "selisih_persen"],
  [["nilai"], ["bobot"], "capaian"],
];

/** One less the other: what their difference is called. */
const DIFFERENCES: readonly (readonly [
  from: readonly ColumnRole[],
  less: readonly ColumnRole[],
  ColumnRole,
])[] = [
  [BUDGETS, ["realisasi_anggaran"], "sisa"],
  [["sesudah"], ["sebelum"], "selisih"],
  [["realisasi_anggaran"], BUDGETS, "selisih"],
  [["realisasi"], ["target", "target_akhir"], "selisih"],
  [["realisasi"], ["standar"], "selisih_standar"],
  [["realisasi"], ["realisasi"], "naik_turun"],
  [["capaian"], ["capaian"], "naik_turun"],
  [["capaian"], ["capaian_anggaran"], "efisiensi"],
];

/** Measures that stay what they are when they are added up. */
const ADDED: readonly ColumnRole[] = ["anggaran", "realisasi_anggaran", "target", "realisasi", "sisa"];
const QUARTERS: readonly ColumnRole[] = ["tw1", "tw2", "tw3", "tw4"];

/** What a column is that follows so from columns of these roles; null where that says nothing. */
export function meaningOf(expression: Expression, roleAt: RoleAt): ColumnRole | null {
  const quotient = quotientIn(expression);
  if (quotient) return named(QUOTIENTS, roleAt(quotient.part), roleAt(quotient.whole));
  const difference = differenceIn(expression);
  if (difference) return named(DIFFERENCES, roleAt(difference.from), roleAt(difference.less));
  const terms = termsIn(expression)?.map(roleAt);
  if (!terms || terms.length < 2) return null;
  if (terms.every((role) => role !== null && QUARTERS.includes(role))) return "tw_total";
  return ADDED.find((role) => terms.every((own) => own === role)) ?? null;
}

function named(
  rules: readonly (readonly [readonly ColumnRole[], readonly ColumnRole[], ColumnRole])[],
  first: ColumnRole | null,
  second: ColumnRole | null,
): ColumnRole | null {
  if (first === null || second === null) return null;
  return rules.find(([ones, others]) => ones.includes(first) && others.includes(second))?.[2] ?? null;
}
