import { quarterOf } from "../../../sheet/period";
import { nilaiTriwulan } from "../../../domain/triwulan";
import { JENIS_TRIWULAN } from "../../../domain/pengaturan-baku";
import { type ColumnRole, QUARTER_ROLES } from "../../../domain/roles";
import type { Column } from "../../../sheet/table";
import { conceptsOf } from "../../../sheet/wording";
import { bandingkan } from "../../../domain/bandingkan";
import type { Buku } from "../buku";
import { drafAngka, sebut, type Draf, type Pemeriksaan } from "../draf";
import type { BookTable } from "../../../book/book-table";
import { turunan } from "./turunan";

const setahun = turunan("triwulan");

/** The year against its quarters: what was reached, and what was planned. */
export function periksaTriwulan(tabel: BookTable, buku: Buku): Pemeriksaan {
  const reached = setahun(tabel, buku);
  const planned = periksaTarget(tabel);
  return { diperiksa: reached.diperiksa + planned.diperiksa, draf: [...reached.draf, ...planned.draf] };
}

/** Quarterly targets that neither add up to the year's target nor end with it. */
function periksaTarget(tabel: BookTable): Pemeriksaan {
  const draf: Draf[] = [];
  let diperiksa = 0;
  const quarters = triwulanTarget(tabel);
  const target = tabel.columns("target").find((column) => !quarters.includes(column));
  if (!target || quarters.length !== 4) return { diperiksa, draf };
  for (const row of tabel.table.rows) {
    const tertulis = tabel.angka(row.row, target.column);
    const values = quarters.map((column) => tabel.angka(row.row, column.column)?.nilai ?? null);
    if (row.kind !== "data" || !tertulis || values.every((value) => value === null)) continue;
    diperiksa += 1;
    const sums = JENIS_TRIWULAN.map((jenis) => nilaiTriwulan(jenis, values));
    if (sums.some((sum) => sum && bandingkan(tertulis, sum) !== "beda")) continue;
    const closest = sums
      .filter((sum) => sum !== null)
      .sort((a, b) => a.minus(tertulis.nilai).abs().cmp(b.minus(tertulis.nilai).abs()))[0];
    const filled = quarters.filter((column) => !tabel.grid.isBlank(row.row, column.column));
    const found =
      closest &&
      drafAngka({
        tabel,
        row: row.row,
        column: target.column,
        tertulis,
        seharusnya: closest,
        asal: `target setahun dari triwulannya, ${filled.map(({ column }) => sebut(tabel, row.row, column)).join(", ")},`,
        cells: filled.map(({ column }) => tabel.nama(row.row, column)),
      });
    if (found) draf.push(found);
  }
  return { diperiksa, draf };
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
