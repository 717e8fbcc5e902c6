import { isCaption } from "../captions";
import { splitTable, type PotonganBaris, type PotonganTabel } from "./split-table";

/** A table that the end of a page cut into several of Word's: each with the headings that it repeats. */
export interface BagianTabel extends Omit<PotonganTabel, "baris"> {
  readonly kepala: readonly PotonganBaris[];
  readonly isi: readonly PotonganBaris[];
}

/** `headings`: rows at the head of the first. */
export function cutTable(parts: readonly PotonganTabel[], headings: number): readonly BagianTabel[] {
  const [first] = parts;
  const own = first?.baris.slice(0, headings) ?? [];
  return parts.map(({ awal, baris, akhir }, index) => {
    const count = index === 0 ? headings : repeatedRows(own, baris);
    return { awal, kepala: baris.slice(0, count), isi: baris.slice(count), akhir };
  });
}

/** null where one of them holds more than rows and cells. */
export function splitAll(xml: readonly string[]): readonly PotonganTabel[] | null {
  const parts = xml.map(splitTable);
  return parts.every((part) => part !== null) ? parts.map(belowCaption) : null;
}

/** A caption in the first row, over all columns, is above the table as it is elsewhere. */
function belowCaption({ awal, baris, akhir }: PotonganTabel): PotonganTabel {
  const [first, ...rest] = baris;
  const [only, ...others] = first?.sel ?? [];
  const isTitle = only !== undefined && others.length === 0 && isCaption(only.teks);
  return first && isTitle && rest.length > 0
    ? { awal: awal + first.xml, baris: rest, akhir }
    : { awal, baris, akhir };
}

function repeatedRows(headings: readonly PotonganBaris[], rows: readonly PotonganBaris[]): number {
  const other = headings.findIndex((heading, index) => textsOf(heading) !== textsOf(rows[index]));
  return other < 0 ? headings.length : other;
}

function textsOf(row: PotonganBaris | undefined): string {
  return (row?.sel ?? []).map(({ teks, lebar }) => `${lebar}:${teks.replace(/\s+/g, " ")}`).join("|");
}

/**
 * The rows among the parts: each keeps as many as it had, so that the pages break where they did, and the last takes
 * those that are left. null where that leaves one without rows, or cuts through cells that are merged.
 */
export function dealRows<T extends { readonly isMerged: boolean }>(
  rows: readonly T[],
  parts: readonly BagianTabel[],
): (readonly T[])[] | null {
  let at = 0;
  const dealt = parts.map(({ isi }, index) => {
    const from = at;
    at = index === parts.length - 1 ? rows.length : at + isi.length;
    return rows.slice(from, at);
  });
  const [, ...later] = dealt;
  return later.some(([first]) => !first || first.isMerged) ? null : dealt;
}
