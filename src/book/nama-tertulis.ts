import { remember } from "../domain/remember";
import { roleOf } from "../domain/roles";
import type { Column, Row } from "../sheet/table";
import type { BookTable } from "./book-table";
import { sasaranPerBaris } from "./sasaran";

/** "- Daging", "• Telur": a part of the indikator above it. */
const BAGIAN = /^\s*[-–—•·▪*]\s*(?=\p{L})/u;

/** "Persentase margin usaha tani:" */
const BERTITIK_DUA = /[:;]\s*$/;

/**
 * Names of the indicators by their rows, as their table writes them. A part carries the name of what it is a part of, so that "- Daging"
 * below two parents is told apart; a heading over parts ("Tersedianya infrastruktur:") is no indikator itself.
 */
export function namaTertulis(source: BookTable, column: Column | null): ReadonlyMap<Row, string> {
  return column ? namaDi(source)(column) : bacaNama(source, null);
}

/** Asked for again by each table of a report. */
const namaDi = remember((source: BookTable) => remember((column: Column) => bacaNama(source, column)));

function bacaNama(source: BookTable, column: Column | null): ReadonlyMap<Row, string> {
  const names = new Map<Row, string>();
  const sasaran = sasaranPerBaris(source);
  let parent: Induk = { nama: "", sasaran: "", isPembuka: false };
  for (const row of source.table.rows) {
    const own = source.text(row, column) || (row.kind === "group" ? row.label : "");
    const goal = sasaran.get(row) ?? "";
    const isOpening = isPembuka(own) && isWithoutFigures(source, row);
    if (!isOpening && isBagian(own, goal, parent)) {
      names.set(row, denganInduk(own.replace(BAGIAN, ""), parent.nama));
      continue;
    }
    // A sasaran above its indicators is no part of their names: it has a column of its own.
    if (own !== "") parent = { nama: own === goal ? "" : own, sasaran: goal, isPembuka: isOpening };
    if (row.kind !== "group") names.set(row, isOpening ? "" : own);
  }
  return names;
}

function isBagian(own: string, sasaran: string, parent: Induk): boolean {
  return BAGIAN.test(own) || (parent.isPembuka && parent.sasaran === sasaran && own !== "");
}

function isPembuka(own: string): boolean {
  return BERTITIK_DUA.test(own) && !BAGIAN.test(own);
}

interface Induk {
  readonly nama: string;
  readonly sasaran: string;
  readonly isPembuka: boolean;
}

function denganInduk(nama: string, parent: string): string {
  return parent === "" ? nama : `${parent.replace(/[\s:;]+$/, "")}: ${nama}`;
}

/** No column of figures says anything of it. */
function isWithoutFigures(source: BookTable, row: Row): boolean {
  const measured = source.table.columns.filter(({ role }) => roleOf(role).measure !== null);
  return measured.every((column) => source.text(row, column).trim() === "");
}
