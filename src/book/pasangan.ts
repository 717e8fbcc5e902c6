import { operands } from "../calculation/rule/rule";
import { QUARTER_ROLES } from "../domain/roles";
import type { Column } from "../sheet/table";
import type { BookTable } from "./book-table";
import { ofYear } from "./tahun";
import { triwulanPenutup } from "./triwulan-penutup";

export interface Pasangan {
  readonly indikator: Column | null;
  readonly target: Column;
  readonly realisasi: Column;
  readonly capaian: Column | null;
  /** The targets of the quarters, where the year has none of its own: `target` is then one of them. */
  readonly perTriwulan: readonly Column[] | null;
  /** The four quarters of the realisasi, where the year has none of its own: `realisasi` is then the last of them. */
  readonly triwulan: readonly Column[] | null;
}

/** Target, realisasi and capaian of one year, which stand for the indicators nearest before them. */
export function pasangan(source: BookTable, tahun: string): Pasangan | null {
  const capaian = capaianSetahun(source, tahun);
  const told = realisasiSetahun(source, capaian, tahun);
  const triwulan = told ? null : keempatTriwulan(source, tahun);
  const realisasi = told ?? triwulan?.at(-1) ?? null;
  const target =
    (triwulan && targetSetahun(source, tahun)) ??
    besideOf(source, capaian ?? realisasi, "target", tahun, realisasi?.period ?? null);
  if (!target || !realisasi) return null;
  const indikator = indikatorBefore(source, target);
  const isSetahun = triwulan !== null || realisasi.quarter === null;
  const perTriwulan = isSetahun ? targetPerTriwulan(source.columns("target")) : null;
  return { indikator, target, realisasi, capaian, perTriwulan, triwulan };
}

function indikatorBefore(source: BookTable, target: Column): Column | null {
  const all = source.columns("indikator");
  return all.filter(({ column }) => column < target.column).at(-1) ?? all[0] ?? null;
}

function realisasiSetahun(source: BookTable, capaian: Column | null, tahun: string): Column | null {
  const beside = source.column("tw_total", tahun) ?? besideOf(source, capaian, "realisasi", tahun);
  return beside ? tanpaTahunLalu(source, beside) : triwulanPenutup(source);
}

/** "Realisasi s.d. 2023 | Realisasi 2024 | Realisasi s.d. 2024": what the years before add is none of this year's. */
function tanpaTahunLalu(source: BookTable, realisasi: Column): Column {
  const rule = source.plan.derived.find(({ column }) => column === realisasi)?.rule;
  const read = new Set(rule ? operands(rule) : []);
  const parts = source.columns("realisasi").filter(({ column }) => read.has(column));
  const own = parts.find(({ period }) => period === realisasi.period);
  return own && parts.some(({ period }) => period !== null && period < (own.period ?? "")) ? own : realisasi;
}

/** Of a table that tells quarters alone, that of a quarter is none of the year. */
function capaianSetahun(source: BookTable, tahun: string): Column | null {
  const told = source.column("capaian", tahun);
  return told && told.quarter !== null && keempatTriwulan(source, tahun) ? null : told;
}

function keempatTriwulan(source: BookTable, tahun: string): readonly Column[] | null {
  const quarters = QUARTER_ROLES.flatMap((role) => ofYear(source.columns(role), tahun) ?? []);
  return quarters.length === QUARTER_ROLES.length ? quarters : null;
}

/** "Target 2023 | TW I: T, R | … | TW IV: T, R": beside four quarters the year's own target counts, not the nearest. */
function targetSetahun(source: BookTable, tahun: string): Column | null {
  const ofWhole = source.columns("target").filter(({ quarter }) => quarter === null);
  return ofYear(ofWhole, tahun);
}

/** The columns of targets of single quarters, where the table has no other target; null where it has. */
export function targetPerTriwulan(targets: readonly Column[]): readonly Column[] | null {
  const quarterly = targets.filter(({ quarter }) => quarter !== null);
  return quarterly.length > 1 && quarterly.length === targets.length ? quarterly : null;
}

/** The column of the role nearest to another; never of another year than the one that is asked for. */
function besideOf(
  source: BookTable,
  column: Column | null,
  role: "target" | "realisasi",
  tahun: string,
  year: string | null = null,
): Column | null {
  const near = column ? source.nearest(column, role) : source.column(role, tahun);
  const told = year ?? column?.period ?? null;
  const wanted = told ?? tahun;
  if (!near || near.period === null || wanted === "" || near.period === wanted) return near;
  return source.columns(role).find(({ period }) => period === wanted) ?? (told === null ? near : null);
}
