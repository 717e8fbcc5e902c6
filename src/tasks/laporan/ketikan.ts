import { itemAt } from "../../domain/items";
import { Grid } from "../../sheet/grid";
import type { Snapshot } from "../../sheet/snapshot";
import type { CatatanLembar } from "../../plan/catatan-lembar";
import type { Letak } from "./lembar/letak";
import { letakTercatat } from "./lembar/pilih-lembar";
import type { Laporan, ReportCell, ReportOffer, ReportRow, ReportTable } from "./report";

/**
 * The report with what people typed into its written sheets: causes and solutions take the place of the
 * proposals, so that preview, clipboard and document hold them too.
 */
export function denganKetikan(
  laporan: Laporan,
  snapshot: Snapshot,
  catatan: readonly CatatanLembar[],
): Laporan {
  if (catatan.length === 0) return laporan;
  const letak = letakTercatat(snapshot, catatan);
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const offers = laporan.offers.map((offer): ReportOffer => {
    const place = letak.get(offer.id);
    const grid = place && grids.get(place.sheet);
    return offer.ok && place && grid ? { ...offer, table: isiTabel(offer.table, place, grid) } : offer;
  });
  return { ...laporan, offers };
}

function isiTabel(table: ReportTable, letak: Letak, grid: Grid): ReportTable {
  if (table.columns.every(({ isian }) => !isian)) return table;
  return { ...table, rows: table.rows.map((row) => isiBaris(row, table, letak, grid)) };
}

function isiBaris(row: ReportRow, { columns }: ReportTable, letak: Letak, grid: Grid): ReportRow {
  const at = letak.baris.get(row.key);
  if (at === undefined) return row;
  const cells = row.cells.map((cell, index): ReportCell => {
    const column = letak.kolom.get(itemAt(columns, index).key);
    if (cell.kind !== "isian" || column === undefined) return cell;
    const typed = String(grid.value(at, column)).trim();
    return typed === "" || typed === cell.saran ? cell : { kind: "teks", text: typed };
  });
  return { ...row, cells };
}
