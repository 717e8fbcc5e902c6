import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { CellValue } from "../../src/sheet/snapshot";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf } from "../support/snapshots";

type Rows = readonly (readonly CellValue[])[];

interface Typed {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | { readonly x: number | string })[])[];
}

const FILE = new URL("../tasks/hitung/office-tables.json", import.meta.url);
const TABLES = (JSON.parse(readFileSync(FILE, "utf8")) as readonly Typed[]).map(({ name, rows }) => ({
  name,
  rows: rows.map((row) => row.map((cell) => (typeof cell === "object" ? "" : cell))),
}));

/** What a run comes to, without the places: in reading order. */
function figures(rows: Rows): string[] {
  const { cells } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  return cells
    .map(({ role, value }) => `${role} ${typeof value === "number" ? value.toFixed(4) : value}`)
    .sort();
}

/** Rows of the one header of the table, and the first row behind it; null where a sheet holds several. */
function headerOf(rows: Rows): { readonly top: number; readonly bottom: number } | null {
  const { tables } = hitung(bookOf(sheetOf("Lembar", rows)), PENGATURAN_BAKU);
  const [table, ...others] = tables;
  if (!table || others.length > 0) return null;
  return { top: table.area.row, bottom: table.area.row + table.headerRows };
}

/** As the office types it in Word: the table goes on under its headings on the next page. */
function onTwoPages(rows: Rows): Rows | null {
  const header = headerOf(rows);
  if (!header || rows.length - header.bottom < 4) return null;
  const at = header.bottom + Math.floor((rows.length - header.bottom) / 2);
  if (!isNumber(rows[at]?.[0])) return null;
  return [...rows.slice(0, at), ...rows.slice(header.top, header.bottom), ...rows.slice(at)];
}

/** Long headings in two rows, for want of a wrap. */
function inTwoRows(rows: Rows): Rows | null {
  const header = headerOf(rows);
  const heading = header && header.bottom - header.top === 1 ? rows[header.top] : undefined;
  if (!header || !heading) return null;
  const parts = heading.map((cell) => {
    const words = String(cell).split(" ");
    const half = Math.ceil(words.length / 2);
    return [words.slice(0, half).join(" "), words.slice(half).join(" ")] as const;
  });
  if (parts.filter(([, rest]) => rest !== "").length < 2) return null;
  if (!parts.every(([, rest]) => KNOWN.test(rest))) return null;
  const two = [parts.map(([first]) => first), parts.map(([, rest]) => rest)];
  return [...rows.slice(0, header.top), ...two, ...rows.slice(header.bottom)];
}

/** Words that stand in headings and in no row. */
const KNOWN =
  /^((\(?%\)?|\(?rp\.?\)?|strategis|kinerja|anggaran|capaian|realisasi|target|efisiensi|sasaran|tahun|20\d\d|akhir|renstra)\s*)*$/i;

/** Some figures marked as provisional, and the mark told below the table. */
function withMarks(rows: Rows): Rows | null {
  const header = headerOf(rows);
  if (!header) return null;
  const marked = rows.map((row, at) =>
    row.map((cell, column) =>
      at >= header.bottom && column > 1 && (at + column) % 3 === 0 && isCount(cell)
        ? `${printed(cell)}*`
        : cell,
    ),
  );
  return [...marked, ["*) Angka sementara"]];
}

function isCount(cell: CellValue): cell is number {
  return typeof cell === "number" && Number.isInteger(cell) && cell > 9999;
}

function printed(figure: number): string {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, ".");
}

function isNumber(cell: CellValue | undefined): boolean {
  return typeof cell === "number";
}

describe.each([
  ["under headings that stand again in its middle", onTwoPages],
  ["with headings typed in two rows", inTwoRows],
  ["with figures marked by an asterisk", withMarks],
] as const)("a table %s comes to the same", (_, change) => {
  const changed = TABLES.flatMap(({ name, rows }) => {
    const own = change(rows);
    return own === null ? [] : [[name, rows, own] as const];
  });

  it.each(changed)("%s", (__, rows, own) => expect(figures(own)).toEqual(figures(rows)));
});
