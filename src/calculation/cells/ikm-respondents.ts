import { firstOf, lastOf } from "../../domain/items";
import type { Desimal } from "../../domain/desimal";
import type { Row } from "../../sheet/table";

/** Marks that a questionnaire gives: 1 to 4 (Permenpan RB 14/2017), in some offices to 5. */
const HIGHEST = 5;
/** Fewer rows of such marks are no respondents. */
const FEWEST = 3;

type Read = (row: number, column: number) => Desimal | null;

/** Rows that hold what each respondent answered, one below the other above the closing rows; none where others stand between. */
export function respondentRows(
  rows: readonly Row[],
  closing: Row,
  unsur: readonly number[],
  read: Read,
): Row[] {
  const above = rows.filter(({ row, kind }) => row < closing.row && kind === "data");
  const isMark = (mark: Desimal | null): boolean =>
    mark !== null && mark.isInteger() && mark.gte(1) && mark.lte(HIGHEST);
  const answered = above.filter(({ row }) => unsur.every((column) => isMark(read(row, column))));
  if (answered.length < FEWEST || answered.length < above.length) return [];
  return lastOf(answered).row - firstOf(answered).row + 1 === answered.length ? answered : [];
}
