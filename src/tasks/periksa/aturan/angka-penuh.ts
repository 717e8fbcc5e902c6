import { gaveFigure } from "../../../calculation/cells/outcome";
import type { Angka } from "../../../domain/bacaan";
import { desimal, type Desimal } from "../../../domain/desimal";
import { cellKey } from "../../../sheet/address";
import type { Row } from "../../../sheet/table";
import { computeRule } from "../../../calculation/rule/compute-rule";
import { operands as operandsOf } from "../../../calculation/rule/rule";
import type { BookTable } from "../../../book/book-table";
import type { CaraHitung } from "./alternatif";
import type { KolomTurunan, SelTurunan } from "./kolom-turunan";

/** Headings of amounts that are printed in thousands, millions or billions. */
const DIRINGKAS = /\b(ribu|juta|miliar|milyar|triliun)(an)?\b|\b000\b/i;

/** The ends of what two printed amounts may have been, in units of their last decimal. */
const UJUNG = [-0.5, 0.5].flatMap((one) => [-0.5, 0.5].map((two) => [one, two] as const));

/** "0,16": with no more digits than these, half of the last one is a tenth of the figure's worth. */
const KASAR = 2;

/** Amounts printed in millions, rates of two digits: what follows from them was computed before they were rounded. */
export function dariAngkaPenuh(
  tabel: BookTable,
  { cara }: KolomTurunan,
  { row, tertulis }: SelTurunan,
): string | null {
  const inputs = operandsOf(cara.rule).map((input) => masukanDiringkas(tabel, row, input));
  const known = inputs.filter((input) => input !== null);
  if (known.length < inputs.length) return null;
  const values = UJUNG.flatMap((ends) => hitungUjung(tabel, cara, { row, inputs: known }, ends) ?? []);
  const half = desimal(5).times(desimal(10).pow(-tertulis.desimal - 1));
  const isBetween =
    values.some((value) => value.lte(tertulis.nilai.plus(half))) &&
    values.some((value) => value.gte(tertulis.nilai.minus(half)));
  return isBetween ? "cocok bila dihitung sebelum kedua masukannya dibulatkan" : null;
}

interface Masukan {
  readonly column: number;
  readonly angka: Angka;
}

/** An amount that its column prints in a larger unit, or a rate below 1 of few digits; null for any other. */
function masukanDiringkas(tabel: BookTable, row: Row, input: number): Masukan | null {
  const column = tabel.table.columns.find((one) => one.column === input);
  const angka = tabel.angka(row.row, input);
  if (!column || !angka) return null;
  return DIRINGKAS.test(column.path.join(" ")) || isKasar(angka) ? { column: input, angka } : null;
}

function isKasar({ nilai, desimal: places }: Angka): boolean {
  return places > 0 && places <= KASAR && nilai.gt(0) && nilai.lt(1);
}

function hitungUjung(
  tabel: BookTable,
  { rule, pengaturan }: CaraHitung,
  { row, inputs }: { readonly row: Row; readonly inputs: readonly Masukan[] },
  ends: readonly [number, number],
): Desimal | null {
  const moved = inputs.map(({ column, angka: { nilai, desimal: places } }, index): [number, Desimal] => {
    const shift = desimal(10)
      .pow(-places)
      .times(ends[index === 0 ? 0 : 1]);
    return [cellKey(row.row, column), nilai.plus(shift)];
  });
  const operands = tabel.mended(new Map(moved));
  const outcome = computeRule(rule, { ...tabel.context(row, pengaturan), operands });
  return gaveFigure(outcome) ? outcome.nilai : null;
}
