import { setsAgainst } from "./balances";
import { withoutHeld } from "./held-parts";
import { holdsHiddenSum } from "./hidden-sums";
import { hasOwnFigures } from "./row-kinds";
import { sumOf } from "../../domain/items";
import { isRole } from "../../domain/roles";
import { amountsOf } from "../columns/amount-columns";
import { averagedRows } from "./averaged-rows";
import { closingParts } from "./closing-parts";
import type { Candidates, Proof } from "./total-candidates";
import type { Grid } from "../grid";
import { withSurchargeParts } from "./surcharge-parts";
import { summedRows } from "./sum-formulas";
import type { Amounts } from "../levels/amounts";
import type { Column, Row, RowParts, Table } from "../table";

/** Rupiah that rounding may take from a sum. */
const ROUNDING = 1;

/** Rows with what each of them is the sum or the mean of. */
export function withParts(grid: Grid, read: readonly Row[], columns: readonly Column[]): Row[] {
  const counted = columns.filter(({ addsUp }) => addsUp);
  const amounts = read.map((row) => amountsOf(grid, row.row, counted));
  const children = childrenOf(read, (index) => !isContinued(grid, read[index], columns, amounts[index]));
  const inner = new Set([...children.values()].flat());
  const balanced = read.map((row, index) => withProof(row, amounts, index));
  const rows = withSurchargeParts({ rows: balanced, amounts }, (index) => !inner.has(index));
  const proof: Proof = (index, parts) => shareGiven(amounts, index, parts);
  const closing = closingParts(grid, rows, columns, children, proof);
  const names = (role: "sasaran" | "indikator"): ((row: Row) => boolean) => {
    const named = columns.filter(isRole(role));
    return ({ row }) => named.some(({ column }) => !grid.isBlank(row, column));
  };
  const [isHead, isMeasured] = [names("sasaran"), names("indikator")];
  const unheld = (parts: RowParts | null): RowParts | null =>
    parts?.how === "SUM" ? { ...parts, rows: withoutHeld(grid, rows, counted, parts.rows) } : parts;
  return rows.map((row, index) => {
    if (row.kind === "balance") return row;
    const own = row.kind === "average" ? columns : isSum(row) ? counted : [];
    const summed = summedRows(grid, rows, own, index);
    if (summed === null && row.parts !== null) return row;
    const parts =
      summed === null
        ? unheld(partsOf(row, index, { rows, amounts, children, closing, isHead, isMeasured }))
        : told(
            summed,
            "Menurut rumus di baris itu sendiri.",
            true,
            row.kind === "average" ? "AVERAGE" : "SUM",
          );
    return parts === null ? row : { ...row, parts };
  });
}

function isSum({ kind }: Row): boolean {
  return kind === "total" || kind === "subtotal";
}

interface Context {
  readonly rows: readonly Row[];
  readonly amounts: readonly Amounts[];
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly closing: ReadonlyMap<number, Candidates>;
  /** Whether a row names a sasaran of its own. */
  readonly isHead: (row: Row) => boolean;
  readonly isMeasured: (row: Row) => boolean;
}

function partsOf(row: Row, index: number, context: Context): RowParts | null {
  if (row.kind === "average") {
    const averaged = new Set(averagedRows(context.rows, row, context));
    const parts = context.rows.flatMap((other, at) => (averaged.has(other) ? [at] : []));
    return told(parts, "Rata-rata baris-baris di atasnya.", true, "AVERAGE");
  }
  const children = context.children.get(index);
  const isNet = setsAgainst(children?.flatMap((at) => context.rows[at] ?? []) ?? []);
  if (children) return isNet ? null : told(children, "Jumlah rincian di bawahnya.", true);
  const candidates = context.closing.get(index);
  if (!candidates) return null;
  const [chosen] = candidates.sets;
  if (!chosen) return null;
  const share = shareGiven(context.amounts, index, chosen);
  const isDoubtful = share !== 1 && holdsHiddenSum(context.amounts, chosen);
  return told(chosen, candidates.reason, share === 1 || (candidates.isFirm && !isDoubtful));
}

