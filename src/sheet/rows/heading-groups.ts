import { closesRows, isBodyRow } from "./row-kinds";
import { INPUT_ROLES } from "../../domain/roles";
import type { Grid } from "../grid";
import { levelOfWords } from "../words/kegiatan-names";
import type { Column, Row } from "../table";

export const NAMED = /^(visi|misi|tujuan|sasaran)\b/i;

/** A table of performance, as far as its rows that head others are asked for. */
export interface Heads {
  readonly grid: Grid;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** The columns of which the means are. */
  readonly shares: readonly Column[];
}

/** A row that heads others, with the rows and inner heads right below it. */
export interface Group {
  /** Positions in Table.rows. */
  readonly head: number;
  readonly end: number;
  readonly members: readonly number[];
}

/** A row with a name and no figure of its own to be measured by. */
function isHead({ grid, columns, shares }: Heads, row: Row): boolean {
  if (!isBodyRow(row) || row.label === "") return false;
  if (levelOfWords(row.label) !== null) return false;
  const isInput = ({ role }: Column): boolean => INPUT_ROLES.has(role) || role === "satuan";
  return (
    columns.every((column) => !isInput(column) || grid.isBlank(row.row, column.column)) &&
    shares.some(({ column }) => !grid.isCovered(row.row, column))
  );
}

/** Every head with the rows below it, the inner ones told apart by their names and places. */
export function groupsOf(table: Heads): Group[] {
  const heads = table.rows.flatMap((row, index) => (isHead(table, row) ? [index] : []));
  const ranks = [...new Set(heads.map((head) => rankOf(table, head)))];
  const groups: Group[] = [];
  for (const head of [...heads].reverse()) {
    const end = endOf(table, head, (other) => heads.includes(other) && !isDeeper(table, ranks, other, head));
    const inner = groups.filter((own) => own.head > head && own.head < end);
    const members: number[] = [];
    for (let at = head + 1; at < end; at += 1) {
      const own = inner.find((group) => group.head === at);
      if (own || (table.rows[at]?.kind === "data" && !heads.includes(at))) members.push(at);
      if (own) at = own.end - 1;
    }
    if (members.length > 0) groups.push({ head, end, members });
  }
  return groups.reverse();
}

export function rankOf({ grid, rows }: Heads, head: number): string {
  const row = rows[head];
  const word = NAMED.exec(row?.label ?? "")?.[0];
  return word?.toLowerCase() ?? `${row ? grid.filledColumns(row.row)[0] : ""}`;
}

function isDeeper(table: Heads, ranks: readonly string[], row: number, than: number): boolean {
  return ranks.indexOf(rankOf(table, row)) > ranks.indexOf(rankOf(table, than));
}

/** One past the last row of a head: before a closing row, its equal, or the next name in a column of heads alone. */
function endOf({ grid, rows }: Heads, head: number, isEqual: (row: number) => boolean): number {
  const own = rows[head];
  const [column = -1] = own ? grid.filledColumns(own.row) : [];
  const isAlone = grid.isBlank(rows[head + 1]?.row ?? -1, column);
  let end = head + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end];
    if (!row || closesRows(row) || isEqual(end)) break;
    if (isAlone && !grid.isBlank(row.row, column)) break;
  }
  return end;
}
