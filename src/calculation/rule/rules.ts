import type { SaranPolaritas } from "../../domain/polaritas";
import { isSum, leaf, operation, type Expression } from "../../domain/expression";
import type {
  Arithmetic,
  Capaian,
  Efisiensi,
  EfficiencyColumns,
  Guard,
  OverRows,
  Rule,
  RuleId,
  ShareOfTotal,
  UkuranKhusus,
  Word,
  Words,
  Year,
  YearOnYear,
} from "./rule";

/** The rules of the field, each in one place: what is computed, in which unit, when not, and its words. */

const STRICT: Guard = { blank: "any", mixed: true, zero: "divisor" };
/** 3,27 % and 869 products have no difference. */
const ALIKE: Guard = { ...STRICT, mixed: false };

const noDivision = (cell: string): string => `${cell} berisi 0: tidak dapat dibagi dengan 0.`;
const noChange = (cell: string): string => `${cell} berisi 0: perubahan persen tidak dapat dihitung.`;
const noShare = (cell: string, idle: boolean): string =>
  idle
    ? `Pagu ${cell} dan realisasinya 0: persentase tidak dapat dihitung.`
    : `Pagu ${cell} berisi 0 tetapi ada realisasi: persentase tidak dapat dihitung. Periksa pagunya.`;

function named(name: string, zero: Words["zero"] = noDivision): Words {
  return { name, namesInputs: true, zero };
}

function unnamed(name: string, zero: Words["zero"] = noDivision): Words {
  return { name, namesInputs: false, zero };
}

const over = <C>(part: C, whole: C): Expression<C> => operation(leaf(part), "/", leaf(whole));
const minus = <C>(left: C, right: C): Expression<C> => operation(leaf(left), "-", leaf(right));
const growth = <C>(from: C, to: C): Expression<C> => operation(minus(to, from), "/", leaf(from));

/** Realisasi against target; `quarters` where these alone hold the realisasi. */
export function capaian<C>(
  target: C,
  realisasi: C,
  quarters: readonly C[] | null = null,
  headed?: SaranPolaritas,
): Rule<C, Capaian<C>> {
  const told = headed && { headed };
  const expression = { kind: "capaian", target, realisasi, quarters, capped: true, ...told } as const;
  return { id: "capaian", expression, unit: "persen", guard: STRICT, words: named("capaian") };
}

/** Realisasi against the target of the last year of the Renstra; no cap acts on it. */
export function kemajuan<C>(target: C, realisasi: C): Rule<C, Capaian<C>> {
  const expression = { kind: "capaian", target, realisasi, quarters: null, capped: false } as const;
  return { id: "kemajuan", expression, unit: "persen", guard: STRICT, words: named("tingkat kemajuan") };
}

/** Spending in percent of the pagu. */
export function serapan<C>(pagu: C, realisasi: C): Arithmetic<C> {
  return share("serapan", over(realisasi, pagu), named("serapan", noShare));
}

export function sisaPersen<C>(pagu: C, realisasi: C): Arithmetic<C> {
  const left = operation(minus(pagu, realisasi), "/", leaf(pagu));
  return share("sisa-persen", left, named("sisa dalam persen", noShare));
}

/** Part of a whole in percent: the operands of an indikator's formula. */
export function hasilBagi<C>(pembilang: C, penyebut: C): Arithmetic<C> {
  return share("hasil-bagi", over(pembilang, penyebut), unnamed("hasil indikator"));
}

export function selisihPersen<C>(from: C, to: C): Arithmetic<C> {
  return share("selisih-persen", growth(from, to), named("selisih dalam persen", noChange));
}

function share<C>(id: RuleId, expression: Expression<C>, words: Words): Arithmetic<C> {
  return { id, expression, unit: "persen", guard: STRICT, words };
}

/** What is left of the pagu; negative where spending exceeds it. */
export function sisa<C>(pagu: C, realisasi: C): Arithmetic<C> {
  return amount("sisa", minus(pagu, realisasi), named("sisa"));
}

export function selisih<C>(from: C, to: C): Arithmetic<C> {
  return amount("selisih", minus(to, from), named("selisih"));
}

function amount<C>(id: RuleId, expression: Expression<C>, words: Words): Arithmetic<C> {
  return { id, expression, unit: "operan", guard: ALIKE, words };
}

/** Two years compared; `unsigned`: as a magnitude, `relative`: in percent of the older one. */
export function perubahan<C>(
  older: C,
  newer: C,
  how: { readonly unsigned: boolean; readonly relative: boolean },
): Arithmetic<C> {
  const change = how.relative ? growth(older, newer) : minus(newer, older);
  const expression: Expression<C> = how.unsigned ? { kind: "magnitude", of: change } : change;
  const rule = how.relative ? share : amount;
  return rule("perubahan", expression, unnamed("perubahan", noChange));
}

