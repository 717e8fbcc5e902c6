import { ofYear } from "../../../book/tahun";
import { targetPerTriwulan } from "../../../book/pasangan";
import type { BookTable } from "../../../book/book-table";
import { PLANNED_ROLES, QUARTER_ROLES, REMARK_ROLES, isRole } from "../../../domain/roles";
import type { Column } from "../../../sheet/table";
import { jenisKata } from "../analisis/kata-kantor";

/** An indikator with the quarters that stand behind it; program and kegiatan may stand side by side. */
export interface Blok {
  readonly indikator: Column;
  readonly pemilik: Column | null;
  readonly target: Column | null;
  /** The targets of the quarters, where the year has none of its own. */
  readonly targets: readonly Column[] | null;
  readonly triwulan: readonly (Column | null)[];
  readonly total: Column | null;
  /** Columns of obstacles and follow-up. */
  readonly kata: readonly Column[];
}

/**
 * Indicators; in a form of kegiatan and sub kegiatan these are measured themselves, where something was planned for
 * them: accounts and their cash by quarters are a plan, and nothing that was reached.
 */
export function namesOf(source: BookTable): Column[] {
  const indikator = source.columns("indikator");
  if (indikator.length > 0) return indikator;
  return source.columns(...PLANNED_ROLES).length > 0 ? source.columns("program").slice(0, 1) : [];
}

/** The blocks of a table; where none has quarters of its own, all columns are of the first name. */
export function bloks(source: BookTable, tahun: string): Blok[] {
  const names = namesOf(source);
  const found = names.flatMap((indikator, index) => {
    const end = names[index + 1]?.column ?? Infinity;
    const own = source.table.columns.filter(({ column }) => column > indikator.column && column < end);
    return blokOf(source, indikator, own, tahun) ?? [];
  });
  const [first] = names;
  const whole = found.length === 0 && first ? blokOf(source, first, source.table.columns, tahun) : null;
  return whole ? [whole] : found;
}

function blokOf(source: BookTable, indikator: Column, own: readonly Column[], tahun: string): Blok | null {
  const find = (role: Column["role"]): Column | null => {
    const all = own.filter((column) => column.role === role);
    return role === "target"
      ? ofYear(all, tahun)
      : (all.find(({ period }) => period === tahun) ?? all[0] ?? null);
  };
  const triwulan = QUARTER_ROLES.map(find);
  if (triwulan.every((column) => column === null)) return null;
  const targets = targetPerTriwulan(own.filter(isRole("target")));
  const programs = source.columns("program").filter(({ column }) => column !== indikator.column);
  const before = programs.filter(({ column }) => column < indikator.column);
  return {
    ...{ indikator, triwulan, pemilik: before.at(-1) ?? programs[0] ?? null },
    ...{ target: targets ? null : find("target"), targets },
    ...{ total: find("tw_total") ?? realisasiOf(own, tahun) },
    kata: own.filter((column) => !triwulan.includes(column) && isKata(column)),
  };
}

/** "Kendala › TW I" is read as a quarter by its lowest heading; what stands above says that it holds words. */
function isKata({ role, path }: Column): boolean {
  const isOpen = REMARK_ROLES.includes(role) || QUARTER_ROLES.includes(role);
  return isOpen && jenisKata(path.join(" ")) !== null;
}

/** A column of the year's realisasi among the quarters; never another year's. */
function realisasiOf(own: readonly Column[], tahun: string): Column | null {
  const all = own.filter(isRole("realisasi"));
  return all.find(({ period }) => period === null || period === tahun) ?? null;
}
