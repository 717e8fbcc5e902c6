import type { SelectedCell } from "../../plan/port";
import type { Table } from "../../sheet/table";
import type { AturanId } from "../../tasks/periksa/aturan-id";
import type { PeriksaResult, Temuan } from "../../tasks/periksa/temuan";
import type { PeriksaState, Saring } from "./state";

/** What the findings mean on the screen: pure, so that components only lay it out. */

const DISARING: Readonly<Record<Saring, (temuan: Temuan) => boolean>> = {
  semua: ({ abaikan, severity }) => abaikan === null && severity !== "janggal",
  salah: ({ abaikan, severity }) => abaikan === null && severity === "error",
  catatan: ({ abaikan, severity }) => abaikan === null && severity === "remark",
  janggal: ({ abaikan, severity }) => abaikan === null && severity === "janggal",
  diabaikan: ({ abaikan }) => abaikan !== null,
};
const SARINGAN: readonly Saring[] = ["semua", "salah", "catatan", "janggal", "diabaikan"];

export interface Tampilan {
  /** The choices that hold anything; none where there is nothing to choose. */
  readonly saringan: readonly Saring[];
  /** The choice in force: the person's, unless nothing is left in it. */
  readonly saring: Saring;
  readonly aturanAda: readonly { readonly aturan: AturanId; readonly jumlah: number }[];
  readonly aturan: AturanId | null;
  readonly temuan: readonly Temuan[];
  readonly kelompok: readonly Kelompok[];
}

/** The findings of one table, or the odd formulas of one sheet. */
export interface Kelompok {
  readonly sheet: string;
  /** null for the formulas of a sheet: whichever table they stand in. */
  readonly table: Table | null;
  readonly temuan: readonly Temuan[];
}

/** The sheet whose formulas a group is about; none for the figures of a table. */
export function sheetOfFormulas({ sheet, table }: Kelompok): string[] {
  return table ? [] : [sheet];
}

/** The findings of one cell alone, where one was asked for. */
export function narrowed(hasil: PeriksaResult, sel: SelectedCell | null): PeriksaResult {
  if (sel === null) return hasil;
  const temuan = hasil.temuan.filter(({ sheet, cell }) => sheet === sel.sheet && cell === sel.cell);
  return { ...hasil, temuan };
}

export function tampilanOf(
  { temuan, tables }: Pick<PeriksaResult, "temuan" | "tables">,
  wanted: Pick<PeriksaState, "saring" | "aturan">,
): Tampilan {
  const filled = SARINGAN.filter((choice) => temuan.some(DISARING[choice]));
  const saring = filled.includes(wanted.saring) ? wanted.saring : (filled[0] ?? "semua");
  const shown = temuan.filter(DISARING[saring]);
  const aturanAda = rulesIn(shown);
  const aturan = aturanAda.some((entry) => entry.aturan === wanted.aturan) ? wanted.aturan : null;
  const chosen = aturan === null ? shown : shown.filter(({ rule }) => rule === aturan);
  return {
    saringan: filled.filter((choice) => choice !== "semua").length > 1 ? filled : [],
    saring,
    aturanAda,
    aturan,
    temuan: chosen,
    kelompok: groups(tables, chosen),
  };
}

function rulesIn(temuan: readonly Temuan[]): Tampilan["aturanAda"] {
  const counts = new Map<AturanId, number>();
  for (const { rule } of temuan) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([aturan, jumlah]) => ({ aturan, jumlah }));
}

/**
 * Tables with wrong figures before those with remarks alone, each kind in the order of the workbook; then the odd
 * formulas sheet by sheet, the sheet with the most surprising one first.
 */
function groups(tables: readonly Table[], temuan: readonly Temuan[]): Kelompok[] {
  const [odd, figures] = [temuan.filter(isJanggal), temuan.filter((one) => !isJanggal(one))];
  const all = tables
    .map((table): Kelompok => ({
      sheet: table.sheet,
      table,
      temuan: figures.filter((one) => one.table === table.id),
    }))
    .filter((group) => group.temuan.length > 0);
  const sheets = [...new Set(odd.map(({ sheet }) => sheet))].map((sheet): Kelompok => ({
    sheet,
    table: null,
    temuan: odd.filter((one) => one.sheet === sheet),
  }));
  return [...all.filter(hasError), ...all.filter((group) => !hasError(group)), ...sheets];
}

function isJanggal({ severity }: Temuan): boolean {
  return severity === "janggal";
}

function hasError({ temuan }: Kelompok): boolean {
  return temuan.some(({ severity }) => severity === "error");
}

/** The findings among these that the add-in can mend, one per cell. */
export function dapatDiperbaiki(temuan: readonly Temuan[]): readonly Temuan[] {
  const byCell = new Map<string, Temuan>();
  for (const one of temuan) {
    const cell = `${one.sheet}!${one.cell}`;
    if (one.correction && !one.abaikan && !byCell.has(cell)) byCell.set(cell, one);
  }
  return [...byCell.values()];
}
