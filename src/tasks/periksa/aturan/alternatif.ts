import type { DerivedColumn } from "../../../calculation/columns/column-plan";
import { METODE_EFISIENSI, metodeEfisiensi } from "../../../domain/metode-efisiensi";
import type { Pengaturan } from "../../../domain/pengaturan";
import { type ColumnRole, PAGU_ROLES, REACHED_ROLES, TARGET_ROLES } from "../../../domain/roles";
import { planColumns } from "../../../calculation/calculation";
import * as rules from "../../../calculation/rule/rules";
import { comparedYears, operands, type Rule, type RuleId } from "../../../calculation/rule/rule";
import type { BookTable } from "../../../book/book-table";

/** How a column is computed: its rule under the choices of an office. */
export interface CaraHitung {
  readonly rule: Rule;
  readonly pengaturan: Pengaturan;
}

const TARGET: readonly ColumnRole[] = [...TARGET_ROLES, "standar"];
const ACHIEVED: readonly ColumnRole[] = [...REACHED_ROLES, "nilai"];

/**
 * Other ways in which an office may have computed the column: another pair of columns, another method,
 * another sign. They are tried only where the usual one explains less than half of what is printed.
 */
export function caraLain(tabel: BookTable, { column, rule }: DerivedColumn): CaraHitung[] {
  const others = LAIN[rule.id]?.(rule, tabel, column.column) ?? [];
  return others
    .map((other) => ({ rule: other, pengaturan: tabel.pengaturan }))
    .concat(rule.id === "efisiensi" ? metodeLain(tabel, rule) : []);
}

type Lain = (rule: Rule, tabel: BookTable, own: number) => Rule[];

const budgets =
  (build: (pagu: number, realisasi: number) => Rule): Lain =>
  (_rule, tabel, own) =>
    pairs(tabel, PAGU_ROLES, ["realisasi_anggaran"], own).map(([pagu, spent]) => build(pagu, spent));
const measures =
  (build: (target: number, realisasi: number) => Rule): Lain =>
  (_rule, tabel, own) =>
    pairs(tabel, TARGET, ACHIEVED, own).map(([target, reached]) => build(target, reached));
/** The difference the other way round. */
const reversed =
  (build: (from: number, to: number) => Rule): Lain =>
  (rule) => {
    const [first, second] = operands(rule);
    return first === undefined || second === undefined ? [] : [build(first, second)];
  };

const LAIN: Partial<Record<RuleId, Lain>> = {
  capaian: measures((target, realisasi) => rules.capaian(target, realisasi)),
  kemajuan: measures(rules.kemajuan),
  serapan: budgets(rules.serapan),
  "sisa-persen": budgets(rules.sisaPersen),
  /** What is left, of any pagu; or "Lebih/(Kurang)" as the LRA prints it, realisasi minus anggaran. */
  sisa: (rule, tabel, own) => [
    ...budgets(rules.sisa)(rule, tabel, own),
    ...budgets(rules.selisih)(rule, tabel, own),
  ],
  selisih: reversed(rules.selisih),
  "selisih-persen": reversed(rules.selisihPersen),
  perubahan: changes,
  "rumus-judul": tanpaRumusJudul,
};

/** With or without a sign, from the other year, of one year in percent. */
function changes(rule: Rule): Rule[] {
  const years = comparedYears(rule);
  if (!years) return [];
  const { older, newer } = years;
  const how = { unsigned: rule.expression.kind === "magnitude", relative: rule.unit === "persen" };
  return [
    rules.perubahan(older, newer, { ...how, unsigned: !how.unsigned }),
    rules.perubahan(newer, older, how),
    rules.perubahan(older, newer, { ...how, relative: !how.relative }),
  ];
}

function pairs(
  tabel: BookTable,
  first: readonly ColumnRole[],
  second: readonly ColumnRole[],
  own: number,
): [number, number][] {
  const left = tabel.columns(...first);
  const right = tabel.columns(...second);
  return left.flatMap((one) =>
    right
      .filter((two) => two.column !== own && one.column !== own)
      .map((two): [number, number] => [one.column, two.column]),
  );
}

/** What the column would be if its header printed no formula. */
function tanpaRumusJudul(_rule: Rule, tabel: BookTable, column: number): Rule[] {
  const prints = tabel.table.columns.some((own) => own.column === column && own.printedFormula !== null);
  if (!prints) return [];
  const columns = tabel.table.columns.map((entry) =>
    entry.column === column ? { ...entry, printedFormula: null } : entry,
  );
  const { derived } = planColumns({ ...tabel.table, columns });
  return derived.flatMap(({ column: own, rule }) =>
    own.column === column && rule.unit !== "kata" ? [rule] : [],
  );
}

function metodeLain(tabel: BookTable, rule: Rule): CaraHitung[] {
  const own = metodeEfisiensi(tabel.pengaturan.efisiensi);
  return METODE_EFISIENSI.filter((metode) => metode !== own).map(({ id }) => ({
    rule,
    pengaturan: { ...tabel.pengaturan, efisiensi: id },
  }));
}
