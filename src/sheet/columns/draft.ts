import type { HeaderReading } from "../header/header-reading";
import type { ColumnStats } from "./column-stats";
import type { Definition } from "../evidence/definition";
import { leaf, type Expression } from "../../domain/expression";
import { NUMBER_ROLES, WORD_ROLES, type ColumnRole } from "../../domain/roles";
import type { Alternative, Column } from "../table";

/** A column on its way to a role: the header's word first, then what its neighbours and values say. */
export interface Draft {
  readonly reading: HeaderReading;
  readonly stats: ColumnStats;
  readonly period: string | null;
  quarter: number | null;
  role: ColumnRole;
  source: Column["source"];
  reason: string;
  /** How its own cells show that it is computed, the surest first. */
  definitions: readonly Definition[];
  alternatives: readonly Alternative[];
}

/** Figures whose role no word tells. */
export function isOpenFigure({ role, stats }: Draft): boolean {
  return role === "other" && stats.numeric > 0 && stats.words === 0;
}

/** "Omzet (Rp. Juta)": an amount that no word calls a budget. */
export function isUnnamedAmount({ role, reading: { leaf, above } }: Draft): boolean {
  return role === "anggaran" && !leaf.has("anggaran") && !above.has("anggaran");
}

/** Figures that are neither words nor the numbers of the rows. */
export function isMeasured({ role, stats }: Draft): boolean {
  return !WORD_ROLES.has(role) && !NUMBER_ROLES.has(role) && stats.numeric > 0 && stats.words === 0;
}

/** Where it stands on the sheet, zero-based. */
export function columnOf({ reading }: Draft): number {
  return reading.path.column;
}

/** Its figure in each row, as a term. */
export function leafAt(draft: Draft): Expression<number> {
  return leaf(columnOf(draft));
}
