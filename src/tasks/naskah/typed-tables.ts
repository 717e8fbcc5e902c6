import type { BarisMentah, Blok, Paragraf, TabelMentah } from "./naskah";
import type { TakTerbaca } from "./unread";

const FEWEST_ROWS = 3;
/** A label and what belongs to it: "Nomor : 050/123". */
const LABEL = /^:/;
const FIGURE = /^\(?(?:rp\.?\s*)?-?\d[\d.,]*\)?\s*%?$/i;
const LEADERS = /\.{4,}\s*[\divxlc]*$/i;
const PAGE = /^(?:\d{1,4}|[ivxlc]{1,6})$/i;
const PAGE_HEADING = /^hal(?:aman)?\b/i;
/** Spaces that someone typed to reach the next column. */
const GAP = / {3,}/;

/** Whether a text is cut into columns by hand. */
export function hasColumns(text: string): boolean {
  return text.includes("\t") || GAP.test(text.trim());
}

/**
 * Rows of figures that were typed as paragraphs, with tabs or spaces between their columns, become tables: where each
 * row is cut into as many pieces as the others. Where they are not, nothing tells which column a figure is of: they
 * stay paragraphs, and `tak` is told.
 */
export function readTypedTables(blocks: readonly Blok[], tak: TakTerbaca): Blok[] {
  const read: Blok[] = [];
  for (let at = 0; at < blocks.length;) {
    const own = runFrom(blocks, at);
    if (own.length === 0) {
      const [block] = blocks.slice(at, at + 1);
      if (block) read.push(block);
      at += 1;
      continue;
    }
    const table = tableOf(own.filter(isTyped));
    if (table === "tak-tentu") tak.typedRows(own[0]);
    if (table === null || table === "tak-tentu") for (const block of own) read.push(block);
    else read.push(table);
    at += own.length;
  }
  return read;
}

/** Typed rows from `at` on, blank paragraphs between them among them. */
function runFrom(blocks: readonly Blok[], at: number): Paragraf[] {
  const run: Paragraf[] = [];
  for (let next = at; next < blocks.length; next++) {
    const block = blocks[next];
    if (block?.kind !== "paragraf" || block.isKotak) break;
    if (!isTyped(block) && (run.length === 0 || block.teks !== "")) break;
    run.push(block);
  }
  while (run.length > 0 && !run.slice(-1).some(isTyped)) run.pop();
  return run;
}

function isTyped({ ketikan, isEntri, judul }: Paragraf): boolean {
  return ketikan !== null && !isEntri && judul === null && !LEADERS.test(ketikan);
}

/** null: no table. */
function tableOf(run: readonly Paragraf[]): TabelMentah | "tak-tentu" | null {
  const lines = run
    .flatMap(({ ketikan }) => (ketikan ?? "").split("\n"))
    .filter((line) => line.trim() !== "");
  const cut = cutter(lines);
  const rows = lines.map(cut);
  if (!isTable(rows.map(filled))) return null;
  const cells = isEven(rows) ? withoutBlankColumns(rows) : rows.map(filled);
  if (!isEven(cells)) return "tak-tentu";
  const [first, last] = [run[0], run.at(-1)];
  return {
    ...{ kind: "tabel", ketikan: true, kisi: [], halaman: first?.halaman ?? null },
    ...{ baris: cells.map(rowOf), from: first?.from ?? -1, to: last?.to ?? -1 },
  };
}

/** Tabs cut where there are any; else the gaps do. */
function cutter(lines: readonly string[]): (line: string) => string[] {
  const hasTabs = lines.some((line) => line.includes("\t"));
  return (line) => (hasTabs ? line.split("\t") : line.trim().split(GAP)).map((text) => text.trim());
}

function filled(row: readonly string[]): string[] {
  return row.filter((text) => text !== "");
}

function isEven(rows: readonly (readonly string[])[]): boolean {
  const [first] = rows;
  return first !== undefined && first.length > 1 && rows.every(({ length }) => length === first.length);
}

/** Figures below each other; neither labels of a letter nor a list of contents. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const withFigures = rows.filter((row) => row.slice(1).some((text) => FIGURE.test(text)));
  return (
    rows.length >= FEWEST_ROWS &&
    withFigures.length > 1 &&
    !rows.flat().some((text) => LABEL.test(text)) &&
    !isContents(rows)
  );
}

/** Each row ends with a page, and no page is before the one above. */
function isContents(rows: readonly (readonly string[])[]): boolean {
  const ends = rows.map((row) => row.at(-1) ?? "");
  const [first = "", ...rest] = ends;
  if (!PAGE.test(first) && !PAGE_HEADING.test(first)) return false;
  const pages = rest.filter((text) => /^\d+$/.test(text)).map(Number);
  return rest.every((text) => PAGE.test(text)) && pages.every((page, at) => page >= (pages[at - 1] ?? 0));
}

function withoutBlankColumns(rows: readonly (readonly string[])[]): string[][] {
  const kept = new Set(rows.flatMap((row) => row.flatMap((text, column) => (text === "" ? [] : [column]))));
  return rows.map((row) => row.filter((_, column) => kept.has(column)));
}

function rowOf(cells: readonly string[]): BarisMentah {
  return { mulai: 0, sel: cells.map((teks) => ({ teks, lebar: 1, gabung: null })) };
}
