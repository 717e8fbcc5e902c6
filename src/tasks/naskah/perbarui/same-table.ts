import { normalizeNama } from "../../../domain/nama";
import { withCovered, type PlacedRow } from "../../laporan/docx/table-xml";
import { layTable } from "../../laporan/layout/lay-table";
import type { ReportTable } from "../../laporan/report";
import { splitAll } from "./cut-tables";
import { hasShape, nameOf } from "./row-template";
import type { PotonganBaris } from "./split-table";

/** Its heading rows beside ours; without our row of numbers where it has none. null where the columns are others. */
export function headerOf(
  rows: readonly PotonganBaris[],
  header: readonly PlacedRow[],
): { readonly own: PotonganBaris; readonly row: PlacedRow }[] | null {
  const pairs: { own: PotonganBaris; row: PlacedRow }[] = [];
  for (const row of header) {
    const own = rows[pairs.length];
    const isNumbers = row.cells.every(({ text }) => /^\(\d+\)$/.test(text));
    if (own && hasShape(own, row) && isSameHeading(own, row)) pairs.push({ own, row });
    else if (!isNumbers) return null;
  }
  return pairs;
}

function isSameHeading({ sel }: PotonganBaris, { cells }: PlacedRow): boolean {
  return sel.every(({ teks }, index) => headingKey(teks) === headingKey(cells[index]?.text ?? ""));
}

/** Headings of last year's report differ in the year. */
function headingKey(text: string): string {
  return normalizeNama(text.replace(/\b20\d\d\b/g, "0"));
}

/** Whether a table of the document has the columns of ours, and most of the names of its rows. */
export function isSameTable(xml: readonly string[], laporan: ReportTable): boolean {
  const pieces = splitAll(xml);
  const laid = layTable(laporan);
  if (!pieces || !headerOf(pieces[0]?.baris ?? [], withCovered(laid.header))) return false;
  const there = new Set(
    pieces.flatMap(({ baris }) => baris.map(({ sel }) => nameOf(sel.map(({ teks }) => teks)))),
  );
  const names = withCovered(laid.body).map(({ cells }) => nameOf(cells.map(({ text }) => text)));
  return names.filter((name) => there.has(name)).length * 2 > names.length;
}
