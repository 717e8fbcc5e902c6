import type { AddedColumn } from "../../plan/added-column";
import type { CellWrite, Plan } from "../../plan/plan";
import { artiFormat } from "../../domain/format-excel";
import { bacaTeks } from "../../domain/angka";
import { CAPAIAN_ROLES, MONEY_ROLES, type ColumnRole } from "../../domain/roles";
import { cellName, columnName, contains } from "../../sheet/address";
import { Grid } from "../../sheet/grid";
import type { Area, SheetSnapshot } from "../../sheet/snapshot";
import type { Column, Table } from "../../sheet/table";
import { NOT_COMPUTED } from "./not-computed";

/** A column that a table lacks and that its own figures allow. */
export interface KolomBaru {
  readonly role: ColumnRole;
  /** Heading, in the letters of the office's own. */
  readonly judul: string;
  /** Zero-based. */
  readonly column: number;
}

/** What a table may be given; where it cannot be given, why. */
export interface TawaranKolom {
  /** Table.id */
  readonly table: string;
  readonly kolom: readonly KolomBaru[];
  /** A sentence in Bahasa Indonesia that says what to do; null where nothing is in the way. */
  readonly halangan: string | null;
}

/** Where the tables made by Ctrl+T lie, by the sheet's name. */
type TabelExcel = ReadonlyMap<string, readonly Area[]>;

/** The columns that tables without them could have: of one target and one realisasi, of one pagu and one spending. */
export function tawaranKolom(
  sheets: readonly SheetSnapshot[],
  tables: readonly Table[],
  excel: TabelExcel,
): TawaranKolom[] {
  return tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (!sheet) return [];
    const grid = new Grid(sheet);
    const lacking = lackingOf(grid, table);
    if (lacking.length === 0) return [];
    const first = table.area.column + table.area.columns;
    const kolom = lacking.map(({ role, judul }, index) => ({
      role,
      judul: asOffice(judul, grid, table),
      column: first + index,
    }));
    return [{ table: table.id, kolom, halangan: obstacleOf(sheet, grid, table, kolom, excel) }];
  });
}

interface Lacking {
  readonly role: ColumnRole;
  readonly judul: string;
}

function lackingOf(grid: Grid, { kind, columns, rows }: Table): Lacking[] {
  const data = rows.filter((row) => row.kind === "data");
  if (NOT_COMPUTED.has(kind) || data.length === 0) return [];
  const isFigure = (row: number, column: number): boolean => {
    const value = grid.value(row, column);
    return typeof value === "number" || bacaTeks(String(value)).jenis === "angka";
  };
  const count = (role: ColumnRole): number => columns.filter((column) => column.role === role).length;
  const has = (roles: readonly ColumnRole[]): boolean => roles.some((role) => count(role) > 0);
  /** One column of each, and some row with figures in both. */
  const isPair = (...pair: ColumnRole[]): boolean => {
    const own = columns.filter(({ role }) => pair.includes(role));
    const isSingle = own.length === 2 && pair.every((role) => has([role]));
    return isSingle && data.some(({ row }) => own.every(({ column }) => isFigure(row, column)));
  };
  /** A column that is headed so stands there already, whatever it was read as. */
  const isHeaded = (word: RegExp): boolean =>
    columns.some(({ path }) => path.some((text) => word.test(text)));
  const ofKinerja =
    isPair("target", "realisasi") && !has([...CAPAIAN_ROLES, "kategori"]) && !isHeaded(/\bcapaian\b/i);
  const ofAnggaran =
    isPair("anggaran", "realisasi_anggaran") && !has(["capaian_anggaran", "sisa_persen", "efisiensi"]);
  const hasMoney = columns.some(({ role }) => MONEY_ROLES.has(role) || role === "capaian_anggaran");
  return [
    ...(ofKinerja
      ? [
          { role: "capaian", judul: hasMoney ? "Capaian Kinerja (%)" : "Capaian (%)" } as const,
          { role: "kategori", judul: "Kategori" } as const,
        ]
      : []),
    ...(ofAnggaran
      ? [{ role: "capaian_anggaran", judul: ofKinerja ? "Serapan Anggaran (%)" : "Serapan (%)" } as const]
      : []),
  ];
}

/** In capitals where the office's headings are. */
function asOffice(judul: string, grid: Grid, { columns, area }: Table): string {
  const headings = columns.map((column) => column.path.at(-1) ?? grid.shownText(area.row, column.column));
  const isLoud = headings.filter((text) => text.length > 2).every((text) => text === text.toUpperCase());
  return isLoud ? judul.toUpperCase() : judul;
}

