import { isRole, type ColumnRole } from "../../domain/roles";
import { leafWords } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { comparedIn } from "../../sheet/words/telling-words";
import { conceptsOf } from "../../sheet/words/wording";
import { capaianOf } from "../columns/capaian-columns";
import { efficiency, verdict } from "../columns/efficiency-columns";
import {
  achievedFor,
  namedAmount,
  pair,
  reachedToDate,
  shareFor,
  spentFor,
  standarFor,
  type Find,
} from "../columns/operand-columns";
import { aboveEstimate, deviationInGroup, difference, remainder } from "../columns/differences";
import { namedSpending } from "../columns/named-spending";
import { quarters } from "../columns/quarter-columns";
import type { Rule } from "./rule";
import { againstNamedStandard } from "../columns/named-standards";
import { kemajuan, selisih, serapan, sisaPersen } from "./rules";
import { differenceOfYears, yearChange } from "../columns/year-change";

/** The rule of a column by its role alone; null where the columns that it reads are not there. */
type RoleRule = (table: Table, column: Column, find: Find) => Rule | null;

/** One record for each role that is computed. */
export const ROLE_RULES: Partial<Record<ColumnRole, RoleRule>> = {
  capaian: (table, column, find) =>
    table.kind === "sakip" && find("target") === null ? null : capaianOf(table, column),
  tingkat_kemajuan: (table, column, find) =>
    pair(kemajuan, planOf(table, find), reachedToDate(table, column) ?? achievedFor(table, column)),
  capaian_anggaran: (table, column, find) =>
    pair(
      serapan,
      namedAmount(table, column) ?? endOfPlan(table, column) ?? namedPagu(table, column, paguFor(find)),
      namedSpending(table, column) ?? spentFor(find),
    ),
  sisa: (table, column, find) => remainder(table, column, namedAmount(table, column), find),
  sisa_persen: (_, __, find) => pair(sisaPersen, paguFor(find), spentFor(find)),
  selisih: differenceFor,
  selisih_persen: differenceFor,
  selisih_standar: (table, column) =>
    againstNamedStandard(table, column) ??
    pair(selisih, standarFor(table, column), achievedFor(table, column) ?? shareFor(table, column)),
  naik_turun: (table, column, find) => yearChange(table, column) ?? aboveEstimate(table, column, find),
  kategori: verdict,
  verdict,
  efisiensi: efficiency,
  tw_total: quarters,
};

/** The plan that progress is towards: that of a year only where no capaian is of it. */
function planOf({ columns }: Table, find: Find): number | null {
  const isMeasured = columns.some(isRole("capaian"));
  return find("target_akhir") ?? (isMeasured ? null : find("target"));
}

/** "Tingkat Capaian RPJMD s/d Tahun › K | Rp": beside progress towards the end of the plan stands that of its money. */
function endOfPlan({ columns }: Table, { path, unit, column }: Column): number | null {
  const isTwin = (own: Column, other: readonly string[]): boolean => own.path.join() === other.join();
  const progress = columns.find((own) => own.role === "tingkat_kemajuan" && isTwin(own, path));
  const [end, ...others] = columns.filter(isRole("target_akhir"));
  if (!progress || !end || others.length > 0 || unit !== "rupiah" || progress.column > column) return null;
  return columns.find((own) => own.role === "anggaran" && isTwin(own, end.path))?.column ?? null;
}

function paguFor(find: Find): number | null {
  return find("anggaran") ?? find("sesudah");
}

/** "Persentase terhadap Pagu" beside "Kumulatif Target (Rp)": the pagu stands elsewhere, and the plan to date is none. */
function namedPagu({ columns }: Table, { path }: Column, pagu: number | null): number | null {
  const whole = comparedIn(leafWords(path))?.whole;
  const own = columns.find(({ column }) => column === pagu);
  const isPlan = own?.path.some((text) => conceptsOf(text).has("target")) === true;
  const isPagu = own?.path.some((text) => conceptsOf(text).has("anggaran")) === true;
  return whole !== undefined && conceptsOf(whole).has("anggaran") && isPlan && !isPagu ? null : pagu;
}

function differenceFor(table: Table, column: Column, find: Find): Rule | null {
  return (
    deviationInGroup(table, column) ?? difference(table, column, find) ?? differenceOfYears(table, column)
  );
}
