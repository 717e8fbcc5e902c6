import type { Area, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { columnName } from "../../src/sheet/address";
import { type Block, blockAt } from "./block";
import type { Cell } from "./cells";
import { word } from "./cells";
import type { Random } from "./random";

export interface Generated {
  readonly snapshot: Snapshot;
  /** "Lembar 1!D5": what a person typed as an input. */
  readonly inputs: ReadonlySet<string>;
  /** Lists that a person may make a table of (Ctrl+T): their headings are one row, and nothing in them is merged. */
  readonly lists: readonly { readonly sheet: string; readonly area: Area }[];
  /** Where the first indikator of each sheet with a table stands. */
  readonly bodies: readonly { readonly sheet: string; readonly row: number }[];
}

const JUNK = ["catatan rapat", "cek lagi!", "=NOW()", "12,5", "#REF!", "lihat lembar sebelah", 2024, 0.5];

/** One or two sheets with a table or two each, in the many ways that offices lay them out. */
export function generate(random: Random): Generated {
  const inputs = new Set<string>();
  const lists: { sheet: string; area: Area }[] = [];
  const bodies: { sheet: string; row: number }[] = [];
  const names = random.pick([["Lembar"], ["IKU", "Anggaran"], ["Tabel 3.1", "d'Arca"], ["2024"]]);
  const sheets = names.flatMap((name) => {
    const at = { row: random.pick([0, 0, 2]), column: random.pick([0, 0, 1]) };
    const blocks = blocksFrom(random, at);
    lists.push(...blocks.flatMap(({ list }) => (list ? [{ sheet: name, area: list }] : [])));
    bodies.push(...blocks.slice(0, 1).map(({ first }) => ({ sheet: name, row: first })));
    const rows = blocks.flatMap(({ rows: lines }) => lines);
    noteInputs(inputs, name, at, rows);
    const merges = blocks.flatMap((block) => block.merges);
    const own = placed(random, name, at, rows, merges);
    return random.chance(0.12) ? apart(own) : [own];
  });
  if (random.chance(0.1)) sheets.push(junk(random));
  return { snapshot: { sheets, activeSheet: names[0] ?? "" }, inputs, lists, bodies };
}

/** A table, sometimes another some rows below it. Each block but the first begins with the blank rows above it. */
function blocksFrom(random: Random, at: { row: number; column: number }): Block[] {
  const first = blockAt(random, at);
  if (!random.chance(0.2)) return [first];
  const gap = random.int(1, 3);
  const second = blockAt(random, { ...at, row: at.row + first.rows.length + gap });
  return [first, { ...second, rows: [...Array.from({ length: gap }, (): Cell[] => []), ...second.rows] }];
}

function noteInputs(
  inputs: Set<string>,
  name: string,
  at: { row: number; column: number },
  rows: readonly (readonly Cell[])[],
): void {
  rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell.isInput && cell.content !== "")
        inputs.add(`${name}!${columnName(at.column + column)}${at.row + row + 1}`);
    }),
  );
}

/** The sheet with its figures on a sheet of data, and formulas that fetch them. */
function apart(sheet: SheetSnapshot): SheetSnapshot[] {
  const data = `Data ${sheet.name}`;
  const isFigure = (value: unknown): boolean => typeof value === "number";
  const formulas = sheet.formulas.map((line, row) =>
    line.map((value, column) =>
      isFigure(value)
        ? `='${data.replaceAll("'", "''")}'!${columnName(sheet.used.column + column)}${sheet.used.row + row + 1}`
        : value,
    ),
  );
  const figures = sheet.formulas.map((line) => line.map((value) => (isFigure(value) ? value : "")));
  return [
    { ...sheet, formulas },
    { ...sheet, name: data, values: figures, formulas: figures, merges: [] },
  ];
}

function junk(random: Random): SheetSnapshot {
  const line = (): Cell[] => [0, 1, 2].map(() => word(random.chance(0.5) ? random.pick(JUNK) : ""));
  return placed(random, "Catatan", { row: 0, column: 0 }, [line(), line(), line(), line()], []);
}

function placed(
  random: Random,
  name: string,
  at: { row: number; column: number },
  rows: readonly (readonly Cell[])[],
  merges: readonly Area[],
): SheetSnapshot {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? word("")));
  const some = (from: number, count: number): Set<number> =>
    new Set(random.chance(0.1) ? [from + random.int(0, count - 1)] : []);
  return {
    name,
    used: { ...at, rows: rows.length, columns },
    values: cells.map((row) => row.map(({ content }) => content)),
    formulas: cells.map((row) => row.map(({ content }) => content)),
    formats: cells.map((row) => row.map(({ format }) => format)),
    merges,
    hiddenRows: some(at.row, rows.length),
    hiddenColumns: some(at.column, columns),
    isProtected: false,
    isVisible: true,
  };
}
