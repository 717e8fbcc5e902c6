import type { Bacaan } from "../../domain/bacaan";
import { remember } from "../../domain/remember";
import type { Operands } from "../rule/operands";
import { gaveFigure, type Outcome } from "./outcome";

/** Why a figure is not written where somebody wrote words, or a dash that means something; null where nothing stands in its way. */
export function saidInPlace(
  expected: Outcome,
  operands: Operands,
  row: number,
  column: number,
): string | null {
  if (!gaveFigure(expected)) return null;
  const dash = expected.nilai.isZero() ? null : dashInPlace(operands, row, column);
  const said = wordsInPlace(operands, row, column) ?? dash;
  return (
    said &&
    `${operands.name(row, column)} berisi “${said}”: dibiarkan. Kosongkan selnya bila hendak dihitung.`
  );
}

/** Somebody's remark is written in letters or digits; "…" is a place that nobody has filled yet. */
const WRITTEN = /[\p{L}\p{N}]/u;

/**
 * What somebody wrote where a figure would stand and is none: a word ("Naik", "belum rilis"), a day, a range ("80-90"), a
 * bound ("> 100"), a class ("BB"); null for blanks, figures, errors and "n/a".
 */
function wordsInPlace(operands: Operands, row: number, column: number): string | null {
  if (operands.grid.hasFormula(row, column)) return null;
  const stood = operands.readStanding(row, column);
  if (stood.jenis === "teks") return WRITTEN.test(stood.teks) ? stood.teks : null;
  const isFigure = stood.jenis === "angka" || (stood.jenis === "predikat" && stood.nilai !== null);
  return isFigure || NONE.has(stood.jenis) ? null : operands.grid.text(row, column);
}

const NONE: ReadonlySet<Bacaan["jenis"]> = new Set(["kosong", "nihil", "galat"]);

/** What an office writes for "nothing"; "n/a" and "belum ada" are filled once the figures are there. */
const DASH = /^[-–—]+$/;

/**
 * "-" where a figure other than 0 would stand, in a column in which other cells hold something else or were left blank:
 * the office means that nothing is computed there. A column of dashes alone is one that nobody has filled yet.
 */
function dashInPlace(operands: Operands, row: number, column: number): string | null {
  const dash = dashAt(operands, row, column);
  return dash === null || operands.isMoney(column) || columnsOfDashes(operands).has(column) ? null : dash;
}

const columnsOfDashes = remember((operands: Operands): ReadonlySet<number> => {
  const rows = operands.table.rows.filter(({ kind }) => kind === "data");
  const columns = operands.table.columns.map(({ column }) => column);
  return new Set(columns.filter((column) => rows.every(({ row }) => dashAt(operands, row, column) !== null)));
});

function dashAt(operands: Operands, row: number, column: number): string | null {
  const stood = operands.readStanding(row, column);
  return stood.jenis === "nihil" && DASH.test(stood.teks) ? stood.teks : null;
}
