import type { CellContent } from "../../plan/cell-content";
import type { SheetBlock, SheetPlan } from "../../plan/sheet-plan";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { FONT, HEADER, SIZE } from "../laporan/layout/look";
import { sectionsOf } from "./captions";
import type { Naskah, Paragraf } from "./naskah";

export const NAMA_LEMBAR_TEKS = "Teks laporan";
const JUDUL = "Teks laporan dari ";
const KEPALA = ["Halaman", "Bagian", "Paragraf"];
const LEBAR = [48, 150, 420];
/** Zero-based rows of the headings and of the first paragraph; column of the paragraphs. */
const [BARIS_KEPALA, BARIS_ISI, KOLOM_TEKS] = [2, 3, 2];
const SHORTEST = 20;

/** A paragraph of a report that stands in a sheet. */
export interface ParagrafLembar {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly teks: string;
}

/** The paragraphs of a document that tell a figure, as a sheet: what *Periksa* sets against the tables. */
export function lembarTeks({ berkas, paragraf }: Naskah, name: string): SheetPlan | null {
  const told = withSections(paragraf).filter(({ isi }) => isi.teks.length >= SHORTEST && /\d/.test(isi.teks));
  if (told.length === 0) return null;
  const rows = told.map(({ isi, bagian }) => [nilai(isi.halaman ?? ""), nilai(bagian), nilai(isi.teks)]);
  const text = { font: FONT, size: SIZE, wrap: true, vertical: "top" } as const;
  return {
    ...{ name, create: true, merges: [], rowHeights: new Map<number, number>(), charts: [] },
    blocks: [
      block(0, [[nilai(`${JUDUL}${berkas}`)]], { font: FONT, bold: true, size: 11 }),
      block(BARIS_KEPALA, [KEPALA.map(nilai)], {
        ...text,
        bold: true,
        border: true,
        fill: HEADER.fill ?? "",
      }),
      block(BARIS_ISI, rows, { ...text, border: true }),
    ],
    columnWidths: new Map(LEBAR.map((width, column) => [column, width])),
    page: {
      orientation: "portrait",
      printArea: { row: 0, column: 0, rows: BARIS_ISI + rows.length, columns: KEPALA.length },
      titleRows: [BARIS_KEPALA, BARIS_KEPALA],
    },
  };
}

function withSections(paragraf: readonly Paragraf[]): { isi: Paragraf; bagian: string }[] {
  const sections = sectionsOf(paragraf);
  return paragraf.map((isi, index) => ({ isi, bagian: sections[index] ?? "" }));
}

/** Whether the sheet holds the text of a report that we took: no table to work on. */
export function isLembarTeks({ used, values }: Pick<SheetSnapshot, "used" | "values">): boolean {
  return (
    used.row === 0 &&
    used.column === 0 &&
    String(values[0]?.[0] ?? "").startsWith(JUDUL) &&
    KEPALA.every((heading, column) => values[BARIS_KEPALA]?.[column] === heading)
  );
}

/** The paragraphs that stand in such a sheet. */
export function paragrafLembar({ name, values }: SheetSnapshot): ParagrafLembar[] {
  return values.slice(BARIS_ISI).map((row, index) => ({
    ...{ sheet: name, row: BARIS_ISI + index, column: KOLOM_TEKS },
    teks: String(row[KOLOM_TEKS] ?? ""),
  }));
}

function block(row: number, cells: CellContent[][], look: SheetBlock["look"]): SheetBlock {
  return { area: { row, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells, look };
}

function nilai(value: number | string): CellContent {
  return { kind: "nilai", value };
}
