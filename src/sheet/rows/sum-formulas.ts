import { remember } from "../../domain/remember";
import { INPUT_ROLES } from "../../domain/roles";
import { areaOf } from "../formulas/references";
import type { Grid } from "../grid";
import { isOwnFormula } from "../own-formula";
import type { Column, Row } from "../table";

/** "=SUM(C5:C7,C9)", also as we write it, guarded by COUNT; "=SUBTOTAL(9,C5:C7)". */
const SUMMED = /^=\s*\+?\s*(?:IF\(COUNT\([^"()]*\)=0,"",)?(?:SUM\(|SUBTOTAL\((?:9|109),)([^()"]*)\)\)?\s*$/i;
const AVERAGED =
  /^=\s*\+?\s*(?:IF\(COUNT\([^"()]*\)=0,"",)?(?:AVERAGE\(|SUBTOTAL\((?:1|101),)([^()"]*)\)\)?\s*$/i;
/** "=C5+C9", "=+C8+C11+C14". */
const ADDED = /^=\s*\+?\s*(\$?[A-Z]{1,3}\$?\d+(?:\s*\+\s*\$?[A-Z]{1,3}\$?\d+)+)\s*$/i;

/**
 * What the formulas of a row say that it adds up (a row of averages: adds up or averages), as positions in `rows`:
 * sums over cells of its own column. Where the columns differ, as most of them say, else as the widest: a range
 * rather stops short than runs too far. null where there are none.
 */
export function summedRows(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  index: number,
): readonly number[] | null {
  const row = rows[index];
  if (!row) return null;
  const told = new Map<string, { readonly parts: readonly number[]; count: number }>();
  for (const { column } of columns) {
    const formula = grid.hasFormula(row.row, column) ? String(grid.formula(row.row, column)) : null;
    // A mean of ours leaves out what could not be computed in its own column: it tells nothing of the others.
    if (formula === null || (row.kind === "average" && isOwnFormula(formula))) continue;
    const read = readSum(formula, column, row.kind, rows.at(-1)?.row ?? 0);
    const parts = (read ?? []).flatMap((at) => positionsOf(rows).get(at) ?? []);
    if (parts.length === 0 || parts.includes(index)) continue;
    const same = told.get(parts.join());
    if (same) same.count += 1;
    else told.set(parts.join(), { parts, count: 1 });
  }
  const [most] = [...told.values()].sort((a, b) => b.count - a.count || b.parts.length - a.parts.length);
  return most?.parts ?? null;
}

/**
 * "Nilai Kinerja Organisasi (NKO) | … | =AVERAGE(H5:H10)": whatever its name, a row that has no figures but the means of
 * rows above it closes these.
 */
export function isMeanByFormula(
  grid: Grid,
  row: number,
  columns: readonly Column[],
  above: readonly Row[],
): boolean {
  const means = columns.filter(({ column }) => {
    const formula = grid.hasFormula(row, column) ? String(grid.formula(row, column)) : "";
    return AVERAGED.test(formula) && !isOwnFormula(formula);
  });
  if (means.length === 0) return false;
  const data = new Set(above.filter(({ kind }) => kind === "data").map((own) => own.row));
  const isOfData = ({ column }: Column): boolean => {
    const rows = readSum(String(grid.formula(row, column)), column, "average", row - 1) ?? [];
    return rows.filter((own) => data.has(own)).length > 1;
  };
  const inputs = columns.filter(({ role }) => INPUT_ROLES.has(role));
  return means.every(isOfData) && inputs.every((own) => means.includes(own) || grid.isBlank(row, own.column));
}

const positionsOf = remember(
  (rows: readonly Row[]): ReadonlyMap<number, number> => new Map(rows.map(({ row }, index) => [row, index])),
);

/** Rows of the sheet, up to `end`, that a formula adds up in its own column; null for any other formula. */
function readSum(formula: string, column: number, kind: Row["kind"], end: number): number[] | null {
  const list = listOf(formula, kind);
  if (list === null) return null;
  const rows: number[] = [];
  for (const part of list.split(",")) {
    const area = areaOf(part.trim());
    if (!area || area.column !== column || area.columns > 1) return null;
    for (let row = area.row; row <= Math.min(area.row + area.rows - 1, end); row += 1) rows.push(row);
  }
  return rows;
}

/** What stands between the brackets: "C5:C7,C9". */
function listOf(formula: string, kind: Row["kind"]): string | null {
  const averaged = kind === "average" ? AVERAGED.exec(formula)?.[1] : undefined;
  return SUMMED.exec(formula)?.[1] ?? averaged ?? ADDED.exec(formula)?.[1]?.replace(/\+/g, ",") ?? null;
}
