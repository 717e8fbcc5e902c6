import type { BookTable } from "../../../book/book-table";
import { QUARTER_ROLES, type ColumnRole, REACHED_SHARE_ROLES } from "../../../domain/roles";
import type { Column } from "../../../sheet/table";

/** Of the thirty columns of the form those of the year: its target and money, the quarters, what they came to. */
export function kolomEvaluasi({ table: { columns } }: BookTable): readonly Column[] {
  const { first, money } = pencari(columns);
  const [target, total] = [first("target"), first("tw_total")];
  return [
    ...(["no", "program", "indikator", "satuan"] as const).map(first),
    ...[target, money(target, "anggaran"), ...QUARTER_ROLES.map(first)],
    ...[total, money(total, "realisasi_anggaran")],
    ...REACHED_SHARE_ROLES.map(first),
  ].filter((column) => column !== undefined);
}

/** The money of the same form: of the year, of each quarter, of all four. */
export function kolomUangTriwulan({ table: { columns } }: BookTable): readonly Column[] {
  const { first, money } = pencari(columns);
  const quarters = QUARTER_ROLES.map((role, index) => {
    const from = columns.findIndex((column) => column.role === role);
    const next = columns.findIndex((column) => column.role === (QUARTER_ROLES[index + 1] ?? "tw_total"));
    const own = from < 0 ? [] : columns.slice(from, next < 0 ? undefined : next);
    return own.find((column) => column.role === "realisasi_anggaran");
  });
  if (!quarters.every((column) => column !== undefined)) return [];
  return [
    ...[first("no"), first("program"), first("indikator"), money(first("target"), "anggaran"), ...quarters],
    money(first("tw_total"), "realisasi_anggaran"),
  ].filter((column) => column !== undefined);
}

/** The first column of a role, and the money that stands beside one. */
function pencari(columns: readonly Column[]) {
  return {
    first: (role: ColumnRole) => columns.find((column) => column.role === role),
    money: (beside: Column | undefined, role: ColumnRole) => {
      const next = beside && columns[columns.indexOf(beside) + 1];
      return next?.role === role ? next : undefined;
    },
  };
}
