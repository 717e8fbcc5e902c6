import type { Draft } from "../columns";
import type { Grid } from "../grid";
import { ColumnReader } from "../reading";
import type { ColumnRole } from "../roles";

/** The figures of one column, row by row; null where none stands. */
export interface ColumnFigures {
  readonly draft: Draft;
  readonly column: number;
  readonly values: readonly (number | null)[];
  /** How far a figure may be off by its own rounding. */
  readonly steps: readonly number[];
}

/** Rows that are looked at: what holds in so many holds. */
const SAMPLE = 120;
const DECIMALS = 6;

const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "no",
  "kode",
  "tujuan",
  "sasaran",
  "program",
  "indikator",
  "satuan",
  "polaritas",
  "sumber_data",
  "penanggung_jawab",
]);
const MONEY: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "anggaran",
  "realisasi_anggaran",
  "sisa",
  "selisih",
]);

/** The columns of figures, with what stands in each row. */
export function readFigures(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): ColumnFigures[] {
  const rows = Array.from({ length: Math.min(body.to - body.from, SAMPLE) }, (_, step) => body.from + step);
  return drafts
    .filter(({ role, stats }) => stats.numeric > 0 && !NAMES.has(role))
    .map((draft) => {
      const { column } = draft.reading.path;
      const reader = new ColumnReader(grid, column, rows, { uang: MONEY.has(draft.role) });
      const read = rows.map((row) => {
        const figure = reader.read(row);
        return figure.jenis === "angka" ? figure.nilai : null;
      });
      return {
        draft,
        column,
        values: read.map((figure) => figure?.toNumber() ?? null),
        steps: read.map((figure) => 10 ** -Math.min(figure?.decimalPlaces() ?? 0, DECIMALS)),
      };
    });
}
