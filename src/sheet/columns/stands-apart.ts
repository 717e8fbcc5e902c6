import { PLANNED_ROLES, QUARTER_ROLES, SHARE_ROLES } from "../../domain/roles";
import { sumOf } from "../../domain/items";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import { groupOfPath } from "../header/heading-path";
import { isPeriodText } from "../header/header-rows";
import type { Column, Row } from "../table";
import { seriesAtEnd } from "./series";

/** Factors of a product, whose last column is called "Jumlah" as well. */
const FACTOR = /\b(harga|tarif|volume|vol|frekuensi|koefisien|bobot|satuan)\b/i;

/** "BULAN (SATUAN ORANG) › JAN | FEB": in which unit is counted, no price for one. */
const OF_UNIT = /\((?:dalam )?satuan\b[^()]*\)/gi;

export function isFactor({ path }: Column): boolean {
  return FACTOR.test(path.join(" ").replace(OF_UNIT, " "));
}

/** "Target | K1 | K2 | K3 | Jumlah": a plan is no part of what came of it, nor is a share of anything a part of counts. */
function isPlanBefore({ role }: Column, found: readonly Column[]): boolean {
  const isOther = PLANNED_ROLES.includes(role) || SHARE_ROLES.has(role);
  return isOther && found.every((own) => own.role === "other");
}

interface Body {
  readonly grid: Grid;
  readonly rows: readonly Row[];
}

/** Whether what stands before the parts is none of them. */
export function isApart(other: Column, found: readonly Column[], body: Body): boolean {
  return (
    isSeries(found) ||
    isPlanBefore(other, found) ||
    isBeforeGroup(other, found) ||
    isValueOf(other, found, body)
  );
}

/** "Nilai Kontrak | Uang Muka | Termin I | Termin II | Jumlah Pembayaran": never less than they come to in its row. */
function isValueOf({ role, column }: Column, found: readonly Column[], { grid, rows }: Body): boolean {
  const data = rows.filter(({ kind, row }) => kind === "data" && !Number.isNaN(amountAt(grid, row, column)));
  const sumIn = (row: number): number =>
    sumOf(found.map((part) => amountAt(grid, row, part.column)).filter((amount) => !Number.isNaN(amount)));
  return (
    role === "nilai" && data.length > 1 && data.every(({ row }) => sumIn(row) <= amountAt(grid, row, column))
  );
}

/** "Pagu | Realisasi › Swakelola | Penyedia | Total Realisasi": parts below a heading of their own are whole among themselves. */
function isBeforeGroup(other: Column, found: readonly Column[]): boolean {
  const [group = "", ...others] = [...new Set(found.map(({ path }) => groupOfPath(path)))];
  return group !== "" && others.length === 0 && !isFactor(other) && groupOfPath(other.path) !== group;
}

/** Quarters, months, "Tahap I | Tahap II": whole among themselves, whatever stands before them. */
export function isSeries(columns: readonly Column[]): boolean {
  const leaves = columns.map(leafOf);
  return isQuarter(columns[0]) || leaves.every(isPeriodText) || seriesAtEnd(leaves) === leaves.length;
}

export function leafOf({ path }: Column): string {
  return path.at(-1) ?? "";
}

export function isQuarter(column: Column | undefined): boolean {
  return column !== undefined && QUARTER_ROLES.includes(column.role);
}
