import type { BookTable } from "../../../book/book-table";
import type { Column, Row } from "../../../sheet/table";
import { monthOf, ordinalOf } from "../../../sheet/words/period";

/** Which year and part of it each row of a table tells of. */
export interface WaktuBaris {
  /** Grows with time; 0 where no column tells it. */
  of(row: Row): number;
  yearOf(row: Row): number;
  /** As the row prints it: "Tahun 2024", "Triwulan IV". */
  words(row: Row): string[];
}

export function waktuBaris(source: BookTable): WaktuBaris {
  const year = columnOf(source, TAHUN, yearIn);
  const part = columnOf(source, BAGIAN_TAHUN, partIn);
  const times = timesOf(source, year, part);
  const of = (row: Row): number => times.get(row) ?? 0;
  return {
    of,
    yearOf: (row) => Math.floor(of(row) / PARTS),
    words: (row) =>
      [year, part].flatMap((column) =>
        column ? [`${column.path.at(-1) ?? ""} ${source.text(row, column)}`] : [],
      ),
  };
}

const TAHUN = /^(?:tahun|thn)(?: anggaran)?$/i;
const BAGIAN_TAHUN = /^(?:triwulan|tw|kuartal|semester|bulan|periode)(?: ke)?$/i;

/** A column under such a heading in which each cell names a time. */
function columnOf(source: BookTable, heading: RegExp, read: (text: string) => number | null): Column | null {
  const isTime = (column: Column): boolean => {
    const texts = source.rows.map((row) => source.text(row, column).trim()).filter(Boolean);
    return texts.length > 0 && texts.every((text) => read(text) !== null);
  };
  const named = source.table.columns.filter(({ path }) => heading.test(path.at(-1) ?? ""));
  return named.find(isTime) ?? null;
}

function yearIn(text: string): number | null {
  return /^20\d\d$/.test(text) ? Number(text) : null;
}

function partIn(text: string): number | null {
  const bare = text.toLowerCase().replace(/^(?:triwulan|tw|semester)\.?\s*/, "");
  const order = monthOf(text) ?? ordinalOf(bare);
  return Number.isInteger(order) && order >= 1 && order <= 12 ? order : null;
}

/** More than a year has parts. */
const PARTS = 100;

/** A row without a time goes on with that of the row above, as merged cells leave it. */
function timesOf(source: BookTable, years: Column | null, parts: Column | null): ReadonlyMap<Row, number> {
  let [year, part] = [0, 0];
  return new Map(
    source.table.rows.map((row) => {
      year = yearIn(source.text(row, years).trim()) ?? year;
      part = partIn(source.text(row, parts).trim()) ?? part;
      return [row, year * PARTS + part];
    }),
  );
}