function obstacleOf(
  sheet: SheetSnapshot,
  grid: Grid,
  { area }: Table,
  kolom: readonly KolomBaru[],
  excel: TabelExcel,
): string | null {
  const { row, rows, column, columns } = area;
  const first = column + columns;
  const own = (excel.get(sheet.name) ?? []).find((body) => contains(body, row + rows - 1, column));
  if (own)
    return `Tabel ini dibuat dengan Ctrl+T, yang melebar sendiri: ketik ${kolom.map(({ judul }) => `“${judul}”`).join(" dan ")} di kanan judul terakhirnya, mulai ${cellName(own.row - 1, own.column + own.columns)}, lalu hitung ulang.`;
  // One column stays free, or two tables would be read as one.
  for (let at = first; at <= first + kolom.length; at += 1) {
    if (sheet.hiddenColumns.has(at))
      return `Kolom ${columnName(at)} di kanan tabel tersembunyi: tampilkan dahulu, lalu coba lagi.`;
    for (let line = row; line < row + rows; line += 1) {
      const filled = grid.merge(line, at) ? "bagian dari sel gabungan" : "terisi";
      if (grid.isBlank(line, at) && !grid.hasFormula(line, at) && !grid.merge(line, at)) continue;
      return `Sel ${cellName(line, at)} ${filled}: kolom baru memerlukan ${kolom.length + 1} kolom kosong di kanan tabel. Sisipkan kolom kosong dahulu, lalu coba lagi.`;
    }
  }
  return null;
}

/** Writes the chosen ones beside the table, in the look of its last column; Hitung fills them. */
export function planKolomBaru(
  sheet: SheetSnapshot,
  table: Table,
  { kolom }: TawaranKolom,
  chosen: readonly ColumnRole[],
): Plan {
  const like = table.area.column + table.area.columns - 1;
  const wanted = kolom
    .filter(({ role }) => chosen.includes(role))
    .map((own, index) => ({ ...own, column: like + 1 + index }));
  const grid = new Grid(sheet);
  const names = wanted.map(({ judul }) => judul);
  return {
    task: "kolom-baru",
    title: `Kolom ${names.join(" dan ")} ditambahkan pada ${table.sheet}`,
    cells: wanted.flatMap((own) => cellsOf(grid, table, own)),
    highlights: [],
    columns: wanted.map(({ column }) => added(grid, table, column, like)),
  };
}

function added(grid: Grid, table: Table, column: number, like: number): AddedColumn {
  const { area, sheet } = table;
  const rows = headingRows(table);
  const heading = rows > 1 ? { row: area.row, column, rows, columns: 1 } : null;
  const isFree = grid.sheet.values.every((_, line) => grid.isBlank(grid.first.row + line, column));
  return { sheet, area: { ...area, column, columns: 1 }, like, isFree, heading };
}

/** Header rows without the one that numbers the columns. */
function headingRows({ headerRows, columns }: Table): number {
  const isNumbered = columns.some(({ label }) => label !== null);
  return Math.max(1, isNumbered ? headerRows - 1 : headerRows);
}

function cellsOf(grid: Grid, table: Table, { role, judul, column }: KolomBaru): CellWrite[] {
  const { sheet, area, headerRows } = table;
  const at = (row: number, value: string | number): CellWrite => ({
    ...{ sheet, row, column },
    content: { kind: "nilai", value },
  });
  const numbering = headerRows > headingRows(table) ? numberAfter(grid, table, column) : null;
  const numberFormat = role === "kategori" ? "General" : shareFormat(grid, table);
  const body = Array.from({ length: area.rows - headerRows }, (_, index): CellWrite => ({
    ...at(area.row + headerRows + index, ""),
    numberFormat,
  }));
  const last = area.row + headerRows - 1;
  return [at(area.row, judul), ...(numbering === null ? [] : [at(last, numbering)]), ...body];
}

/** The number that follows in the row that numbers the columns, as it is written there; null where none follows. */
function numberAfter(grid: Grid, { area, headerRows }: Table, column: number): string | number | null {
  const last = area.column + area.columns - 1;
  const row = area.row + headerRows - 1;
  const value = grid.value(row, last);
  const further = column - last;
  if (typeof value === "number") return value + (value < 0 ? -further : further);
  const [, before = "", number = "", after = ""] = /^(\D*)(\d+)(\D*)$/.exec(String(value).trim()) ?? [];
  return number === "" ? null : `${before}${Number(number) + further}${after}`;
}

/** The format of the office's own shares beside it; else two decimals in percent of a number, as the heading says. */
function shareFormat(grid: Grid, { area, headerRows, columns }: Table): string {
  const row = area.row + headerRows;
  const formats = columns.map(({ column }: Column) => grid.format(row, column));
  const last = formats.at(-1) ?? "General";
  const { rasioPersen, desimal, satuan, uang } = artiFormat(last);
  const isPlain = !rasioPersen && !uang && satuan === "" && last !== "@";
  return isPlain && (desimal ?? 0) > 0 ? last : "#,##0.00";
}
