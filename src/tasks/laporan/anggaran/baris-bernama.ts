import { leastOf } from "../../../domain/items";
import type { BookTable } from "../../../book/book-table";
import { isProgramName } from "../../../book/nama-anggaran";
import { programJudul } from "../../../book/program-judul";
import { isTabelPenerimaan, tanpaPenerimaan } from "../../../book/penerimaan";
import { barisSasaran } from "../../../book/sasaran-dikenal";
import { tingkatBaris } from "../../../book/tingkat-baris";
import { hasOwnFigures } from "../../../sheet/rows/row-kinds";
import type { Column, Row } from "../../../sheet/table";
import { namaBertingkat, type NamaBaris } from "./nama-bertingkat";

/** The lines of what may be spent, by name; null of a table of revenue. */
export function barisBernama(
  source: BookTable,
  rows: readonly Row[],
  names: readonly Column[],
  hasAmount: (row: Row) => boolean,
): NamaBaris[] | null {
  const told = tingkatBaris(source);
  const lines = rows.filter(
    (row) =>
      (row.kind === "group" || hasOwnFigures(row)) &&
      (!told || told.get(row) === "program") &&
      !isIndikatorLain(source, row, names, hasAmount),
  );
  const named = dibawahSasaran(namaBertingkat(source, lines, names), barisSasaran(source)).filter(
    ({ nama }) => nama !== "",
  );
  const isRevenue = isTabelPenerimaan(
    source,
    named.map(({ nama }) => nama),
  );
  return isRevenue ? null : dibawahProgram(source, tanpaPenerimaan(named));
}

/** Kegiatan below the programme that the caption names: it is a line above them, with their sum. */
function dibawahProgram(source: BookTable, lines: readonly NamaBaris[]): NamaBaris[] {
  const nama = programJudul(source);
  const [first] = lines;
  if (nama === null || !first || lines.some((line) => isProgramName(line.nama))) return [...lines];
  const kepala = { row: first.row, nama, level: 0, isKepala: true, isAtas: false };
  const top = leastOf(lines.map(({ level }) => level));
  return [kepala, ...lines.map((line) => ({ ...line, level: line.level - top + 1 }))];
}

/** A sasaran stands above the programmes that serve it, which are the highest lines below it. */
function dibawahSasaran(lines: readonly NamaBaris[], sasaran: ReadonlyMap<Row, string>): NamaBaris[] {
  if (sasaran.size === 0) return [...lines];
  const top = leastOf(lines.filter(({ row }) => !sasaran.has(row)).map(({ level }) => level));
  return lines.map((line) =>
    sasaran.has(line.row) ? { ...line, level: 0, isAtas: true } : { ...line, level: line.level - top },
  );
}

/** A further indikator of the line above it: without a name and an amount of its own it is no line of the budget. */
function isIndikatorLain(
  source: BookTable,
  row: Row,
  names: readonly Column[],
  hasAmount: (row: Row) => boolean,
): boolean {
  const indikator = source.columns("indikator")[0];
  if (!indikator || names.includes(indikator) || source.text(row, indikator) === "") return false;
  return !hasAmount(row) && names.every((column) => source.text(row, column) === "");
}
