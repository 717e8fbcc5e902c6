import type { CellContent } from "../../plan/cell-content";
import { gayaKolom, type GayaKolom } from "../../domain/angka";
import type { Look, SheetBlock, SheetPlan } from "../../plan/sheet-plan";
import { lebarTeks } from "../laporan/layout/letters";
import { FONT, SIZE } from "../laporan/layout/look";
import { figureOf } from "./cell-figure";
import type { SelNaskah, TabelNaskah } from "./naskah";

/** Rows above the table: its title. */
const JUDUL = 1;
/** Points: what a column takes at least and at most, and what stands beside its text. */
const [NARROWEST, WIDEST, PADDING] = [30, 220, 12];

/** A table of a document as a sheet: title, the table as it is printed, its source, where it was taken from. */
export function lembarTabel(tabel: TabelNaskah, name: string, berkas: string): SheetPlan {
  const body = { row: JUDUL, column: 0, rows: tabel.baris.length, columns: tabel.kolom };
  const cells = tabel.baris.flat();
  return {
    ...{ name, create: true, rowHeights: new Map<number, number>(), charts: [] },
    blocks: [
      ...(tabel.judul === "" ? [] : [line(0, tabel.judul, { bold: true, size: 11 })]),
      bodyBlock(tabel, body),
      ...foot(tabel, berkas).map((text, index) =>
        line(JUDUL + tabel.baris.length + index, text, { italic: true, size: SIZE }),
      ),
    ],
    merges: cells
      .filter(({ rows, columns }) => rows > 1 || columns > 1)
      .map(({ row, column, rows, columns }) => ({ row: row + JUDUL, column, rows, columns })),
    columnWidths: widthsOf(cells, tabel.kolom),
    page: {
      orientation: tabel.kolom > 8 ? "landscape" : "portrait",
      printArea: { ...body, row: 0, rows: JUDUL + body.rows + 2 },
      titleRows: null,
    },
  };
}

function bodyBlock({ baris, kolom }: TabelNaskah, area: SheetBlock["area"]): SheetBlock {
  const contents = baris.map(() => Array.from({ length: kolom }, (): CellContent | null => null));
  const formats = baris.map(() => Array.from({ length: kolom }, () => "General"));
  const styles = stylesOf(baris.flat(), kolom);
  for (const { row, column, teks } of baris.flat()) {
    const [line, shown] = [contents[row], formats[row]];
    if (!line || !shown || teks === "") continue;
    const figure = figureOf(teks, styles[column] ?? gayaKolom([], {}));
    line[column] = { kind: "nilai", value: figure?.value ?? teks };
    if (figure) shown[column] = figure.numberFormat;
  }
  const look: Look = { font: FONT, size: SIZE, border: true, wrap: true, vertical: "top" };
  return { area, cells: contents, numberFormat: formats, look };
}

/** How each column writes its numbers: decided over all its cells, as for any column of a sheet. */
function stylesOf(cells: readonly SelNaskah[], kolom: number): GayaKolom[] {
  const texts = Array.from({ length: kolom }, (): string[] => []);
  for (const { column, columns, teks } of cells) if (columns === 1 && teks !== "") texts[column]?.push(teks);
  return texts.map((own) => gayaKolom(own, {}));
}

/** "Sumber: LAPORAN.docx, tabel ke-3, halaman 12": where the figures can be looked up. */
function asalTabel({ nomor, halaman, ketikan }: TabelNaskah, berkas: string): string {
  const page = halaman === null ? "" : `halaman ${halaman}`;
  return [`Sumber: ${berkas}`, `tabel ke-${nomor}`, page, ketikan ? "diketik dengan tab" : ""]
    .filter(Boolean)
    .join(", ");
}

function foot(tabel: TabelNaskah, berkas: string): string[] {
  return [tabel.sumber, asalTabel(tabel, berkas)].filter((text) => text !== "");
}

function line(row: number, text: string, look: Look): SheetBlock {
  const cells: CellContent[][] = [[{ kind: "nilai", value: text }]];
  return { area: { row, column: 0, rows: 1, columns: 1 }, cells, look: { font: FONT, ...look } };
}

/** Wide enough for the words of a column, so that long texts wrap and figures do not. */
function widthsOf(cells: readonly SelNaskah[], kolom: number): Map<number, number> {
  const widths = Array.from({ length: kolom }, () => NARROWEST);
  for (const { column, columns, teks } of cells) {
    if (columns > 1) continue;
    const longest = Math.max(0, ...teks.split("\n").map((text) => lebarTeks(text, SIZE)));
    widths[column] = Math.max(widths[column] ?? 0, Math.min(WIDEST, longest + PADDING));
  }
  return new Map(widths.map((width, column) => [column, Math.round(width)]));
}
