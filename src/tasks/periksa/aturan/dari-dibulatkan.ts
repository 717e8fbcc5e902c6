import { gaveFigure } from "../../../calculation/cells/outcome";
import { computeRule } from "../../../calculation/rule/compute-rule";
import { operands as operandsOf, type Rule } from "../../../calculation/rule/rule";
import type { Angka } from "../../../domain/bacaan";
import { desimal, type Desimal } from "../../../domain/desimal";
import type { BookTable } from "../../../book/book-table";
import { cellKey } from "../../../sheet/address";
import type { Row } from "../../../sheet/table";
import type { CaraHitung } from "./alternatif";

/** Ends of more inputs than these are not tried one by one. */
const PALING_BANYAK = 5;
/** Half of a last digit that is more of its figure than this leaves room for any result. */
const KASAR = 0.1;

/** A figure of a row, as it is printed. */
interface Tercetak {
  readonly row: Row;
  readonly tertulis: Angka;
}

interface Masukan {
  readonly column: number;
  readonly angka: Angka;
}

/** Whether the figure is what its inputs may give before they were rounded to what is printed. */
export function isDariDibulatkan(tabel: BookTable, cara: CaraHitung, { row, tertulis }: Tercetak): boolean {
  const all = masukan(tabel, cara, row);
  // A whole number that something is divided by may be a count.
  const inputs = isPenjumlahan(cara)
    ? all
    : (all?.filter(({ angka }) => angka.desimal > 0 && !isKasar(angka)) ?? null);
  return inputs !== null && inputs.length > 0 && isWithin(ujung(tabel, cara, row, inputs), tertulis);
}

/**
 * The same where whole numbers are rounded too, one of them at a time: 183,00 % of 1 and 2 is that of 1 and 1,83. So wide
 * that it tells only where many figures of a column fit, or the table shows elsewhere that it prints whole numbers.
 */
export function isDariUtuh(tabel: BookTable, cara: CaraHitung, { row, tertulis }: Tercetak): boolean {
  const all = masukan(tabel, cara, row);
  if (!all) return false;
  const moved = isPenjumlahan(cara) ? [all] : all.map((one) => [one]);
  return moved.some((inputs) => isWithin(ujung(tabel, cara, row, inputs), tertulis));
}

function isWithin(values: readonly Desimal[], tertulis: Angka): boolean {
  const half = setengah(tertulis);
  return (
    values.some((value) => value.lte(tertulis.nilai.plus(half))) &&
    values.some((value) => value.gte(tertulis.nilai.minus(half)))
  );
}

/** "138,7" as the sum of 87 and 52: with more decimals than they have, it was no sum of what is printed. */
export function isLebihRinci(tabel: BookTable, cara: CaraHitung, { row, tertulis }: Tercetak): boolean {
  const inputs = masukan(tabel, cara, row);
  return (
    inputs !== null &&
    isPenjumlahan(cara) &&
    inputs.every(({ angka }) => angka.desimal < tertulis.nilai.decimalPlaces())
  );
}

function masukan(tabel: BookTable, { rule }: CaraHitung, row: Row): readonly Masukan[] | null {
  const inputs = operandsOf(rule).flatMap((column): Masukan[] => {
    const angka = tabel.angka(row.row, column);
    return angka && !angka.nilai.isZero() ? [{ column, angka }] : [];
  });
  return inputs.length === 0 || inputs.length > PALING_BANYAK ? null : inputs;
}

function isPenjumlahan({ rule }: CaraHitung): boolean {
  return isSum(rule.expression);
}

/** Columns that are added and taken off, nothing else. */
function isSum(expression: Rule["expression"]): boolean {
  switch (expression.kind) {
    case "column":
      return true;
    case "operation":
      return "+-".includes(expression.operator) && isSum(expression.left) && isSum(expression.right);
    case "over":
      return expression.how === "SUM" && expression.of.every(isSum);
    default:
      return false;
  }
}

function isKasar(angka: Angka): boolean {
  return setengah(angka).gt(angka.nilai.abs().times(KASAR));
}

function setengah({ desimal: places }: Angka): Desimal {
  return desimal(5).div(desimal(10).pow(places + 1));
}

/** What the rule gives with each input at either end of what it may have been. */
function ujung(
  tabel: BookTable,
  { rule, pengaturan }: CaraHitung,
  row: Row,
  inputs: readonly Masukan[],
): readonly Desimal[] {
  const ends = inputs.reduce<readonly (readonly [number, Desimal])[][]>(
    (all, { column, angka }) => {
      const half = setengah(angka);
      return all.flatMap((one) =>
        [angka.nilai.minus(half), angka.nilai.plus(half)].map((end) => [
          ...one,
          [cellKey(row.row, column), end] as const,
        ]),
      );
    },
    [[]],
  );
  return ends.flatMap((moved) => {
    const outcome = computeRule(rule, {
      ...tabel.context(row, pengaturan),
      operands: tabel.mended(new Map(moved)),
    });
    return gaveFigure(outcome) ? [outcome.nilai] : [];
  });
}
