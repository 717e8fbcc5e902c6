import { desimal, type Desimal } from "../../domain/desimal";
import type { Column, Row, Table } from "../../sheet/table";
import type { Unstyled } from "../cells/computed-cell";
import { failure, figure } from "../cells/outcome";
import type { Operands } from "../rule/operands";
import { isOpen } from "../rule/own-formula";
import type { ContextRow } from "../rule/row-context";
import type { ShareOfTotal } from "../rule/rule";
import type { DerivedColumn } from "./column-plan";
import { wholeInRow } from "./whole-in-row";

/** Blank cells beside an amount, of every row and of the total itself. */
export function shareCells(derived: DerivedColumn, rows: readonly ContextRow[]): Unstyled[] {
  const { expression } = derived.rule;
  if (expression.kind !== "share-of-total") return [];
  const whole = otherWhole(derived.column, expression, rows);
  if (whole !== null) return refused(derived, whole, rows);
  const wholeOf = shownWhole(derived.column.column, expression, rows);
  return rows.flatMap(({ row, context }) => {
    const { operands } = context;
    const total = wholeOf?.(row) ?? null;
    if (total === null || row.kind === "average" || !isOpen(operands, row.row, derived.column.column))
      return [];
    const share = shareOf({ ...expression, total }, row.row, operands);
    if (share === null) return [];
    const note = `Bagian dari jumlah di ${operands.name(total, expression.of)}.`;
    const outcome = figure(share, true, [note]);
    operands.remember(row.row, derived.column.column, outcome);
    const section = total === expression.total ? [] : rows.filter((at) => at.row.row === total);
    return [
      { row, derived, context, outcome, members: section.length > 0 ? section.map((at) => at.row) : null },
    ];
  });
}

/** Another column that it may be of, where no figure tells. */
function otherWhole(own: Column, { of }: ShareOfTotal, rows: readonly ContextRow[]): Column | null {
  const operands = rows[0]?.context.operands;
  const part = operands?.table.columns.find(({ column }) => column === of);
  const isTold = rows.some(({ row }) => operands !== undefined && !isOpen(operands, row.row, own.column));
  return part && !isTold ? wholeInRow(own, part, rows) : null;
}

function refused(derived: DerivedColumn, whole: Column, rows: readonly ContextRow[]): Unstyled[] {
  const why = `Persentasenya mungkin dari jumlah kolomnya, mungkin dari “${whole.path.join(" › ")}” di barisnya. Tulis rumusnya di satu baris, lalu hitung lagi.`;
  return rows.flatMap(({ row, context }) =>
    row.kind === "average" || !isOpen(context.operands, row.row, derived.column.column)
      ? []
      : [{ row, derived, context, outcome: failure(why), members: null }],
  );
}

/** For each row the one that it is a share of. */
type WholeOf = (row: Row) => number;

/** Further off than rounding brings it. */
const OFF = 0.6;

/**
 * Of all, or of its own section: "JUMLAH 100 | JUMLAH 100 | TOTAL 100" with typed figures that only the second gives.
 * null where figures stand in the column that neither gives: then it is a share of something else.
 */
function shownWhole(column: number, expression: ShareOfTotal, rows: readonly ContextRow[]): WholeOf | null {
  const [first] = rows;
  if (!first) return null;
  const { operands } = first.context;
  const typed = rows.flatMap(({ row }) => {
    const read = isOpen(operands, row.row, column) ? null : operands.readStanding(row.row, column);
    return read?.jenis === "angka" ? [{ row, share: read.nilai.times(read.persen ? 100 : 1) }] : [];
  });
  const gives = (wholeOf: WholeOf): boolean => {
    const right = typed.filter(({ row, share }) => {
      const given = shareOf({ ...expression, total: wholeOf(row) }, row.row, operands);
      return given !== null && [1, 100].some((scale) => given.minus(share.times(scale)).abs().lte(OFF));
    });
    return right.length * 2 > typed.length || typed.length === 0;
  };
  const section = (row: Row): number => sectionOf(operands.table, row) ?? expression.total;
  return [(): number => expression.total, section].find(gives) ?? null;
}

/** The row of the total that it is part of, its own where it is one; null where none takes it. */
function sectionOf({ rows }: Table, row: Row): number | null {
  if (row.kind === "total") return row.row;
  const at = rows.findIndex((own) => own.row === row.row);
  return rows.find(({ kind, parts }) => kind === "total" && parts?.rows.includes(at))?.row ?? null;
}

/** A row's part of the total in percent; null where an amount is missing. */
export function shareOf({ of, total }: ShareOfTotal, row: number, operands: Operands): Desimal | null {
  const [part, whole] = [row, total].map((at) => operands.readAmount(at, of));
  if (!part || !whole || whole.nilai.isZero()) return null;
  return part.nilai.div(whole.nilai).times(desimal(100));
}

/** The live formula of such a share; null where an amount is no true number. */
export function shareFormula(
  { of, total }: ShareOfTotal,
  row: number,
  operands: Operands,
  ratio: boolean,
): string | null {
  if (!operands.isLive(row, of) || !operands.isLive(total, of)) return null;
  const [part, whole] = [operands.name(row, of), operands.name(total, of).replace(/\d+$/, "$$$&")];
  return `=IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",${part}/${whole}${ratio ? "" : "*100"}))`;
}
