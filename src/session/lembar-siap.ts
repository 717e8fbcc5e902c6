import { NAMA_TRIWULAN } from "../domain/nama-triwulan";
import type { CellContent } from "../plan/cell-content";
import type { Plan } from "../plan/plan";
import type { Look, SheetBlock, SheetPlan } from "../plan/sheet-plan";
import { freeName } from "./sheet-name";

/** The documents of performance that an office begins a year with. */
export const LEMBAR_SIAP = ["perjanjian", "iku", "rencana-aksi", "pengukuran", "anggaran", "e81"] as const;
export type LembarSiapId = (typeof LEMBAR_SIAP)[number];

interface LembarSiap {
  /** Of the sheet. */
  readonly nama: string;
  readonly judul: string;
  /** Headings with their widths in points. */
  readonly kolom: readonly (readonly [judul: string, lebar: number])[];
}

const NO = ["No", 28] as const;
const SASARAN = ["Sasaran Strategis", 170] as const;
const INDIKATOR = ["Indikator Kinerja", 190] as const;
const SATUAN = ["Satuan", 56] as const;
const TARGET = ["Target", 60] as const;
const BENTUK: Readonly<Record<LembarSiapId, LembarSiap>> = {
  perjanjian: {
    nama: "Perjanjian Kinerja",
    judul: "Perjanjian Kinerja Tahun [tahun]",
    kolom: [NO, SASARAN, INDIKATOR, SATUAN, TARGET],
  },
  iku: {
    nama: "IKU",
    judul: "Indikator Kinerja Utama Tahun [tahun]",
    kolom: [NO, SASARAN, INDIKATOR, SATUAN, ["Formulasi Pengukuran", 190], ["Sumber Data", 110]],
  },
  "rencana-aksi": {
    nama: "Rencana Aksi",
    judul: "Rencana Aksi atas Perjanjian Kinerja Tahun [tahun]",
    kolom: [NO, INDIKATOR, SATUAN, TARGET, ...NAMA_TRIWULAN.map((tw) => [`Target TW ${tw}`, 62] as const)],
  },
  pengukuran: {
    nama: "Pengukuran Kinerja",
    judul: "Pengukuran Kinerja Tahun [tahun]",
    kolom: [NO, SASARAN, INDIKATOR, SATUAN, TARGET, ["Realisasi", 60], ["Capaian (%)", 70], ["Kategori", 90]],
  },
  anggaran: {
    nama: "Anggaran",
    judul: "Realisasi Anggaran Tahun [tahun]",
    kolom: [
      NO,
      ["Program/Kegiatan", 230],
      ["Pagu (Rp)", 110],
      ["Realisasi (Rp)", 110],
      ["Serapan (%)", 70],
      ["Sisa (Rp)", 110],
    ],
  },
  e81: {
    nama: "Evaluasi E.81",
    judul: "Evaluasi terhadap Hasil Renja Tahun [tahun] (bentuk ringkas Formulir E.81)",
    kolom: [
      NO,
      ["Program/Kegiatan", 190],
      INDIKATOR,
      SATUAN,
      TARGET,
      ...NAMA_TRIWULAN.map((tw) => [`Realisasi TW ${tw}`, 66] as const),
      ["Realisasi", 66],
      ["Capaian (%)", 70],
    ],
  },
};

export function namaLembarSiap(id: LembarSiapId): string {
  return BENTUK[id].nama;
}

/** Rows that are ready to be filled. */
const BARIS = 8;
const HEAD: Look = {
  bold: true,
  fill: "#E3EFF5",
  border: true,
  wrap: true,
  horizontal: "center",
  vertical: "center",
};

/** A blank document as a new sheet, which comes into view; `names`: the sheets there are. */
export function planLembarSiap(id: LembarSiapId, names: readonly string[]): Plan {
  const { nama, judul, kolom } = BENTUK[id];
  const name = freeName(nama, names);
  const columns = kolom.length;
  const sheet: SheetPlan = {
    ...{ name, create: true, merges: [], rowHeights: new Map<number, number>(), charts: [] },
    blocks: [
      block(0, [[judul]], { bold: true, size: 12 }),
      block(2, [kolom.map(([heading]) => heading)], HEAD),
      {
        area: { row: 3, column: 0, rows: BARIS, columns },
        cells: numbered(columns),
        look: { border: true, vertical: "top", wrap: true },
      },
    ],
    columnWidths: new Map(kolom.map(([, width], column) => [column, width])),
    page: {
      orientation: columns > 6 ? "landscape" : "portrait",
      printArea: { row: 0, column: 0, rows: BARIS + 3, columns },
      titleRows: [2, 2],
    },
  };
  return {
    ...{ task: "lembar-siap", title: `Lembar ${name} disiapkan`, cells: [], highlights: [] },
    ...{ sheets: [sheet], activate: name },
  };
}

/** 1 to 8 in the first column; the rest is left to the office. */
function numbered(columns: number): SheetBlock["cells"] {
  return Array.from({ length: BARIS }, (_, row) =>
    Array.from({ length: columns }, (_, column): CellContent | null =>
      column === 0 ? { kind: "nilai", value: row + 1 } : null,
    ),
  );
}

function block(row: number, cells: readonly (readonly string[])[], look: Look): SheetBlock {
  const contents = cells.map((line) => line.map((value): CellContent => ({ kind: "nilai", value })));
  return {
    area: { row, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
    cells: contents,
    look,
  };
}
