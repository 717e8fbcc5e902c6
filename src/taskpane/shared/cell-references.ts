import { contains, parseCell } from "../../sheet/address";
import type { Area, Snapshot } from "../../sheet/snapshot";

export type Potongan = { readonly teks: string } | Rujukan;

interface Rujukan {
  readonly teks: string;
  readonly sheet: string;
  readonly cell: string;
  /** Brackets and stops that hang on it: they stand on its line. */
  readonly awal: string;
  readonly akhir: string;
}

export interface Asal {
  readonly sheet: string;
  /** Where a cell without a sheet must lie to be one: "TW2" and "K13" are words. */
  readonly area: Area;
  /** Names of the workbook's sheets. */
  readonly sheets: readonly string[];
}

/** For a sentence about any place of a sheet. */
export function asalLembar({ sheets }: Snapshot, sheet: string): Asal {
  const area = sheets.find(({ name }) => name === sheet)?.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return { sheet, area, sheets: sheets.map(({ name }) => name) };
}

/** A sentence cut where it names cells: "F9", and "Tabel III.7!E51" for those of other sheets. */
export function cellReferences(sentence: string, { sheet, area, sheets }: Asal): readonly Potongan[] {
  const names = [...sheets].sort((a, b) => b.length - a.length).map(escape);
  const reference = new RegExp(
    `(?:(${names.join("|") || "(?!)"})!|(?<![\\p{L}\\d.!]))([A-Z]{1,3}[1-9]\\d{0,6})(?![\\p{L}\\d])`,
    "gu",
  );
  const found: Potongan[] = [];
  let done = 0;
  for (const match of sentence.matchAll(reference)) {
    const [teks, named, cell = ""] = match;
    const place = parseCell(cell);
    if (!place || (named === undefined && !contains(area, place.row, place.column))) continue;
    const [before, end] = [sentence.slice(done, match.index), match.index + teks.length];
    const awal = /[(“"]*$/u.exec(before)?.[0] ?? "";
    const akhir = /^[)”",.;:]*/u.exec(sentence.slice(end))?.[0] ?? "";
    if (before.length > awal.length) found.push({ teks: before.slice(0, before.length - awal.length) });
    found.push({ teks, sheet: named ?? sheet, cell, awal, akhir });
    done = end + akhir.length;
  }
  if (done < sentence.length) found.push({ teks: sentence.slice(done) });
  return found;
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