function told(
  rows: readonly number[],
  reason: string,
  isFirm: boolean,
  how: RowParts["how"] = "SUM",
): RowParts | null {
  return rows.length === 0 ? null : { rows, reason, isFirm, how };
}

/** The rows that a total, a subtotal or an average is made of; none for any other row. */
export function partsIn({ rows }: Table, row: Row): Row[] {
  return (row.parts?.rows ?? []).flatMap((index) => rows[index] ?? []);
}

/** A balance of which most printed amounts are another is not the one that its name says. */
function withProof(row: Row, amounts: readonly Amounts[], index: number): Row {
  const { parts } = row;
  if (parts === null) return row;
  let [given, all] = [0, 0];
  (amounts[index] ?? []).forEach((own, column) => {
    const terms = parts.rows.map(
      (at, term) => (amounts[at]?.[column] ?? Number.NaN) * (parts.factors?.[term] ?? 1),
    );
    const difference = sumOf(terms) - own;
    if (Number.isNaN(difference)) return;
    all += 1;
    if (Math.abs(difference) <= ROUNDING) given += 1;
  });
  return given * 2 >= all ? row : { ...row, parts: { ...parts, isFirm: false } };
}

/** Of the amounts that a row prints, the share that are the sums of these rows; null where it prints none. */
function shareGiven(amounts: readonly Amounts[], index: number, parts: readonly number[]): number | null {
  let [given, all] = [0, 0];
  (amounts[index] ?? []).forEach((amount, column) => {
    if (!(amount > 0)) return;
    const sum = parts.reduce((total, part) => total + (amounts[part]?.[column] || 0), 0);
    all += 1;
    if (Math.abs(sum - amount) <= ROUNDING) given += 1;
  });
  return all === 0 ? null : given / all;
}

/** A further indikator of the programme above it, without a name or an amount of its own. */
function isContinued(
  grid: Grid,
  row: Row | undefined,
  columns: readonly Column[],
  amounts: Amounts | undefined,
): boolean {
  const names = columns.filter(isRole("program"));
  if (!row || names.length === 0 || amounts?.some((amount) => !Number.isNaN(amount))) return false;
  return names.every(({ column }) => grid.isBlank(row.row, column)) && !isNamedAbove(grid, row, columns);
}

/** "Bagian | Kegiatan": a row that the column left of the kegiatan names, and that stands over them. */
function isNamedAbove(grid: Grid, row: Row, columns: readonly Column[]): boolean {
  const units = columns.filter(isRole("other", "penanggung_jawab"));
  return row.kind === "subtotal" && units.some(({ column }) => grid.text(row.row, column) === row.label);
}

/** The rows right below each subtotal: of the rows deeper than it, those of the highest level. */
function childrenOf(rows: readonly Row[], counts: (index: number) => boolean): Map<number, number[]> {
  const children = new Map<number, number[]>();
  const open: number[] = [];
  const levelAt = (index: number | undefined): number => rows[index ?? -1]?.level ?? -1;
  rows.forEach((row, index) => {
    if (row.kind === "skip" || !counts(index)) return;
    if (!hasOwnFigures(row)) {
      open.length = 0;
      return;
    }
    while (open.length > 0 && levelAt(open.at(-1)) >= row.level) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) adopt(children, parent, index, levelAt);
    open.push(index);
  });
  return children;
}

function adopt(
  children: Map<number, number[]>,
  parent: number,
  index: number,
  levelAt: (index: number | undefined) => number,
): void {
  const own = children.get(parent);
  if (!own || levelAt(own[0]) > levelAt(index)) children.set(parent, [index]);
  else if (levelAt(own[0]) === levelAt(index)) own.push(index);
}
