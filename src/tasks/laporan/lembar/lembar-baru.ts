import type { CellContent, HighlightRule } from "../../../plan/cell-content";
import { firstOf, itemAt, lastOf } from "../../../domain/items";
import type { ChartPlan, PagePlan, SheetBlock, SheetPlan } from "../../../plan/sheet-plan";
import { sorotRules } from "../../sorot";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { ReportTable } from "../report";
import { panelsOf } from "../chart/report-chart";
import { kunciGrafik, rencanaGrafik } from "./grafik-lembar";
import type { IsiBaris } from "./isi-sel";
import type { LembarKerja, Penempatan } from "./lembar-kerja";
import { areaOf, runs, type BarisTerletak } from "./deret";
import { susunRupa } from "./rupa";
import { lebarKolom } from "./ukuran";

/** The whole of a sheet that does not exist yet. */
export function lembarBaru(
  lembar: LembarKerja,
  tempat: Penempatan,
  isi: IsiBaris,
  pengaturan: Pengaturan,
): SheetPlan {
  const rows = lembar.baris.map((baris, index): BarisTerletak => ({ baris, row: itemAt(tempat.row, index) }));
  const rupa = lembar.tabel.map(({ table }) =>
    susunRupa(
      table,
      rows.filter(({ baris }) => baris.tabel === table.id),
    ),
  );
  return {
    name: lembar.nama,
    create: true,
    blocks: [...isiBlok(rows, isi), ...rupaData(rows), ...rupa.flatMap(({ blocks }) => blocks)],
    merges: rupa.flatMap(({ merges }) => merges),
    columnWidths: lebarLembar(lembar.tabel.map(({ table }) => table)),
    rowHeights: new Map(rupa.flatMap(({ heights }) => [...heights])),
    page: halaman(lembar, rows),
    charts: grafikLembar(lembar, tempat, () => true),
    highlights: lembar.tabel.flatMap(({ table }) => sorotan(table, rows, pengaturan)),
  };
}

/** All contents in one rectangle: one write for the sheet. */
function isiBlok(rows: readonly BarisTerletak[], isi: IsiBaris): SheetBlock[] {
  const height = (rows.at(-1)?.row ?? -1) + 1;
  const width = Math.max(0, ...rows.map(({ baris }) => baris.sel.length));
  const cells = Array.from({ length: height }, () =>
    Array.from<CellContent | null>({ length: width }).fill(null),
  );
  const formats = cells.map((row) => row.map(() => "General"));
  for (const { baris, row } of rows) {
    isi(baris).forEach(({ content, format }, column) => {
      itemAt(cells, row)[column] = content;
      if (format !== null) itemAt(formats, row)[column] = format;
    });
  }
  const area = { row: 0, column: 0, rows: height, columns: width };
  return height * width === 0 ? [] : [{ area, cells, numberFormat: formats, look: {} }];
}

/** The figures behind a chart are there to be looked up, not to be read. */
function rupaData(rows: readonly BarisTerletak[]): SheetBlock[] {
  const data = rows.filter(({ baris }) => baris.jenis === "data");
  return runs(data, ({ baris }) => baris.sel.length).map((run) => ({
    area: areaOf(run, firstOf(run).baris.sel.length),
    cells: [],
    look: { size: 7, color: "#7F7F7F" },
  }));
}

/** Of several tables on one sheet each column is as wide as the widest of them needs it. */
function lebarLembar(tables: readonly ReportTable[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const table of tables) {
    lebarKolom(table).forEach((width, column) =>
      widths.set(column, Math.max(width, widths.get(column) ?? 0)),
    );
  }
  return widths;
}

function halaman({ tabel }: LembarKerja, rows: readonly BarisTerletak[]): PagePlan {
  const last = rows.filter(({ baris }) => baris.jenis !== "data").at(-1)?.row ?? 0;
  const header = rows.filter(({ baris }) => baris.jenis === "kepala" || baris.jenis === "nomor");
  const columns = Math.max(...tabel.map(({ table }) => table.columns.length));
  const landscape = tabel.some(({ table }) => table.orientation === "landscape");
  return {
    orientation: landscape ? "landscape" : "portrait",
    printArea: { row: 0, column: 0, rows: last + 1, columns },
    titleRows: tabel.length === 1 && header.length > 0 ? [firstOf(header).row, lastOf(header).row] : null,
  };
}

/** The charts of those tables whose rows are new on the sheet. */
export function grafikLembar(
  { tabel, baris }: LembarKerja,
  tempat: Penempatan,
  isNew: (index: number) => boolean,
): ChartPlan[] {
  return tabel.flatMap(({ table, charts }) =>
    charts.flatMap((chart) => {
      const find = (name: string, part: string): number =>
        baris.findIndex((row) => row.tabel === table.id && row.kunci === kunciGrafik(name, part));
      const below = find(chart.name, "sumber");
      const headings = panelsOf(chart).map(({ name }) => find(name, "kepala"));
      if (below < 0 || headings.some((heading) => heading < 0 || !isNew(heading))) return [];
      const rows = headings.map((heading) => itemAt(tempat.row, heading));
      return rencanaGrafik(chart, itemAt(tempat.row, below), rows, table.columns.length);
    }),
  );
}

/** Failing capaian are marked by rule, so that the mark follows the figure. */
function sorotan(
  { id, columns }: ReportTable,
  rows: readonly BarisTerletak[],
  pengaturan: Pengaturan,
): HighlightRule[] {
  const column = columns.findIndex(({ key }) => key === "capaian");
  const graded = rows
    .filter(({ baris }) => baris.tabel === id && baris.asal?.kind === "data")
    .map(({ row }) => row);
  if (column < 0 || (id !== "T1" && id !== "T5")) return [];
  return sorotRules([{ column, rows: graded, ratio: true, kategori: null }], pengaturan);
}
