import { hasWord } from "../../../domain/nama";
import type { CatatanLembar } from "../../../plan/catatan-lembar";
import type { ReportTableId } from "../../../plan/report-table-id";
import { Grid } from "../../../sheet/grid";
import type { Snapshot } from "../../../sheet/snapshot";
import { cellText } from "../layout/cell-text";
import type { Laporan, ReportTable } from "../report";
import { barisTabel } from "./baris-lembar";
import { letakTercatat } from "./pilih-lembar";
import { cocokSidik, sidikAngka } from "./sidik";

/** A figure of a written report table that the workbook tells differently now. */
export interface AngkaBerubah {
  readonly id: ReportTableId;
  readonly lembar: string;
  readonly judul: string;
  /** Name of its row, and the heading of its column. */
  readonly baris: string;
  readonly kolom: string;
  /** What was written, as a number of the sheet; null where a live formula shows the new figure already. */
  readonly semula: number | null;
  readonly menjadi: string;
}

/** The figures that changed since the report sheets were written, by the fingerprints that were kept of them. */
export function perubahanSejak(
  { offers, lain }: Laporan,
  snapshot: Snapshot,
  catatan: readonly CatatanLembar[],
): AngkaBerubah[] {
  const tables = new Map(
    [...offers, ...lain].flatMap((offer) => (offer.ok ? [[offer.id, offer.table] as const] : [])),
  );
  const found = catatan.flatMap((known) =>
    known.tabel.flatMap(({ id, kolom }) => {
      const table = tables.get(id);
      return table && isSameColumns(table, kolom) ? berubahDi(table, known) : [];
    }),
  );
  if (found.length === 0) return [];
  const letak = letakTercatat(snapshot, catatan);
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  return found.map(({ kunci, kolomKey, sidik, ...rest }) => {
    const place = letak.get(rest.id);
    const [row, column] = [place?.baris.get(kunci), place?.kolom.get(kolomKey)];
    const value =
      row === undefined || column === undefined
        ? ""
        : (grids.get(place?.sheet ?? "")?.value(row, column) ?? "");
    const semula = typeof value === "number" && cocokSidik(sidik, value) ? value : null;
    return { ...rest, lembar: place?.sheet ?? rest.lembar, semula };
  });
}

function isSameColumns({ columns }: ReportTable, kolom: readonly string[]): boolean {
  return columns.map(({ key }) => key).join() === kolom.join();
}

function berubahDi(table: ReportTable, { lembar, baris }: CatatanLembar) {
  const written = new Map(
    baris.filter(({ tabel }) => tabel === table.id).map(({ kunci, sidik }) => [kunci, sidik]),
  );
  return barisTabel(table, 0).flatMap(({ kunci, sel, asal }) => {
    const known = asal === null ? undefined : written.get(kunci);
    if (!known || asal === null) return [];
    const name = asal.cells.map(cellText).find(hasWord) ?? "";
    return sel.flatMap((one, column) => {
      const [sidik = "", key = ""] = [known[column], table.columns[column]?.key];
      if (one.kind !== "angka" || key === "no" || !/^=?n/.test(sidik)) return [];
      if (sidik.replace(/^=/, "") === sidikAngka(one.value, false)) return [];
      const cell = asal.cells[column];
      return [
        {
          ...{ id: table.id, lembar, judul: table.judul, baris: name, kolom: headingOf(table, column) },
          ...{ kunci, kolomKey: key, sidik, menjadi: cell ? cellText(cell) : "" },
        },
      ];
    });
  });
}

/** "Anggaran › Realisasi": the headings above a column, without its number. */
function headingOf({ header }: ReportTable, column: number): string {
  const above = header
    .slice(0, -1)
    .flatMap((row) => row.filter((cell) => cell.column <= column && column < cell.column + cell.colSpan));
  return above.map(({ text }) => text.replace(/\s+/g, " ")).join(" › ");
}
