import { isRole } from "../../domain/roles";
import { isBand } from "../rows/blank-parents";
import { headsBudget } from "./budget-headings";
import type { Grid } from "../grid";
import { levelOfWords } from "../words/kegiatan-names";
import { leadingMark } from "./levels-from-numbering";
import type { Column, Row } from "../table";

/**
 * "A | Program Keserasian Kebijakan Peningkatan Kualitas", and "Anak dan Perempuan" in a row of its own below it: a name
 * that goes on, no heading with a sum. Told where all other rows bear a number or letter, and nothing that begins
 * anew stands below it; none of them stands between two rows with figures, unless words tell that one goes on.
 */
export function withoutWrappedNames(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Row[] {
  const numbers = columns.find(isRole("no"));
  if (!numbers) return [...rows];
  const isMarked = ({ row, label }: Row): boolean =>
    grid.text(row, numbers.column) !== "" || leadingMark(label) !== "";
  const body = rows.filter(({ kind }) => kind !== "skip");
  const open = body.filter((row) => row.kind === "group" && !isMarked(row) && !headsRows(row.label));
  const others = body.filter(({ kind }) => kind === "data" || kind === "group");
  if (open.length === 0 || !others.every((row) => open.includes(row) || isMarked(row))) return [...rows];
  const beginsAnew = (row: Row): boolean => {
    const [above, below] = [body[body.indexOf(row) - 1], body[body.indexOf(row) + 1]];
    return above?.kind === "data" && below?.kind === "data";
  };
  const isProven = open.some((row) => goesOn(body[body.indexOf(row) - 1], row));
  if (!isProven && open.some((row) => body.indexOf(row) === 0 || beginsAnew(row))) return [...rows];
  return rows.map((row) => (open.includes(row) ? { ...row, kind: "skip" } : row));
}

/** A name breaks off behind a joining word, or goes on with a small letter: one such row tells of all in its table. */
function goesOn(above: Row | undefined, { label }: Row): boolean {
  return above !== undefined && (JOINING.test(above.label) || /^\p{Ll}/u.test(label));
}

const JOINING = /(?:\b(?:dan|atau|serta|untuk|dengan|dari|di|ke|pada|yang|terhadap|bagi|oleh)|[,/&-])\s*$/i;

function headsRows(label: string): boolean {
  return isBand(label) || headsBudget(label) || levelOfWords(label) !== null;
}
