import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import type { Column, Table } from "../../../src/sheet/table";
import type { Variant } from "./run";
import {
  formatAt,
  hasFormulas,
  insertColumns,
  insertRow,
  removeRow,
  textAt,
  valueAt,
  withCells,
  type Edit,
} from "./sheets";
import { type Perturbation, tablesOf, numberingRow, onlyTable } from "./tables-of";

/** Merged areas that the host cannot tell, that were never made. */
export const unmerged: Perturbation = ({ sheet }) =>
  sheet.merges && sheet.merges.length > 0
    ? [
        { about: "tanpa gabungan sel", sheet: { ...sheet, merges: [] } },
        { about: "gabungan sel tidak diketahui", sheet: { ...sheet, merges: null } },
      ]
    : [];

/** "Realisasi Anggaran (Rp)" over two rows: the unit below its heading. */
export const headingSplit: Perturbation = (own) =>
  tablesOf(own).flatMap((table): Variant[] => {
    if (table.headerRows !== 1 || hasFormulas(own.sheet)) return [];
    const { row } = table.area;
    const parts = table.columns.flatMap(({ column }) => {
      const [, above, below] =
        /^(.{3,}?)\s*(\((?:Rp\.?|%|Rupiah)\))$/i.exec(textAt(own.sheet, { row, column })) ?? [];
      return above !== undefined && below !== undefined ? [{ column, above, below }] : [];
    });
    if (parts.length === 0) return [];
    const wider = insertRow(own.sheet, row + 1);
    const split = new Set(parts.map(({ column }) => column));
    const edits = parts.flatMap(({ column, above, below }): Edit[] => [
      { row, column, value: above },
      { row: row + 1, column, value: below },
    ]);
    const tall = table.columns
      .filter(({ column }) => !split.has(column))
      .map(({ column }) => ({ row, column, rows: 2, columns: 1 }));
    return [
      {
        about: "satuan di baris judul kedua",
        sheet: { ...withCells(wider, edits), merges: [...(wider.merges ?? []), ...tall] },
        moved: ({ row: at, column }) => ({ row: at > row ? at + 1 : at, column }),
      },
    ];
  });

/** Two rows of headings in one: "Kinerja Target", "Kinerja Realisasi". */
export const headingJoined: Perturbation = (own) =>
  tablesOf(own).flatMap((table): Variant[] => {
    const { area, headerRows } = table;
    if (headerRows !== 2 || numberingRow(own.sheet, table) !== null || hasFormulas(own.sheet)) return [];
    if (table.columns.every(({ path }) => path.length < 2)) return [];
    const edits = table.columns.map(({ column, path }): Edit => ({
      row: area.row,
      column,
      value: path.join(" "),
    }));
    const flat = removeRow({ ...own.sheet, merges: withoutHeader(own.sheet, table) }, area.row + 1);
    return [
      {
        about: "judul dalam satu baris",
        sheet: withCells(flat, edits),
        moved: ({ row, column }) => ({ row: row > area.row ? row - 1 : row, column }),
      },
    ];
  });

function withoutHeader({ merges }: SheetSnapshot, { area, headerRows }: Table): SheetSnapshot["merges"] {
  return (merges ?? []).filter(({ row }) => row < area.row || row >= area.row + headerRows);
}

/** The numbers below the headings left out, where no formula is printed with them; put in, where none are. */
export const numberingChanged: Perturbation = (own) => {
  const table = onlyTable(own);
  if (!table || hasFormulas(own.sheet)) return [];
  const row = numberingRow(own.sheet, table);
  if (row !== null) {
    if (table.columns.some(({ printedFormula }) => printedFormula !== null)) return [];
    return [
      {
        about: "tanpa baris nomor",
        sheet: removeRow(own.sheet, row),
        moved: ({ row: at, column }) => ({ row: at > row ? at - 1 : at, column }),
      },
    ];
  }
  if (table.columns.some(({ printedFormula }) => printedFormula !== null)) return [];
  const below = table.area.row + table.headerRows;
  const numbers = Array.from({ length: table.area.columns }, (_, step): Edit => ({
    row: below,
    column: table.area.column + step,
    value: `(${step + 1})`,
  }));
  return [
    {
      about: "dengan baris nomor",
      sheet: withCells(insertRow(own.sheet, below), numbers),
      moved: ({ row: at, column }) => ({ row: at >= below ? at + 1 : at, column }),
    },
  ];
};

/** Every second column of inputs hidden. */
export const columnsHidden: Perturbation = (own) => [
  {
    about: "kolom tersembunyi",
    sheet: {
      ...own.sheet,
      hiddenColumns: new Set(
        tablesOf(own).flatMap(({ columns }) =>
          columns.flatMap(({ column }, index) => (index % 2 === 0 ? [] : [column])),
        ),
      ),
    },
  },
];

/** Moved down and to the right. */
export const moved: Perturbation = ({ sheet }) =>
  hasFormulas(sheet)
    ? []
    : [
        {
          about: "dipindah",
          sheet: {
            ...sheet,
            used: { ...sheet.used, row: sheet.used.row + 5, column: sheet.used.column + 2 },
            merges: (sheet.merges ?? []).map((area) => ({
              ...area,
              row: area.row + 5,
              column: area.column + 2,
            })),
          },
          moved: ({ row, column }) => ({ row: row + 5, column: column + 2 }),
        },
      ];

/** "Target 2022 | Realisasi 2022 | Capaian 2022" filled in before this year's. */
export const yearBefore: Perturbation = (own) => {
  const table = onlyTable(own);
  if (!table || hasFormulas(own.sheet) || table.headerRows !== 1) return [];
  const year = Number(table.year ?? "2023");
  const of = (role: string): Column[] => table.columns.filter((column) => column.role === role);
  const measures = ["target", "realisasi", "capaian"].map(of);
  if (measures.some((own) => own.length !== 1)) return [];
  if (table.columns.some(({ path }) => /\b(19|20)\d\d\b|lalu|tw|triwulan/i.test(path.join(" ")))) return [];
  const [target, reached, share] = measures.flat();
  if (!target || !reached || !share) return [];
  const { row } = table.area;
  const before = Math.min(target.column, reached.column);
  const shift = (column: number): number => (column >= before ? column + 3 : column);
  const edits = [target, reached, share].flatMap((column, step): Edit[] => [
    { row, column: before + step, value: `${column.path.at(-1)} ${year - 1}` },
    { row, column: shift(column.column), value: `${column.path.at(-1)} ${year}` },
  ]);
  const figures = table.rows
    .filter(({ kind }) => kind === "data")
    .flatMap((each): Edit[] => {
      const [aim, got] = [target, reached].map(({ column }) => valueAt(own.sheet, { row: each.row, column }));
      if (typeof aim !== "number" || typeof got !== "number" || aim === 0) return [];
      const format = formatAt(own.sheet, { row: each.row, column: target.column });
      return [
        { row: each.row, column: before, value: aim * 0.9, format },
        { row: each.row, column: before + 1, value: got * 0.85, format },
        { row: each.row, column: before + 2, value: Number(((got * 85) / (aim * 0.9)).toFixed(2)) },
      ];
    });
  return [
    {
      about: "tahun lalu di depan tahun ini",
      sheet: withCells(insertColumns(own.sheet, before, 3), [...edits, ...figures]),
      moved: ({ row: at, column }) => ({ row: at, column: shift(column) }),
    },
  ];
};
