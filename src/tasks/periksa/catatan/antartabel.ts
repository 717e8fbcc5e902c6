import { samaDibulatkan, samaKasar } from "../../../domain/kesamaan";
import type { Angka } from "../../../domain/bacaan";
import { groupBy } from "../../../domain/items";
import { desimal } from "../../../domain/desimal";
import { partialColumns } from "../../../sheet/columns/closing-columns";
import { TO_DATE } from "../../../sheet/words/period";
import type { Column, Row } from "../../../sheet/table";
import { roleOf, KINERJA_ROLES, BUDGET_ROLES, PLANNED_ROLES } from "../../../domain/roles";
import type { Buku, Catatan } from "../buku";
import { kolomTurunan } from "../aturan/kolom-turunan";
import { drafCatatan, type Draf, type Pemeriksaan } from "../draf";
import { tulisAngka } from "../kalimat";
import { kelompokKolom } from "../../../book/measured-columns";
import type { BookTable } from "../../../book/book-table";
import { tahapTabel } from "../../../book/pemilik-tabel";
import { remember } from "../../../domain/remember";

/** The same indikator or programme with another figure in an earlier table: both places are named. */
export function periksaAntartabel(tabel: BookTable, buku: Buku): Pemeriksaan {
  const partial = partialColumns(tabel.table.columns);
  const columns = tabel
    .columns(...KINERJA_ROLES, ...BUDGET_ROLES)
    .filter((column) => (column.period ?? tabel.table.year) !== null && !partial.has(column.column));
  if (columns.length === 0) return [];
  const dibandingkan = tabel.rows.flatMap((row) =>
    columns.flatMap((column): Dibandingkan[] => {
      const own = tabel.angka(row.row, column.column);
      const other = own && lebihDulu(tabel, buku, row, column);
      if (!other) return [];
      const isCapaian = column.role === "capaian";
      if (isCapaian && isDihitung(tabel, row.row, column) && isDihitung(other.tabel, other.row, other))
        return [];
      const factor = factorOf(other) / column.multiplier;
      const isSama = !isBeda(own, other.angka, column, factor);
      return [{ dengan: other.tabel, draf: isSama ? null : drafBeda(tabel, row, column, own, other) }];
    }),
  );
  const lain = milikLain(dibandingkan);
  return dibandingkan.filter(({ dengan }) => !lain.has(dengan)).map(({ draf }) => draf);
}

interface Dibandingkan {
  readonly dengan: BookTable;
  readonly draf: Draf | null;
}

/** So many figures of the same names, and hardly one the same. */
const BANYAK = 8;
const SAMA = 1 / 4;

/**
 * Tables that tell of something else under the same names: each of a city's 41 offices spends for "Penyusunan Dokumen
 * Perencanaan", every one its own amount.
 */
function milikLain(semua: readonly Dibandingkan[]): Set<BookTable> {
  const groups = groupBy(semua, ({ dengan }) => dengan);
  return new Set(
    [...groups].flatMap(([dengan, own]) => {
      const sama = own.filter(({ draf }) => draf === null).length;
      return own.length >= BANYAK && sama < own.length * SAMA ? [dengan] : [];
    }),
  );
}

/** A capaian that follows from target and realisasi beside it: these are compared, and its own rule checks it. */
function isDihitung(tabel: BookTable, row: number, { column }: Pick<Column, "column">): boolean {
  return kolomTurunan(tabel).some(
    ({ derived, sel }) => derived.column.column === column && sel.some((cell) => cell.row.row === row),
  );
}

/** At the decimals of the rougher one; a capaian may be rounded in one table and cut off in the other. */
function isBeda(own: Angka, other: Angka, { role }: Column, factor: number): boolean {
  if (factor !== 1) return isBedaSatuan(own, other, factor);
  if (role === "capaian") return !samaKasar(own, other);
  return own.persen === other.persen && !samaDibulatkan(own, other);
}

function factorOf({ tabel, column }: Catatan): number {
  return tabel.table.columns.find((own) => own.column === column)?.multiplier ?? 1;
}

/** Rupiah beside thousands of rupiah: the same at the last digit of the rougher one. */
function isBedaSatuan(own: Angka, other: Angka, factor: number): boolean {
  const [ownUnit, otherUnit] = [own, other].map(({ desimal: places }) => desimal(10).pow(-places));
  const rough = [ownUnit ?? desimal(1), (otherUnit ?? desimal(1)).times(factor)];
  const gap = own.nilai.minus(other.nilai.times(factor)).abs();
  return rough.every((unit) => gap.gte(unit));
}

/** The first earlier table that has the figure for the same year; names that stand more than once tell nothing. */
function lebihDulu(tabel: BookTable, buku: Buku, row: Row, column: Column): Catatan | null {
  const byTable = buku.setahun(row.label, column.role, column.period ?? tabel.table.year);
  const [first] = [...byTable].filter(([other]) => isSetahap(other, tabel));
  if (!first || first[0] === tabel || isOtherPart(column, tabel, first[0])) return null;
  const own = byTable.get(tabel)?.filter((one) => one.column === column.column) ?? [];
  const others = first[1].filter((one) => {
    const its = first[0].table.columns.find((candidate) => candidate.column === one.column);
    return (
      its !== undefined &&
      its.quarter === column.quarter &&
      isToDate(its) === isToDate(column) &&
      kelompokKolom(first[0], its) === kelompokKolom(tabel, column)
    );
  });
  const [other] = others;
  if (own.length !== 1 || others.length !== 1 || !other) return null;
  return other;
}

/** "PK Murni" is no earlier print of what was changed after it: only another first version repeats it. */
function isSetahap(other: BookTable, own: BookTable): boolean {
  return tahap(other) !== "murni" || tahap(own) === "murni";
}

const tahap = remember(tahapTabel);

/** What was reached in the second quarter is no second print of the first quarter's; what is planned is of the year. */
function isOtherPart({ role }: Column, { table: own }: BookTable, { table: other }: BookTable): boolean {
  const isPlanned = PLANNED_ROLES.includes(role);
  return !isPlanned && (own.part?.from !== other.part?.from || own.part?.to !== other.part?.to);
}

/** "Realisasi s.d. 2016" holds all years so far, and is no second print of the realisasi of 2016. */
function isToDate({ path }: Column): boolean {
  return TO_DATE.test(path.join(" "));
}

function drafBeda(tabel: BookTable, row: Row, column: Column, own: Angka, other: Catatan): Draf {
  const place = `${other.tabel.table.sheet}!${other.tabel.nama(other.row, other.column)}`;
  const nama = roleOf(column.role).sebutan ?? "angka";
  return drafCatatan(tabel, row.row, column.column, {
    pesan: `${nama} tertulis ${tulisAngka(own)}, sedangkan ${nama} yang sama di ${place} tertulis ${tulisAngka(other.angka)}. Samakan, atau jelaskan bedanya.`,
    cells: [place],
  });
}
