import type { CellContent } from "../plan/cell-content";
import type { Plan } from "../plan/plan";
import type { SheetBlock } from "../plan/sheet-plan";
import { freeName } from "./sheet-name";

/** A table as planners keep it, small enough to be understood at a glance; its figures are invented. */
const NAMA = "Contoh Capaian";
const JUDUL = "Tabel 1. Capaian Kinerja Tahun 2024 (contoh)";
const SUMBER = "Sumber: contoh Capaian, angka rekaan";
const KEPALA = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"];
const BARIS: readonly (readonly (string | number)[])[] = [
  [1, "Persentase koperasi aktif", "Persen", 80, 76, "", ""],
  [2, "Jumlah usaha mikro yang dibina", "Unit", 250, 262, "", ""],
  [3, "Nilai survei kepuasan masyarakat", "Nilai", 85, 58, "", ""],
];
/** Points. */
const LEBAR = [28, 210, 56, 56, 62, 76, 90];

/** The sample on a new sheet, which comes into view; `names`: the sheets there are. */
export function planContoh(names: readonly string[]): Plan {
  const name = freeName(NAMA, names);
  const rows = [[JUDUL], KEPALA, ...BARIS, [SUMBER]];
  const sheet = {
    ...{ name, create: true, merges: [], rowHeights: new Map<number, number>(), page: null, charts: [] },
    blocks: [
      ...rows.map((row, index) => block(index, row, index === 1 ? { bold: true, fill: "#E3EFF5" } : {})),
    ],
    columnWidths: new Map(LEBAR.map((width, column) => [column, width])),
  };
  return {
    ...{ task: "contoh", title: `Contoh ditulis di lembar ${name}`, cells: [], highlights: [] },
    ...{ sheets: [sheet], activate: name },
  };
}

function block(row: number, cells: readonly (string | number)[], look: SheetBlock["look"]): SheetBlock {
  const contents = cells.map((value): CellContent => ({ kind: "nilai", value }));
  return { area: { row, column: 0, rows: 1, columns: cells.length }, cells: [contents], look };
}
