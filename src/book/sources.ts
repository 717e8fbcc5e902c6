import type { TableKind } from "../sheet/table-kind";
import type { Table } from "../sheet/table";
import type { BookTable } from "./book-table";

/**
 * Which table is asked first where several tell of the same thing: the one that is made for it, of the report's
 * year, with the lower number. Nothing of it depends on the order of the sheets.
 */
export const SOURCE_ORDER = {
  sasaran: [
    "capaian",
    "efisiensi",
    "program-capaian",
    "triwulan",
    "antar-tahun",
    "renstra",
    "nasional",
    "perjanjian",
  ],
  program: ["program-capaian", "capaian", "triwulan", "efisiensi"],
  anggaran: ["anggaran", "program-capaian", "efisiensi", "pergeseran", "perjanjian"],
} as const satisfies Record<string, readonly TableKind[]>;

/** The tables from the best source down. */
export function inSourceOrder(
  tables: readonly BookTable[],
  kinds: readonly TableKind[],
  tahun: string,
): BookTable[] {
  const rank = ({ table }: BookTable): number => {
    const at = kinds.indexOf(table.kind);
    return (at < 0 ? kinds.length : at) * 2 + (isOfYear(table.year, tahun) ? 0 : 1);
  };
  return [...tables].sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
}

/** A table that names no year may be of any. */
export function isOfYear(year: string | null, tahun: string): boolean {
  return year === null || tahun === "" || year === tahun;
}

const PLACES = new Intl.Collator("id", { numeric: true });

/** By the number that its caption carries, then by the name of its sheet and its place there. */
export function byPlace(a: BookTable, b: BookTable): number {
  return byTablePlace(a.table, b.table);
}

/** The same of tables whose figures are not read yet. */
export function byTablePlace(a: Table, b: Table): number {
  return (
    PLACES.compare(nomorOf(a), nomorOf(b)) ||
    bySheetName(a.sheet, b.sheet) ||
    a.area.row - b.area.row ||
    a.area.column - b.area.column
  );
}

/** By the names of sheets: their order in the workbook says nothing. */
export function bySheetName(a: string, b: string): number {
  return PLACES.compare(a, b);
}

/** "Tabel 3.2.", "Tabel III.7", "Table 4.", "Tabel: 3 - 2". */
const NOMOR = /^\s*tab(?:el|le)\s*:?\s*((?:[IVX]+|\d+)(?:\s*[.,-]\s*(?:[IVX]+\b|\d+))*[a-z]?)(?=[\s.:,]|$)/i;

function nomorOf({ caption }: Table): string {
  return NOMOR.exec(caption)?.[1]?.replace(/\s+/g, "") ?? "~";
}

/** How a sentence names it: "Tabel 3.2", else by its sheet. */
export function sebutTabel(tabel: BookTable): string {
  const nomor = nomorOf(tabel.table);
  return nomor === "~" ? `lembar ${tabel.table.sheet}` : `Tabel ${nomor}`;
}

/** How the paper names it: the document has a Tabel 3.2 of its own, so the office's is told by its sheet. */
export function sebutLembar({ sheet }: Pick<Table, "sheet">): string {
  return `lembar “${sheet}”`;
}
