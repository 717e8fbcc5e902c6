import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import type { Column, Table } from "../../../src/sheet/table";
import type { Variant } from "./run";
import {
  hasFormulas,
  insertColumns,
  removeColumn,
  swapColumns,
  textAt,
  valueAt,
  withCells,
  type Edit,
} from "./sheets";
import type { TrialTable } from "./tables";
import { type Perturbation, numberingRow, headingOf, onlyTable } from "./tables-of";

/** Whether a merged heading reaches over one of the two columns and not over the other. */
function isApart({ merges }: SheetSnapshot, a: number, b: number): boolean {
  const holds = (from: number, columns: number, column: number): boolean =>
    column >= from && column < from + columns;
  return (merges ?? []).some(
    ({ column, columns }) => columns > 1 && holds(column, columns, a) !== holds(column, columns, b),
  );
}

/** Headings in one row without merges may still be those of groups. */
function isPlain(table: Table, column: Column): boolean {
  return column.path.length === 1 || table.headerRows === 1;
}

/** The first row of what is to be swapped: all of two plain columns, of two in one group what stands below its heading. */
function sharedHeading(sheet: SheetSnapshot, table: Table, a: Column, b: Column): number | null {
  if (isPlain(table, a) && isPlain(table, b)) return table.area.row;
  const [one, two] = [a, b].map((own) => headingOf(sheet, table, own)?.row);
  const alike = a.path.slice(0, -1).join() === b.path.slice(0, -1).join() && a.path.at(-1) !== b.path.at(-1);
  return alike && one !== undefined && one === two ? one : null;
}

function relabelled(sheet: SheetSnapshot, table: Table, a: number, b: number): Edit[] {
  const labelOf = (column: number): string | null =>
    table.columns.find((own) => own.column === column)?.label ?? null;
  const [one, two] = [labelOf(a), labelOf(b)];
  if (one === null || two === null) return [];
  const swap = (text: string): string =>
    text.replace(/[a-z]{2,}|\d+|[a-z]/gi, (word) => (word === one ? two : word === two ? one : word));
  const row = numberingRow(sheet, table);
  const printed = table.columns
    .filter(({ printedFormula }) => printedFormula !== null)
    .flatMap((own) => {
      const place = headingOf(sheet, table, own);
      return place && /[-+/:x*–]\s*\(?[\da-z]/.test(textAt(sheet, place)) ? [place] : [];
    });
  const numbered = row === null ? [] : table.columns.map(({ column }) => ({ row, column }));
  return [...printed, ...numbered].map((place) => {
    const value = valueAt(sheet, place);
    const text = swap(String(value));
    return { ...place, value: typeof value === "number" ? Number(text) : text };
  });
}

function swapped(own: TrialTable, table: Table, a: Column, b: Column): Variant[] {
  const { sheet } = own;
  if (hasFormulas(sheet) || isApart(sheet, a.column, b.column)) return [];
  const other = (column: number): number =>
    column === a.column ? b.column : column === b.column ? a.column : column;
  const from = sharedHeading(sheet, table, a, b);
  if (from === null) return [];
  const edits = relabelled(sheet, table, a.column, b.column);
  return [
    {
      about: `“${a.path.join(" › ")}” ⇄ “${b.path.join(" › ")}”`,
      sheet: swapColumns(withCells(sheet, edits), a.column, b.column, from),
      columns: [],
      moved: ({ row, column }) => ({ row, column: other(column) }),
    },
  ];
}

/** Neighbouring columns in each other's place, with their headings. */
export const neighboursSwapped: Perturbation = (own) => {
  const table = onlyTable(own);
  if (!table) return [];
  return table.columns.flatMap((column, index): Variant[] => {
    const next = table.columns[index + 1];
    if (!next || column.role === "no" || column.path.length === 0 || next.path.length === 0) return [];
    return swapped(own, table, column, next);
  });
};

/** "Realisasi | Target": what was reached before what was aimed at. */
export const measuresSwapped: Perturbation = (own) => {
  const table = onlyTable(own);
  if (!table) return [];
  const pairs = [
    ["target", "realisasi"],
    ["anggaran", "realisasi_anggaran"],
    ["indikator", "satuan"],
  ] as const;
  return pairs.flatMap(([one, two]) => {
    const [a, b] = [one, two].map((role) => table.columns.filter((column) => column.role === role));
    const [first, second] = [a?.[0], b?.[0]];
    return first && second && a?.length === 1 && b?.length === 1 ? swapped(own, table, first, second) : [];
  });
};

/** The column of units left out. */
export const unitsRemoved: Perturbation = (own) => {
  const unit = onlyTable(own)?.columns.find(({ role }) => role === "satuan");
  if (!unit || hasFormulas(own.sheet)) return [];
  return [
    {
      about: "tanpa kolom satuan",
      sheet: removeColumn(own.sheet, unit.column),
      moved: ({ row, column }) => ({ row, column: column > unit.column ? column - 1 : column }),
    },
  ];
};

const NOTES: readonly (readonly [heading: string, text: string])[] = [
  ["Keterangan", "Sudah diverifikasi oleh bidang teknis"],
  ["Qwerta", "Dokumen lengkap di bidang"],
];

/** A column of words put in before each column. */
export const notesInserted: Perturbation = (own) => {
  const table = onlyTable(own);
  if (!table || hasFormulas(own.sheet)) return [];
  const { area, headerRows } = table;
  // Without merged cells nothing would tell that the headings of three rows go on behind the column.
  if (headerRows > 2 && (own.sheet.merges ?? []).length === 0) return [];
  return table.columns.slice(1).flatMap(({ column }) =>
    NOTES.map(([heading, text]): Variant => {
      const isInside = isBelowGroup(own.sheet, table, column);
      const row = isInside ? lowestHeading(own.sheet, table, column) : area.row;
      const wider = insertColumns(own.sheet, column);
      const rows = table.rows.filter(({ kind }) => kind === "data").map((each) => each.row);
      const edits = [
        { row, column, value: heading },
        ...rows.map((at) => ({ row: at, column, value: text })),
      ];
      const last = numberingRow(own.sheet, table) ?? area.row + headerRows;
      const tall = { row, column, rows: last - row, columns: 1 };
      const merges = isInside || tall.rows < 2 ? wider.merges : [...(wider.merges ?? []), tall];
      return {
        about: `kolom “${heading}” disisipkan di ${column + 1}`,
        sheet: { ...withCells(wider, edits), merges },
        moved: ({ row: at, column: of }) => ({ row: at, column: of >= column ? of + 1 : of }),
      };
    }),
  );
};

/** Whether a heading reaches over this column from the left, merged or not. */
function isBelowGroup(sheet: SheetSnapshot, { area, columns }: Table, column: number): boolean {
  const merged = (sheet.merges ?? []).some(
    (merge) => merge.column < column && merge.column + merge.columns > column && merge.row === area.row,
  );
  const group = columns.find((own) => own.column === column)?.path ?? [];
  const isOpen = (sheet.merges ?? []).every(({ row }) => row !== area.row);
  return merged || (isOpen && group.length > 1 && textAt(sheet, { row: area.row, column }) === "");
}

function lowestHeading(sheet: SheetSnapshot, table: Table, column: number): number {
  const own = table.columns.find((each) => each.column === column);
  return (own && headingOf(sheet, table, own)?.row) ?? table.area.row;
}
