import { itemAt } from "../../../domain/items";
import type { ReportTable } from "../report";
import type { ReportChart } from "../chart/report-chart";
import { barisTabel, type BarisLembar } from "./baris-lembar";
import { barisData, barisGrafik } from "./grafik-lembar";
import type { LembarLama } from "./lembar-kita";
import type { Letak } from "./letak";
import type { ReportTableId } from "../../../plan/report-table-id";

/** A table with the charts below it. */
export interface TabelLembar {
  readonly table: ReportTable;
  readonly charts: readonly ReportChart[];
}

/** A sheet of the report, to be made or to be brought up to date. */
export interface LembarKerja {
  readonly nama: string;
  readonly tabel: readonly TabelLembar[];
  /** Rows of its tables, from the top down. */
  readonly baris: readonly BarisLembar[];
  /** What stands there; null where the sheet is to be made. */
  readonly lama: LembarLama | null;
}

/** Blank rows between two tables of one sheet. */
const BETWEEN = 3;

export function barisLembar(tabel: readonly TabelLembar[]): BarisLembar[] {
  const charts = tabel.flatMap((own) => own.charts);
  return [
    ...tabel.flatMap(({ table }, index) => barisTabel(table, index === 0 ? 0 : BETWEEN)),
    ...charts.map(barisGrafik),
    ...charts.flatMap(barisData),
  ];
}

/** Where the rows of a sheet come to stand, and which rows are inserted for them. */
export interface Penempatan {
  /** Final row of each of the sheet's rows, in their order. */
  readonly row: readonly number[];
  /** Whether the row is new on the sheet. */
  readonly baru: readonly boolean[];
  /** Rows inserted, by the row of the present sheet above which they come. */
  readonly sisipan: ReadonlyMap<number, number>;
}

export function tempatkanBaru({ baris }: LembarKerja): Penempatan {
  let next = 0;
  const row = baris.map(({ jarak }) => {
    const own = next + jarak;
    next = own + 1;
    return own;
  });
  return { row, baru: row.map(() => true), sisipan: new Map() };
}

/** Known rows stay; new ones are inserted behind the row that they follow. */
export function tempatkanUlang({ baris }: LembarKerja, lama: LembarLama): Penempatan {
  const present = barisSekarang(baris, lama);
  const end = lama.sheet.used.row + lama.sheet.used.rows;
  const sisipan = new Map<number, number>();
  let before = present.find((row) => row !== null) ?? end;
  const places = present.map((row, index) => {
    if (row !== null) {
      before = row + 1;
      return row;
    }
    const offset = (sisipan.get(before) ?? 0) + itemAt(baris, index).jarak;
    sisipan.set(before, offset + 1);
    return { before, offset };
  });
  const shift = geserOleh(sisipan);
  const final = places.map((place) => {
    if (typeof place === "number") return place + shift(place);
    return place.before + shift(place.before) - (sisipan.get(place.before) ?? 0) + place.offset;
  });
  return { row: final, baru: present.map((row) => row === null), sisipan };
}

/** By how many rows a row of the present sheet moves down for those inserted at or above it. */
export function geserOleh(sisipan: Penempatan["sisipan"]): (row: number) => number {
  const places = [...sisipan].sort(([a], [b]) => a - b);
  let sum = 0;
  const sums = places.map(([, count]) => (sum += count));
  return (row) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (itemAt(places, middle)[0] <= row) low = middle + 1;
      else high = middle;
    }
    return sums[low - 1] ?? 0;
  };
}

function barisSekarang(baris: readonly BarisLembar[], { catatan, cocok }: LembarLama): (number | null)[] {
  const known = new Map(catatan.baris.map((row, index) => [kunciBaris(row), cocok.baris[index] ?? null]));
  return baris.map((row) => known.get(kunciBaris(row)) ?? null);
}

export function kunciBaris({
  tabel,
  kunci,
}: {
  readonly tabel: ReportTableId;
  readonly kunci: string;
}): string {
  return `${tabel} ${kunci}`;
}

/** Columns of the sheet for the columns of a table. */
export function kolomTabel(lembar: LembarKerja, id: ReportTableId): readonly number[] {
  const columns = lembar.tabel.find(({ table }) => table.id === id)?.table.columns ?? [];
  const index = lembar.lama?.catatan.tabel.findIndex((known) => known.id === id) ?? -1;
  const known = index < 0 ? undefined : lembar.lama?.cocok.kolom[index];
  return known ?? columns.map((_, column) => column);
}

export function letakTabel(lembar: LembarKerja, tempat: Penempatan): Map<ReportTableId, Letak> {
  return new Map(
    lembar.tabel.map(({ table }) => {
      const columns = kolomTabel(lembar, table.id);
      const kolom = new Map(table.columns.map(({ key }, index) => [key, columns[index] ?? index]));
      const baris = new Map<string, number>();
      lembar.baris.forEach((row, index) => {
        if (row.tabel === table.id) baris.set(row.kunci, itemAt(tempat.row, index));
      });
      return [table.id, { sheet: lembar.nama, kolom, baris }];
    }),
  );
}
