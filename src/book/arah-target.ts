import type { Desimal } from "../domain/desimal";
import { ARAH_BAIK } from "../domain/polaritas";
import { isUkuranMutu } from "../domain/satuan";
import { namedDirection } from "../calculation/rule/named-direction";
import type { Row, Table } from "../sheet/table";
import type { Saying } from "./arah-bukti";
import type { BookTable } from "./book-table";

/** What was planned for a year, and in which column it stands. */
export interface TitikTarget {
  readonly tahun: number;
  readonly nilai: Desimal;
  readonly column: number;
}

const LAST_YEAR = 9999;
/** From one year to the next no target grows or shrinks so often: one of them is in another unit. */
const SEUKURAN = 4;

/** The planned figures of a row by year, where its name leaves a doubt; none where the name tells. */
export function titikTarget(tabel: BookTable, row: Row): readonly TitikTarget[] {
  return namedDirection(row).pasti ? [] : titikDi(tabel, row);
}

function titikDi({ table, operands }: BookTable, row: Row): TitikTarget[] {
  return table.columns
    .filter(({ role, period }) => role === "target_akhir" || (role === "target" && period !== null))
    .flatMap((own) => {
      const read = operands.readAmount(row.row, own.column);
      return read ? [{ tahun: yearOf(own), nilai: read.nilai, column: own.column }] : [];
    })
    .sort((a, b) => a.tahun - b.tahun);
}

function yearOf({ role, period }: Table["columns"][number]): number {
  return role === "target_akhir" ? LAST_YEAR : Number(period);
}

/**
 * Targets that fall from year to year are of something to be brought down. Where the name says nothing at all, shares and
 * indexes alone tell it, and only by three years or more: of dokumen or participants an office plans fewer where there
 * is less money.
 */
export function saysTargets(table: BookTable, row: Row): Saying | null {
  const points = namedDirection(row).isLazim ? fallingTargets(table, row) : titikTarget(table, row);
  const polaritas = arahDeret(points);
  const column = points[0]?.column;
  if (polaritas === null || column === undefined) return null;
  return { polaritas, column, alasan: alasanTarget(polaritas) };
}

/** So often the targets of a name that says nothing must fall. */
const STEPS = 2;

/** The targets of a name that says nothing, where they fall as often; else none. */
function fallingTargets(tabel: BookTable, row: Row): readonly TitikTarget[] {
  const points = isUkuranMutu(tabel.operands.satuan(row.row)) ? titikDi(tabel, row) : [];
  const falls = points.filter(({ nilai }, at) => nilai.lt(points[at - 1]?.nilai ?? nilai));
  return falls.length < STEPS ? [] : points;
}

export function alasanTarget(polaritas: Saying["polaritas"]): string {
  return `Targetnya ${polaritas} dari tahun ke tahun: ${ARAH_BAIK[polaritas]}.`;
}

/** null where the targets stand still, go up and down, or are not of one size. */
function arahDeret(points: readonly TitikTarget[]): Saying["polaritas"] | null {
  const figures = points.map(({ nilai }) => nilai);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first.eq(last)) return null;
  const falls = figures.every((nilai, at) => at === 0 || nilai.lte(figures[at - 1] ?? nilai));
  const rises = figures.every((nilai, at) => at === 0 || nilai.gte(figures[at - 1] ?? nilai));
  return falls === rises ? null : falls ? "turun" : "naik";
}

/**
 * The course of targets that several tables tell, each of its own year: the agreement of this year, last year's
 * measurement, the end of the Renstra. null where two tables plan one year otherwise.
 */
export function arahAntarTabel(points: readonly TitikTarget[]): Saying["polaritas"] | null {
  const byYear = new Map<number, Desimal>();
  for (const { tahun, nilai } of points) {
    const known = byYear.get(tahun);
    if (known && !known.eq(nilai)) return null;
    byYear.set(tahun, nilai);
  }
  const course = [...byYear].map(([tahun, nilai]) => ({ tahun, nilai, column: 0 }));
  course.sort((a, b) => a.tahun - b.tahun);
  const isOfOneSize = course.every(
    ({ nilai }, at) => at === 0 || seukuran(nilai, course[at - 1]?.nilai ?? nilai),
  );
  return isOfOneSize ? arahDeret(course) : null;
}

function seukuran(one: Desimal, other: Desimal): boolean {
  const [low, high] = one.abs().lt(other.abs()) ? [one.abs(), other.abs()] : [other.abs(), one.abs()];
  return high.lte(low.times(SEUKURAN));
}
