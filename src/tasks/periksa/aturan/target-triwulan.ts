import { quarterOf } from "../../../sheet/words/period";
import { nilaiTriwulan } from "../../../domain/triwulan";
import { JENIS_TRIWULAN } from "../../../domain/pengaturan-baku";
import { type ColumnRole, QUARTER_ROLES } from "../../../domain/roles";
import type { Column } from "../../../sheet/table";
import { conceptsOf } from "../../../sheet/words/wording";
import { bandingkan } from "../../../domain/bandingkan";
import type { Buku } from "../buku";
import { drafAngka, sebut, type Pemeriksaan } from "../draf";
import type { BookTable } from "../../../book/book-table";
import { turunan } from "./turunan";

const setahun = turunan("triwulan");

/** The year against its quarters: what was reached, and what was planned. */
export function periksaTriwulan(tabel: BookTable, buku: Buku): Pemeriksaan {
  return [...setahun(tabel, buku), ...periksaTarget(tabel)];
}

/** Quarterly targets that neither add up to the year's target nor end with it. */
function periksaTarget(tabel: BookTable): Pemeriksaan {
  const quarters = triwulanTarget(tabel);
  const target = tabel.columns("target").find((column) => !quarters.includes(column));
  if (!target || quarters.length !== 4) return [];
  return tabel.table.rows.flatMap((row) => {
    const tertulis = tabel.angka(row.row, target.column);
    const values = quarters.map((column) => tabel.angka(row.row, column.column)?.nilai ?? null);
    if (row.kind !== "data" || !tertulis || values.every((value) => value === null)) return [];
    const sums = JENIS_TRIWULAN.map((jenis) => nilaiTriwulan(jenis, values)).filter((sum) => sum !== null);
    if (sums.some((sum) => bandingkan(tertulis, sum) !== "beda")) return null;
    const [closest] = sums.sort((a, b) => a.minus(tertulis.nilai).abs().cmp(b.minus(tertulis.nilai).abs()));
    if (!closest) return null;
    const filled = quarters.filter((column) => !tabel.grid.isBlank(row.row, column.column));
    return drafAngka({
      tabel,
      row: row.row,
      column: target.column,
      tertulis,
      seharusnya: closest,
      asal: `target setahun dari triwulannya, ${filled.map(({ column }) => sebut(tabel, row.row, column)).join(", ")},`,
      cells: filled.map(({ column }) => tabel.nama(row.row, column)),
    });
  });
}

const RENCANA = /rencana aksi|\btarget\b/i;

/** The four quarters where their headings, or the table's own name, call them targets. */
function triwulanTarget(tabel: BookTable): Column[] {
  const reached = tabel.columns("realisasi", "tw_total", "capaian").length > 0;
  const planned = !reached && RENCANA.test(tabel.table.caption);
  return tabel.table.columns.filter((column) => {
    if (column.unit === "rupiah" || !QUARTERS.has(column.role)) return false;
    const concepts = conceptsOf(column.path.join(" "));
    const isQuarter = column.role !== "target" || quarterOf(column.path.at(-1) ?? "", true) !== null;
    return isQuarter && !concepts.has("realisasi") && (planned || concepts.has("target"));
  });
}

const QUARTERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["target", ...QUARTER_ROLES]);
