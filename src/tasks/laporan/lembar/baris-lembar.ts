import { itemAt } from "../../../domain/items";
import { INDONESIA } from "../../../plan/sheet-plan";
import { alamat, nilaiSel } from "../draft/rumus";
import { noteLines } from "../layout/notes";
import type { ReportCell, ReportRow, ReportTable } from "../report";
import type { ReportTableId } from "../../../plan/report-table-id";

/** One row of a sheet that holds report tables. */
export interface BarisLembar {
  readonly tabel: ReportTableId;
  /** Unique within its table; parts that are no rows of the table begin with "@". */
  readonly kunci: string;
  readonly jenis: "judul" | "kepala" | "nomor" | "isi" | "kaki" | "data";
  /** Blank rows above it where it is placed anew. */
  readonly jarak: number;
  /** By column of the table; shorter where the rest is empty. */
  readonly sel: readonly SelLembar[];
  /** The row of the table, for its look; null for the others. */
  readonly asal: ReportRow | null;
}

export type SelLembar =
  | { readonly kind: "kosong" }
  | { readonly kind: "teks"; readonly text: string; readonly rumus?: string }
  | { readonly kind: "isian"; readonly saran: string }
  | {
      readonly kind: "angka";
      /** As the cell holds it: shares as ratios. */
      readonly value: number;
      readonly format: string;
      /** Formula over cells of report tables, or over the workbook's own. */
      readonly rumus?: string;
    };

export const KOSONG: SelLembar = { kind: "kosong" };

/** Caption, header, body, source and notes of a table, from the top down. */
export function barisTabel(table: ReportTable, jarak: number): BarisLembar[] {
  const { id: tabel } = table;
  const part = (
    jenis: BarisLembar["jenis"],
    kunci: string,
    sel: readonly SelLembar[],
    gap = 0,
  ): BarisLembar => ({
    ...{ tabel, kunci, jenis, jarak: gap, sel, asal: null },
  });
  return [
    part("judul", "@judul", [{ kind: "teks", text: `Tabel ${table.nomor} ${table.judul}` }], jarak),
    ...table.header.map((_, index) => {
      const last = index === table.header.length - 1;
      return part(last ? "nomor" : "kepala", last ? "@nomor" : `@kepala${index}`, selKepala(table, index));
    }),
    ...table.rows.map((row): BarisLembar => {
      const sel = row.cells.map((cell, column) => selIsi(cell, itemAt(table.columns, column).key));
      return { tabel, kunci: row.key, jenis: "isi", jarak: 0, sel, asal: row };
    }),
    ...noteLines(table).map((text, index) => part("kaki", `@kaki${index}`, [{ kind: "teks", text }])),
  ];
}

function selKepala({ header, columns }: ReportTable, index: number): SelLembar[] {
  const cells = columns.map(() => KOSONG);
  for (const { text, column } of itemAt(header, index)) cells[column] = angkaKepala(text);
  return cells;
}

/** Years and the numbers of the columns stay numbers, as Excel would have them. */
function angkaKepala(text: string): SelLembar {
  const numbered = /^\((\d+)\)$/.exec(text);
  if (numbered) return { kind: "angka", value: Number(numbered[1]), format: '"("0")"' };
  return /^\d{4}$/.test(text) ? { kind: "angka", value: Number(text), format: "0" } : { kind: "teks", text };
}

function selIsi(cell: ReportCell, key: string): SelLembar {
  switch (cell.kind) {
    case "kosong":
      return KOSONG;
    case "isian":
      return cell;
    case "teks":
      return key === "no" && /^\d+$/.test(cell.text)
        ? { kind: "angka", value: Number(cell.text), format: "0" }
        : { kind: "teks", text: cell.text, ...(cell.rumus === undefined ? {} : { rumus: cell.rumus }) };
    case "angka":
      return selAngka(cell);
  }
}

function selAngka(cell: Extract<ReportCell, { kind: "angka" }>): SelLembar {
  const share = cell.style === "persen";
  const rumus = cell.source ? rujukan(cell.source, share) : cell.rumus;
  return {
    kind: "angka",
    value: share ? asRatio(cell.value) : cell.value,
    format: formatAngka(cell),
    ...(rumus === undefined ? {} : { rumus }),
  };
}

export function asRatio(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}

/** A live link to the cell; an empty one stays empty, where Excel would say 0. */
function rujukan(
  source: NonNullable<Extract<ReportCell, { kind: "angka" }>["source"]>,
  share: boolean,
): string {
  const address = alamat(source);
  const scaled = share && !source.ratio ? `${address}/100` : nilaiSel(source);
  return `=IF(${address}="","",${scaled})`;
}

/** In en-US codes. */
function formatAngka({ style, decimals, satuan }: Extract<ReportCell, { kind: "angka" }>): string {
  const digits = `${INDONESIA}#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  if (style === "persen") return `${digits}%`;
  return satuan === "" ? digits : `${digits}" ${satuan.replace(/"/g, "")}"`;
}
