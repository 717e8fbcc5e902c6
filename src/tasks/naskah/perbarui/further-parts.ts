import { withCovered } from "../../laporan/docx/table-xml";
import { layTable } from "../../laporan/layout/lay-table";
import type { ReportTable } from "../../laporan/report";
import { isCaption } from "../captions";
import type { TabelNaskah } from "../naskah";
import { nameOf } from "./row-template";

/**
 * The tables below one of ours that go on with it: a section break or a sentence of the office's stands between, and no
 * headings need to stand again. They hold rows of ours that the tables before them do not; else each row would be added
 * to the first and stand twice. null where one of them has other columns: then nobody knows which row goes where.
 */
export function furtherParts(
  first: TabelNaskah,
  laporan: ReportTable,
  others: readonly TabelNaskah[],
): readonly TabelNaskah[] | null {
  const known = new Set(namesIn(first));
  const names = withCovered(layTable(laporan).body).map(({ cells }) => nameOf(textsOf(cells)));
  const missing = new Set(names.filter((name) => !known.has(name)));
  const parts: TabelNaskah[] = [];
  for (let nomor = first.nomor + 1; ; nomor++) {
    const next = others.find((table) => table.nomor === nomor);
    if (!next || (isCaption(next.judul) && next.lanjutanDari !== first.nomor)) return parts;
    // Headings that stand again are no rows.
    const own = namesIn(next).filter((name) => !known.has(name));
    if (own.filter((name) => missing.has(name)).length * 2 <= own.length) return parts;
    if (next.kolom !== first.kolom || next.ketikan) return null;
    for (const name of own) known.add(name);
    for (const name of own) missing.delete(name);
    parts.push(next);
  }
}

function namesIn({ baris }: TabelNaskah): string[] {
  return [...new Set(baris.map((row) => nameOf(row.map(({ teks }) => teks))))].filter((name) => name !== "");
}

function textsOf(cells: readonly { readonly text: string }[]): string[] {
  return cells.map(({ text }) => text);
}
