import type { Expression } from "../../domain/expression";
import { ADDED_ROLES, isRole } from "../../domain/roles";
import type { Column } from "../table";
import { countsEach, perEach } from "../words/per-each";
import { countedTime, perTime } from "../words/time-words";
import { isPrice } from "../words/unit-words";
import { namesSize } from "./added-words";

/** A price, a rate, or how long it is paid for: factors, which are added up nowhere. */
export function isFactorOfSums(columns: readonly Column[], own: Column): boolean {
  return (
    isPrice(own.path.at(-1) ?? "") ||
    isRate(columns, own) ||
    isPerEach(columns, own) ||
    isDuration(columns, own)
  );
}

/**
 * "Perolehan Suara | Nilai per Suara (Rp) | Jumlah Bantuan › 6 = 4 x 5", "Siswa | Biaya per Siswa | Jumlah › E=CxD": money
 * that another column multiplies with a count is for one of it.
 */
function isRate(columns: readonly Column[], column: Column): boolean {
  return ADDED_ROLES.has(column.role) && columns.some((own) => multiplies(columns, own, column));
}

/** "Paket | Peserta per Paket": so many for each of what another column counts, whatever it is multiplied with. */
export function isPerEach(columns: readonly Column[], own: Column): boolean {
  const per = perEach(own.path);
  return per !== null && columns.some((other) => other !== own && countsEach(other.path, per));
}

/** What such a rate, or a price, comes to. */
export function isRated(columns: readonly Column[], own: Column): boolean {
  const isOfOne = (column: Column): boolean =>
    ADDED_ROLES.has(column.role) || isPrice(column.path.at(-1) ?? "") || isPerEach(columns, column);
  return columns.some((column) => isOfOne(column) && multiplies(columns, own, column));
}

/** "Volume x Norma Waktu / Waktu Efektif": so many persons, in parts of one. */
export function isWorkload({ definitions }: Column): boolean {
  return definitions.some(
    ({ expression: tree }) =>
      tree.kind === "operation" &&
      tree.operator === "/" &&
      tree.right.kind === "column" &&
      factorsIn(tree.left).length > 1,
  );
}

/** "Luas (Ha) x Produktivitas (Ton/Ha)" under "Produksi (Ton)": so much of a size, which adds up. */
export function isMeasuredProduct({ definitions, path }: Column): boolean {
  return namesSize(path) && definitions.some(({ expression }) => factorsIn(expression).length > 1);
}

function multiplies(columns: readonly Column[], own: Column, rate: Column): boolean {
  const beside = own.definitions.map(({ expression }) => factorsBeside(expression, rate.column))[0] ?? [];
  const counts = columns.filter(({ column }) => beside.includes(column));
  return counts.length > 0 && (ADDED_ROLES.has(own.role) || counts.every(isCounting));
}

/** No weight, no percentage, no second amount. */
function isCounting({ role, inPercent }: Column): boolean {
  return isRole("other", "nilai", "target", "realisasi")({ role }) && !inPercent;
}

/** "Jumlah Bulan" that a rate is paid for, "Hari Kerja" beside "Potensi/Hari": how long, in each row for itself. */
function isDuration(columns: readonly Column[], { path, column }: Column): boolean {
  const isOfRate = columns.some(({ path: rate }) => {
    const per = perEach(rate);
    return per !== null && perTime(rate.at(-1) ?? "") !== null && countsEach(path, per);
  });
  return (
    (isOfRate || countedTime(path.at(-1) ?? "") !== null) &&
    columns.some(({ definitions }) =>
      definitions.some(({ expression }) => factorsBeside(expression, column).length > 0),
    )
  );
}

/** The columns that a product of columns takes this one times; none where it is no factor of it. */
function factorsBeside(tree: Expression<number>, column: number): readonly number[] {
  const factors = factorsIn(tree);
  return factors.includes(column) ? factors.filter((factor) => factor !== column) : [];
}

function factorsIn(tree: Expression<number>): readonly number[] {
  if (tree.kind === "column") return [tree.column];
  if (tree.kind !== "operation" || tree.operator !== "*") return [];
  const [left, right] = [factorsIn(tree.left), factorsIn(tree.right)];
  return left.length === 0 || right.length === 0 ? [] : [...left, ...right];
}
