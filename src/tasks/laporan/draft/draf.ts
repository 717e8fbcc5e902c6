import { itemAt } from "../../../domain/items";
import type { Bahan } from "../bahan";
import type { HeaderCell, Identitas, ReportCell, ReportRow, ReportTable } from "../report";
import type { Narator } from "../narrative/narator";
import { kunciSendiri } from "./kunci-sendiri";
import { bagiLebar } from "./lebar";
import type { ReportTableId } from "../../../plan/report-table-id";

/** A column of a table before it is laid out. */
export interface KolomDraf {
  readonly key: string;
  /** Heading, or the headings from the top down: ["Tahun 2024", "Target"]. */
  readonly judul: string | readonly string[];
  readonly jenis: "no" | "teks" | "kata" | "angka" | "isian";
}

/** A table of the set, or why the workbook does not bear it. */
export type Draf =
  | {
      readonly ok: true;
      readonly kolom: readonly KolomDraf[];
      readonly baris: readonly ReportRow[];
      readonly catatan: readonly string[];
      /** Another title than the usual one, where the workbook holds something else. */
      readonly judul?: (identitas: Identitas) => string;
      /** What is missing in it, for the person who checks. */
      readonly kurang: readonly string[];
    }
  | { readonly ok: false; readonly alasan: string };

/** A report table as one record: what it holds, how it is called, and what is told of it. */
export interface Pembuat {
  readonly id: ReportTableId;
  /** Section of chapter III (Permenpan RB 53/2014, annex II). */
  readonly bagian: string;
  readonly judul: (identitas: Identitas) => string;
  readonly buat: (bahan: Bahan) => Draf;
  /** The paragraphs below it. */
  readonly narasi: Narator;
}

export function baris(
  key: string,
  kind: ReportRow["kind"],
  cells: readonly ReportCell[],
  level = 0,
): ReportRow {
  return { key, kind, level, cells };
}

/** The draft as the page takes it: header with spans, widths, orientation; its number is given to it later. */
export function susun(
  pembuat: Pick<Pembuat, "id" | "bagian" | "judul">,
  draf: Extract<Draf, { ok: true }>,
  identitas: Identitas,
): ReportTable {
  const paths = draf.kolom.map(({ judul }) => (typeof judul === "string" ? [judul] : judul));
  const { orientation, size, shares } = bagiLebar(
    draf.kolom.map(({ jenis }, index) => ({
      judul: itemAt(paths, index),
      isian: jenis === "isian",
      isi: jenis === "teks" || jenis === "kata" ? jenis : "angka",
    })),
    draf.baris,
  );
  return {
    id: pembuat.id,
    nomor: "",
    judul: (draf.judul ?? pembuat.judul)(identitas),
    bagian: pembuat.bagian,
    orientation,
    size,
    columns: draf.kolom.map(({ key, jenis }, index) => ({
      key,
      width: itemAt(shares, index),
      align: ALIGN[jenis],
      isian: jenis === "isian",
    })),
    header: susunJudul(paths),
    rows: kunciSendiri(draf.baris, "key"),
    sumber: identitas.sumber,
    catatan: draf.catatan,
  };
}

const ALIGN = { no: "center", teks: "left", kata: "center", angka: "right", isian: "left" } as const;

/** Headings that columns share span them; a column without one reaches down to the numbering row. */
function susunJudul(paths: readonly (readonly string[])[]): HeaderCell[][] {
  const depth = Math.max(...paths.map((path) => path.length));
  const rows: HeaderCell[][] = [];
  for (let level = 0; level < depth; level += 1) rows.push(headerRow(paths, level, depth));
  rows.push(paths.map((_, column) => ({ text: `(${column + 1})`, column, rowSpan: 1, colSpan: 1 })));
  return rows;
}

function headerRow(paths: readonly (readonly string[])[], level: number, depth: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = 0; column < paths.length;) {
    const path = itemAt(paths, column);
    const text = path[level];
    const colSpan = text !== undefined && level < path.length - 1 ? spanOf(paths, column, level) : 1;
    if (text !== undefined) {
      const rowSpan = level === path.length - 1 ? depth - level : 1;
      cells.push({ text, column, rowSpan, colSpan });
    }
    column += colSpan;
  }
  return cells;
}

function spanOf(paths: readonly (readonly string[])[], column: number, level: number): number {
  const shared = itemAt(paths, column)
    .slice(0, level + 1)
    .join("\n");
  let end = column + 1;
  while (
    end < paths.length &&
    itemAt(paths, end).length > level + 1 &&
    itemAt(paths, end)
      .slice(0, level + 1)
      .join("\n") === shared
  )
    end += 1;
  return end - column;
}
