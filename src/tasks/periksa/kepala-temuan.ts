import type { SheetSnapshot } from "../../sheet/snapshot";

/** Headings and widths in points; together a landscape A4 page. */
export const KOLOM: readonly (readonly [string, number])[] = [
  ["No", 26],
  ["Lembar", 74],
  ["Sel", 38],
  ["Indikator/uraian", 126],
  ["Tertulis", 72],
  ["Seharusnya", 72],
  ["Aturan", 86],
  ["Penjelasan", 164],
  ["Status", 70],
];
export const JUDUL = 0;
export const RINGKASAN = 1;
export const KEPALA = 3;

export const NAMA_JUDUL = "Temuan pemeriksaan angka";

/** Whether the sheet is a list of findings, by its title and its first headings: no table to work on. */
export function isLembarTemuan({ used, values }: Pick<SheetSnapshot, "used" | "values">): boolean {
  const first = KOLOM.slice(0, 3).map(([heading]) => heading);
  return (
    used.row === JUDUL &&
    used.column === 0 &&
    values[JUDUL]?.[0] === NAMA_JUDUL &&
    first.every((heading, column) => values[KEPALA]?.[column] === heading)
  );
}