/** Value of an AKIP component: bobot x capaian. */
export function komponen<C>(bobot: C, reached: C): Arithmetic<C> {
  const expression: Expression<C> = { kind: "portion", of: leaf(bobot), share: leaf(reached) };
  return { id: "komponen", expression, unit: "operan", guard: STRICT, words: named("nilai komponen") };
}

/** "Penurunan" alone, in percent of the older year: what fell is above 0. */
export function penurunanPersen<C>(older: C, newer: C): Arithmetic<C> {
  const fall = operation(minus(older, newer), "/", leaf(older));
  return share("perubahan", fall, unnamed("penurunan", noChange));
}

export function triwulan<C>(
  quarters: readonly C[],
  target: C | null,
  plan: readonly C[] = [],
): Rule<C, Year<C>> {
  const expression = { kind: "year", quarters, target, plan } as const;
  return {
    id: "triwulan",
    expression,
    unit: "operan",
    guard: { ...STRICT, blank: "all" },
    words: unnamed("angka setahun"),
  };
}

/** By the method that the office chose, or that the figures show. */
export function efisiensi<C>(columns: EfficiencyColumns<C>): Rule<C, Efisiensi<C>> {
  const expression = { kind: "efisiensi", ...columns } as const;
  return { id: "efisiensi", expression, unit: "persen", guard: STRICT, words: named("efisiensi") };
}

/** Mean over rows that the place tells: those of one sasaran, or those above a closing row. */
export function rataBaris<C>(of: C): Rule<C, OverRows<C>> {
  const expression = { kind: "mean", of } as const;
  return {
    id: "rata-kelompok",
    expression,
    unit: "persen",
    guard: { ...STRICT, blank: "all" },
    words: unnamed("rata-rata sasaran"),
  };
}

/** The sum of the rows that a total or a parent is made of. */
export function jumlahRincian<C>(of: C): Rule<C, OverRows<C>> {
  const expression = { kind: "sum", of } as const;
  const guard = { ...STRICT, blank: "all" } as const;
  return { id: "jumlah-rincian", expression, unit: "operan", guard, words: unnamed("jumlah rincian") };
}

/** "L | P | Jumlah": a column that closes the columns before it. */
export function lintasKolom<C>(how: "SUM" | "AVERAGE", columns: readonly C[]): Arithmetic<C> {
  const expression: Expression<C> = { kind: "over", how, of: columns.map(leaf) };
  const guard = { ...STRICT, blank: "all" } as const;
  const words = unnamed(how === "SUM" ? "jumlah kolom" : "rata-rata kolom");
  return { id: "lintas-kolom", expression, unit: "operan", guard, words };
}

/** Part of the total of the table in percent. */
export function porsi<C>(of: C, total: number): Rule<C, ShareOfTotal<C>> {
  const expression = { kind: "share-of-total", of, total } as const;
  return { id: "porsi", expression, unit: "persen", guard: STRICT, words: unnamed("bagian dari jumlah") };
}

/** The change since the row of the year before; `relative`: in percent of it. */
export function tahunLalu<C>(of: C, relative: boolean): Rule<C, YearOnYear<C>> {
  const expression = { kind: "year-on-year", of, relative } as const;
  const unit = relative ? "persen" : "operan";
  return { id: "perubahan", expression, unit, guard: STRICT, words: unnamed("perubahan", noChange) };
}

export function kategori<C>(of: C, khusus: UkuranKhusus | "lembar" | null = null): Rule<C, Word<C>> {
  const expression = { kind: "grade", of, khusus } as const;
  return { id: "kategori", expression, unit: "kata", guard: STRICT, words: unnamed("kategori") };
}

export function verdict<C>(columns: EfficiencyColumns<C>): Rule<C, Word<C>> {
  const expression = { kind: "verdict", ...columns } as const;
  return { id: "verdict", expression, unit: "kata", guard: STRICT, words: unnamed("keterangan efisiensi") };
}

/** A formula that the office prints in a heading, or that its column shows otherwise; `name`: how a sentence calls it. */
export function rumusJudul<C>(expression: Expression<C>, name: string): Arithmetic<C> {
  return {
    id: "rumus-judul",
    expression,
    unit: "operan",
    guard: { blank: isSum(expression) ? "all" : "any", mixed: true, zero: "error" },
    words: unnamed(name),
  };
}
