import { WORD_ROLES, isRole } from "../../domain/roles";
import type { Grid } from "../grid";
import type { Column, Row } from "../table";
import { changeOfLikeGroups, ofLikeGroups, restOfWhole, shareInGroup } from "./group-guesses";
import { shareOfBar, shareReached } from "./bar-guesses";
import type { Guesser } from "./guess";
import { shareOfJoined } from "./joined-guesses";
import { isUnfilled, measuresIn } from "./measures";
import { againstNamed, betweenNamed } from "./named-guesses";
import { changeOfNamed, excessOfPair, netOfFlows, restOfPair } from "./difference-guesses";
import { shareOfPair } from "./pair-guesses";
import { shareOfSplit } from "./split-guesses";

/** The first that says something counts: what is named before what stands in its place. */
const GUESSERS: readonly Guesser[] = [
  shareOfJoined,
  betweenNamed,
  againstNamed,
  changeOfNamed,
  changeOfLikeGroups,
  ofLikeGroups,
  restOfWhole,
  shareInGroup,
  shareOfBar,
  shareReached,
  shareOfPair,
  shareOfSplit,
  netOfFlows,
  excessOfPair,
  restOfPair,
];

/**
 * What a blank column is likely to hold, where no rule of its own will fill it: told by its unit, the sizes of the
 * figures around it and the names that headings share. It is filled as a judgement, with its reason.
 */
export function withGuesses(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const result = [...columns];
  columns.forEach((own, index) => {
    if (!isUnexplained(grid, rows, own) || isGap(own, columns)) return;
    const measures = measuresIn(grid, rows, result);
    const left = measures.filter(({ column }) => column.column < own.column);
    const definition = GUESSERS.map((guess) => guess({ own, columns, measures, left })).find(Boolean);
    if (definition) result[index] = { ...own, guess: definition };
  });
  return result;
}

function isUnexplained(grid: Grid, rows: readonly Row[], column: Column): boolean {
  if (
    column.source === "orang" ||
    column.definitions.some(({ witness }) => witness !== "lalu") ||
    column.parts !== null
  )
    return false;
  if (column.path.length === 0 || WORD_ROLES.has(column.role) || isRole("target", "bobot")(column))
    return false;
  return isUnfilled(grid, rows, column);
}

/** Below a heading that is merged over it and others, without one of its own. */
function isGap({ path, column }: Column, columns: readonly Column[]): boolean {
  return columns.some(
    (other) => other.column !== column && path.every((text, depth) => text === other.path[depth]),
  );
}
