import type { CellContent } from "../../plan/cell-content";
import { formatAngka, formatSeperlunya } from "../../domain/format";
import { FONT, HEADER, SIZE } from "../laporan/layout/look";
import type { Look, SheetBlock, SheetPlan } from "../../plan/sheet-plan";
import { NAMA_ATURAN } from "./aturan-id";
import { JUDUL, KEPALA, KOLOM, NAMA_JUDUL, RINGKASAN } from "./kepala-temuan";
import type { PeriksaResult, Temuan } from "./temuan";

/** A sentence of prose as published would fill the page. */
const TERPANJANG = 120;

/** The list of findings as a sheet of its own, for the file of the reviewer. */
export function lembarTemuan(result: PeriksaResult, name = "Temuan"): SheetPlan {
  const rows = result.temuan.map(baris);
  const last = KEPALA + Math.max(rows.length, 1);
  return {
    name,
    create: true,
    blocks: [...kepala(result), ...isi(rows)],
    merges: [JUDUL, RINGKASAN].map((row) => ({ row, column: 0, rows: 1, columns: KOLOM.length })),
    columnWidths: new Map(KOLOM.map(([, width], column) => [column, width])),
    rowHeights: new Map([[JUDUL, 18]]),
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: last + 1, columns: KOLOM.length },
      titleRows: [KEPALA, KEPALA],
    },
    charts: [],
  };
}

function kepala(result: PeriksaResult): SheetBlock[] {
  const errors = result.temuan.filter(({ severity }) => severity === "error").length;
  const odd = result.temuan.filter(({ severity }) => severity === "janggal").length;
  const remarks = result.temuan.length - errors - odd;
  const [angka, tabel, salah, catatan, janggal] = [
    result.diperiksa,
    result.perTabel.filter(({ diperiksa }) => diperiksa > 0).length,
    errors,
    remarks,
    odd,
  ].map((count) => formatAngka(count, 0));
  const summary = `${angka} angka diperiksa pada ${tabel} tabel: ${salah} salah hitung, ${catatan} catatan${odd === 0 ? "" : `; ${janggal} rumus janggal, tidak dihitung sebagai salah`}.`;
  const line = (row: number, text: string, look: Look): SheetBlock => ({
    area: { row, column: 0, rows: 1, columns: 1 },
    cells: [[nilai(text)]],
    look: { font: FONT, ...look },
  });
  return [
    line(JUDUL, NAMA_JUDUL, { size: 11, bold: true }),
    line(RINGKASAN, summary, { size: SIZE }),
    {
      area: { row: KEPALA, column: 0, rows: 1, columns: KOLOM.length },
      cells: [KOLOM.map(([heading]) => nilai(heading))],
      look: { ...rupa(HEADER.fill), bold: true, horizontal: "center", vertical: "center" },
    },
  ];
}

function isi(rows: readonly (readonly (CellContent | null)[])[]): SheetBlock[] {
  const [first] = rows;
  if (!first) {
    const text = nilai("Tidak ada temuan.");
    return [
      {
        area: { row: KEPALA + 1, column: 0, rows: 1, columns: 1 },
        cells: [[text]],
        look: { font: FONT, size: SIZE },
      },
    ];
  }
  const area = { row: KEPALA + 1, column: 0, rows: rows.length, columns: first.length };
  const formats = rows.map((row) => row.map((_, column) => (column === 0 ? "0" : "@")));
  return [
    {
      area,
      cells: rows,
      numberFormat: formats,
      look: { ...rupa(null), vertical: "top", horizontal: "left" },
    },
  ];
}

function rupa(fill: string | null): Look {
  return { font: FONT, size: SIZE, border: true, wrap: true, ...(fill === null ? {} : { fill }) };
}

function baris(temuan: Temuan, index: number): CellContent[] {
  const { sheet, cell, indikator, published, message, causes } = temuan;
  return [
    { kind: "nilai", value: index + 1 },
    ...[
      sheet,
      cell,
      indikator,
      published.length > TERPANJANG ? `${published.slice(0, TERPANJANG - 1)}…` : published,
      seharusnya(temuan),
      NAMA_ATURAN[temuan.rule].judul,
      [message, ...causes].join(" "),
      status(temuan),
    ].map(nilai),
  ];
}

function seharusnya({ expected, published }: Temuan): string {
  if (typeof expected !== "number") return expected ?? "";
  return `${formatSeperlunya(expected)}${published.trim().endsWith("%") ? "%" : ""}`;
}

function status({ abaikan, severity }: Temuan): string {
  if (abaikan) return `Diabaikan: ${abaikan.alasan}`;
  return severity === "error" ? "Perlu diperbaiki" : severity === "janggal" ? "Janggal" : "Perlu dilihat";
}

function nilai(value: string): CellContent {
  return { kind: "nilai", value };
}
