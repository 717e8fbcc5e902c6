import { firstOf, lastOf } from "../../../domain/items";
import type { Area } from "../../../sheet/snapshot";
import type { BarisLembar } from "./baris-lembar";

/** A row and where it stands. */
export interface BarisTerletak {
  readonly baris: BarisLembar;
  readonly row: number;
}

/** Rows that follow each other on the sheet and are alike. */
export function runs(
  rows: readonly BarisTerletak[],
  alike: (row: BarisTerletak) => string | number | null,
): (readonly BarisTerletak[])[] {
  const found: BarisTerletak[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && before.row === row.row - 1 && alike(before) === alike(row)) last.push(row);
    else found.push([row]);
  }
  return found;
}

/** The first columns of rows that follow each other. */
export function areaOf(rows: readonly BarisTerletak[], columns: number): Area {
  const first = firstOf(rows).row;
  return { row: first, column: 0, rows: lastOf(rows).row - first + 1, columns };
}
