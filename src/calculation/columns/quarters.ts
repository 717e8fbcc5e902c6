import type { Bacaan } from "../../domain/bacaan";
import { jumlah, type Desimal } from "../../domain/desimal";
import { itemAt } from "../../domain/items";
import { jenisRencana, judgeJenis } from "../../domain/jenis-triwulan";
import { untukNama } from "../../domain/nama";
import type { JenisTriwulan } from "../../domain/pengaturan";
import { remember } from "../../domain/remember";
import { QUARTER_ROLES, isRole } from "../../domain/roles";
import { isAditif } from "../../domain/satuan";
import { nilaiTriwulan } from "../../domain/triwulan";
import type { Table } from "../../sheet/table";
import { quarterToDate } from "../../sheet/words/period";
import type { Operands } from "../rule/operands";
import type { RowContext } from "../rule/row-context";
import type { Year } from "../rule/rule";
import { failure, figure, NOTHING, type Outcome } from "../cells/outcome";
import { planned } from "./quarter-columns";
import { unreadable } from "../cells/unreadable";

/** Quarters of one row, with the target that belongs to them. */
export type QuarterColumns = Pick<Year, "quarters" | "target"> & {
  readonly plan?: Year["plan"];
  /** As the plan of the same year is taken together; absent or null: judged. */
  readonly jenis?: JenisTriwulan | null;
};

/** The year's figure from its quarters, by the kind that was chosen or judged from unit and values. */
export function evaluateQuarters(columns: QuarterColumns, context: RowContext): Outcome {
  const { operands, row } = context;
  const reads = readQuarters(columns, context);
  if (reads.every(({ jenis }) => jenis === "kosong")) return NOTHING;
  for (const [index, read] of reads.entries()) {
    if (!["angka", "kosong", "nihil"].includes(read.jenis))
      return failure(unreadable(operands.name(row, itemAt(columns.quarters, index)), read));
  }
  const { jenis, alasan } = kindOf(reads, columns, context);
  const value = nilaiTriwulan(jenis, reads.map(valueOf));
  return value === null ? NOTHING : figure(value, isPercent(reads), alasan === null ? [] : [alasan], true);
}

interface QuarterKind {
  readonly jenis: JenisTriwulan;
  readonly alasan: string | null;
}

/** The kind of a row's quarters and, where it was judged against what its unit suggests, why. */
export function quarterKind(columns: QuarterColumns, context: RowContext): QuarterKind {
  return kindOf(readQuarters(columns, context), columns, context);
}

function kindOf(
  reads: readonly Bacaan[],
  { quarters, target, jenis, plan = [] }: QuarterColumns,
  { operands, row, pengaturan, indikator }: RowContext,
): QuarterKind {
  const chosen = untukNama(pengaturan.triwulan, indikator);
  if (chosen) return { jenis: chosen, alasan: null };
  if (areToDate(operands.table, quarters)) return { jenis: "posisi-akhir", alasan: null };
  if (jenis) return { jenis, alasan: null };
  const unit = isPercent(reads) ? "%" : operands.satuan(row);
  const read = (column: number): Desimal | null => valueOf(operands.read(row, column));
  const ofTargets = kindOfTargets(operands.table, quarters, target, read);
  if (ofTargets) return { ...ofTargets, alasan: isAditif(unit) ? null : ofTargets.alasan };
  const portions = plan.map(read).filter((value) => value !== null);
  const isPlanned = portions.length === plan.length && plan.length > 0;
  const ofPlan = isPlanned ? kindOfPlan(unit, portions, operands) : null;
  const ofTarget = target === null ? null : read(target);
  const planned = ofPlan ? nilaiTriwulan(ofPlan, portions) : ofTarget;
  const judged = judgeJenis(unit, yearOf(operands.table, quarters).map(read), planned);
  const plain = judged.jenis === "akumulasi" && isAditif(unit);
  return { jenis: judged.jenis, alasan: plain ? null : judged.alasan };
}

function kindOfPlan(unit: string, portions: readonly Desimal[], operands: Operands): JenisTriwulan | null {
  return jenisRencana(unit, portions) ?? (isAditif(unit) ? plansKind(operands) : null);
}

/**
 * How the plans of a table are taken together, by its rows that leave no doubt: "20, 24, 25, 27" may be meant either way,
 * above "26, 21, 27, 20" it is added as well. null where no two rows tell, or not the same.
 */
const plansKind = remember((operands: Operands): JenisTriwulan | null => {
  const plan = planned(operands.table);
  const data = operands.table.rows.filter(({ kind }) => kind === "data");
  const kinds = data.flatMap(({ row }) => {
    const unit = operands.satuan(row);
    const portions = plan.map((column) => valueOf(operands.read(row, column))).filter((own) => own !== null);
    return isAditif(unit) && portions.length === 4 ? (jenisRencana(unit, portions) ?? []) : [];
  });
  return kinds.length > 1 && new Set(kinds).size === 1 ? (kinds[0] ?? null) : null;
});

/** "Target › TW-I | … | TW-IV | Akhir": as the targets of its quarters come to the year's, so does what was reached in them. */
function kindOfTargets(
  table: Table,
  quarters: readonly number[],
  target: number | null,
  read: (column: number) => Desimal | null,
): QuarterKind | null {
  const plan = planned(table);
  if (target === null || [target, ...quarters].some((column) => plan.includes(column))) return null;
  const [year, portions] = [read(target), plan.map(read).filter((value) => value !== null)];
  const last = portions.at(-1);
  if (!year || !last || portions.length < plan.length || jumlah(portions).eq(last)) return null;
  if (jumlah(portions).eq(year))
    return {
      jenis: "akumulasi",
      alasan: "Target setahun adalah jumlah target triwulannya, jadi dijumlahkan.",
    };
  return last.eq(year)
    ? {
        jenis: "posisi-akhir",
        alasan: "Target setahun adalah target triwulan IV: dipakai triwulan terakhir yang terisi.",
      }
    : null;
}

/**
 * "Realisasi TW I | % | Realisasi TW II | %": what was reached so far is taken together as the quarters of the whole year
 * are, which tell their kind better than the first two alone.
 */
function yearOf({ columns }: Table, quarters: readonly number[]): readonly number[] {
  const last = Math.max(...quarters);
  const later = columns.filter(({ column }) => column > last);
  const closing = later.find(isRole("tw_total"))?.column ?? Infinity;
  const own = columns.filter(({ column }) => quarters.includes(column)).map(({ quarter }) => quarter ?? 0);
  const further = later.filter(
    ({ role, quarter, column }) =>
      QUARTER_ROLES.includes(role) && column < closing && (quarter ?? 0) > Math.max(...own),
  );
  return [...quarters, ...further.map(({ column }) => column)];
}

/** "s.d. TW I | s.d. TW II | …": the last tells of the year. */
function areToDate({ columns }: Table, quarters: readonly number[]): boolean {
  const own = columns.filter(({ column }) => quarters.includes(column));
  return own.every(({ path }) => path.some((text) => quarterToDate(text) !== null));
}

function readQuarters({ quarters }: QuarterColumns, { operands, row }: RowContext): Bacaan[] {
  return quarters.map((column) => operands.read(row, column));
}

function valueOf(read: Bacaan): Desimal | null {
  return read.jenis === "angka" ? read.nilai : null;
}

function isPercent(reads: readonly Bacaan[]): boolean {
  return reads.some((read) => read.jenis === "angka" && read.persen && !read.nilai.isZero());
}
