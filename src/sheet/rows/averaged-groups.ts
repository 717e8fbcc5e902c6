import { figureAt } from "../amount-at";
import { sumOf } from "../../domain/items";
import { CAPAIAN_ROLES, MONEY_ROLES, isRole } from "../../domain/roles";
import type { Grid } from "../grid";
import { groupsOf, NAMED, rankOf, type Group, type Heads } from "./heading-groups";
import { isFilledByUs } from "../own-formula";
import type { Column, Row, RowParts } from "../table";

/** What the caption says where the row of a sasaran shows the mean of its indicators. */
const OF_SASARAN = /\brata\W{0,3}rata\b|\brerata\b|\bper\s?(sasaran|tujuan|misi)\b/i;
/** A mean over the indicators themselves. */
const OF_INDICATORS = /\bindikator\b/i;
/** Digits that a printed mean may be rounded off by. */
const ROUNDING = 0.006;

/**
 * Rows that head others and show the mean of them: a sasaran of its indicators, a misi of its sasaran, an indikator
 * of its rincian (LAKIP Dinas Pertanian Jawa Barat 2016, tabel 4). That they do is told by the caption, by a closing
 * mean below them, or by others of them that are filled. The closing mean is then over the highest of them.
 */
export function withGroupAverages(
  grid: Grid,
  rows: readonly Row[],
  columns: readonly Column[],
  caption: string,
): Row[] {
  const shares = columns.filter(({ role }) => CAPAIAN_ROLES.includes(role));
  if (shares.length === 0 || columns.some(({ role }) => MONEY_ROLES.has(role))) return [...rows];
  if (closesSections(rows)) return [...rows];
  const table: Heads = { grid, rows, columns, shares };
  const groups = groupsOf(table);
  const told = isTold(table, caption, groups);
  const shown = shownBy(table, groups, told);
  if (shown === null || (shown.length === 0 && !told)) return [...rows];
  const kept = groups.filter(
    ({ head }) => isNamed(table, head, groups) || shown.includes(rankOf(table, head)),
  );
  return rows.map((row, index) => {
    const own = kept.find(({ head }) => head === index);
    if (own) return { ...row, parts: mean(own.members, `Rata-rata baris-baris di bawah "${row.label}".`) };
    return row.kind === "average" ? overGroups(table, row, kept) : row;
  });
}

/** "Rata-rata sasaran 1" below its rows, and others further down: the means stand there, and not on the heads. */
function closesSections(rows: readonly Row[]): boolean {
  const first = rows.filter(({ kind }, at) => kind === "average" && rows[at - 1]?.kind !== "average");
  return first.length > 1;
}

function mean(rows: readonly number[], reason: string): RowParts {
  return { rows, reason, isFirm: true, how: "AVERAGE" };
}

/**
 * The ranks of heads whose filled cells are the mean of their rows; null where one shows something else, and, where
 * words speak of means (`told`), where most do: a slip is none the less one of them.
 */
function shownBy(table: Heads, groups: readonly Group[], told: boolean): string[] | null {
  const ranks: string[] = [];
  let [single, other] = [0, 0];
  for (const { head, members } of groups)
    for (const { column } of table.shares) {
      const own = typedAt(table, head, column);
      const values = members.flatMap((at) => typedAt(table, at, column) ?? []);
      if (own === null || values.length < members.length) continue;
      if (!isMean(own, values)) other += 1;
      else if (members.length < 2) single += 1;
      else ranks.push(rankOf(table, head));
    }
  return other > (told ? ranks.length + single : 0) ? null : ranks;
}

function isMean(own: number, values: readonly number[]): boolean {
  const average = averageOf(values);
  return average !== null && Math.abs(average - own) <= ROUNDING * Math.max(1, Math.abs(own) / 100);
}

function averageOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}

/** A figure of the office's in the cell; null where it is open. */
function typedAt({ grid, rows }: Heads, index: number, column: number): number | null {
  const row = rows[index]?.row;
  if (row === undefined || isFilledByUs(grid, row, column)) return null;
  return figureAt(grid, row, column);
}

/** The caption speaks of means, or a mean closes the table that may be one over its groups. */
function isTold(table: Heads, caption: string, groups: readonly Group[]): boolean {
  if (OF_SASARAN.test(caption)) return true;
  return table.rows.some((row, index) => row.kind === "average" && isOverGroups(table, index, row, groups));
}

/** Whether a closing mean is, or may be, over the groups: not by its words, nor by a figure that is the mean of all rows. */
function isOverGroups(table: Heads, index: number, row: Row, groups: readonly Group[]): boolean {
  if (OF_INDICATORS.test(row.label) || row.parts === null) return false;
  const parts = row.parts.rows;
  return table.shares.every(({ column }) => {
    const own = typedAt(table, index, column);
    const rows = parts.flatMap((at) => typedAt(table, at, column) ?? []);
    return own === null || !isMean(own, rows) || isMean(own, overall(table, parts, groups, column));
  });
}

/** The means of the groups and the figures outside them. */
function overall(table: Heads, parts: readonly number[], groups: readonly Group[], column: number): number[] {
  const valueOf = (at: number): number | null => {
    const group = groups.find(({ head }) => head === at);
    if (!group) return typedAt(table, at, column);
    return averageOf(group.members.flatMap((member) => valueOf(member) ?? []));
  };
  return outermost(parts, groups).flatMap((at) => valueOf(at) ?? []);
}

function outermost(parts: readonly number[], groups: readonly Group[]): number[] {
  return [...new Set(parts.map((at) => groups.find(({ head, end }) => head <= at && at < end)?.head ?? at))];
}

/** A sasaran, a tujuan, a misi; and what stands within one. */
function isNamed(table: Heads, head: number, groups: readonly Group[]): boolean {
  const row = table.rows[head];
  if (!row) return false;
  const isOwn = NAMED.test(row.label) || isInColumn(table, row);
  return isOwn || groups.some((own) => own.head < head && head < own.end && isNamed(table, own.head, []));
}

function isInColumn({ grid, columns }: Heads, { row }: Row): boolean {
  return columns.filter(isRole("sasaran", "tujuan")).some(({ column }) => !grid.isBlank(row, column));
}

/** A closing mean is over the groups and the rows outside them, unless its own formula or its words say otherwise. */
function overGroups(table: Heads, row: Row, groups: readonly Group[]): Row {
  const { grid, rows, shares } = table;
  const isFormula = shares.some(
    ({ column }) => grid.hasFormula(row.row, column) && !isFilledByUs(grid, row.row, column),
  );
  if (row.parts === null || isFormula || !isOverGroups(table, rows.indexOf(row), row, groups)) return row;
  const parts = outermost(row.parts.rows, groups);
  if (!parts.some((at) => groups.some(({ head }) => head === at))) return row;
  const names = parts.map((at) => (rows[at]?.row ?? 0) + 1).join(", ");
  return {
    ...row,
    parts: mean(parts, `Rata-rata kelompok di atasnya (baris ${names}), bukan rata-rata semua indikator.`),
  };
}
