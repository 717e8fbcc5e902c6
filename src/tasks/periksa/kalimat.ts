import type { Angka } from "../../domain/bacaan";
import type { Desimal } from "../../domain/desimal";
import { formatAngka, formatSeperlunya } from "../../domain/format";
import type { BookTable } from "../../book/book-table";
import { firstOf } from "../../domain/items";
import { rangkai } from "../../domain/kalimat";
import { parseCell } from "../../sheet/address";

/** Figures and lists as the sentences of the audit write them. */

/** As the cell shows it, in Indonesian style: "6,805%", "1.854.116.000". */
export function tulisAngka(angka: Angka): string {
  return `${formatAngka(angka.nilai, Math.min(angka.desimal, DESIMAL_TERBANYAK))}${angka.persen ? "%" : ""}`;
}

/** What stands in the cell, figures in Indonesian style. */
export function isiTertulis(tabel: BookTable, row: number, column: number): string {
  const value = tabel.grid.value(row, column);
  const read = tabel.read(row, column);
  return typeof value === "number" && read.jenis === "angka"
    ? tulisAngka(read)
    : tabel.grid.text(row, column);
}

/** What a figure should be: at the decimals printed, two more where that would not show the difference. */
export function tulisSeharusnya(nilai: Desimal, tertulis: Angka): string {
  const persen = tertulis.persen ? "%" : "";
  const rapi = formatAngka(nilai, Math.min(tertulis.desimal, DESIMAL_TERBANYAK));
  return `${`${rapi}${persen}` === tulisAngka(tertulis) ? formatSeperlunya(nilai, tertulis.desimal + 2) : rapi}${persen}`;
}

const DESIMAL_TERBANYAK = 6;

/** "D9", "D9 dan E9", "D9, E9, dan F9"; long lists name their ends. */
export function daftar(items: readonly string[]): string {
  if (items.length > 6) return `${items.slice(0, 3).join(", ")}, …, dan ${items.at(-1)}`;
  return rangkai(items) ?? "";
}

/** "C17 sampai C22" for cells that stand below each other, else a list. */
export function rentang(cells: readonly string[]): string {
  const rows = cells.map((cell) => parseCell(cell)?.row ?? Number.NaN);
  const isBlock = cells.length > 2 && rows.every((row, index) => row === firstOf(rows) + index);
  return isBlock ? `${cells[0]} sampai ${cells.at(-1)}` : daftar(cells);
}

/** A name, cut where a sentence would drown in it. */
export function singkat(teks: string, panjang = 60): string {
  return teks.length > panjang ? `${teks.slice(0, panjang - 1).trimEnd()}…` : teks;
}
