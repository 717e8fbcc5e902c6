import { gaveFigure } from "../cells/outcome";
import type { ContextRow, RowContext } from "../rule/row-context";
import { isAditif } from "../../domain/satuan";
import { isRole } from "../../domain/roles";
import { cellKey } from "../../sheet/address";
import type { Unstyled } from "../cells/computed-cell";
import type { ColumnPlan, DerivedColumn } from "../columns/column-plan";
import { jumlah } from "../../domain/desimal";
import { partsIn } from "../../sheet/rows/parts";
import type { Column, Row, Table } from "../../sheet/table";
import { computeRule } from "../rule/compute-rule";
import { measuredAgainst } from "../columns/measured-against";
import type { Operands } from "../rule/operands";
import { isOpen } from "../rule/own-formula";
import { RollUp } from "./roll-up";
import { ROUNDING } from "./standing-sums";
import { lacksPart } from "./lacks-part";
import { operands } from "../rule/rule";
import { jumlahRincian, lintasKolom } from "../rule/rules";
import { isAmong, isScore } from "./score-totals";
import { shareCells } from "../columns/share-cells";
import { shareColumns } from "../columns/share-of-total";
import { unfilledTotals } from "./unfilled-totals";

/** Kinds of tables whose rows are no parts of anything. */
const NO_SUMS: ReadonlySet<Table["kind"]> = new Set(["skala", "ikm", "formula", "risiko"]);

/** Columns of which totals and parents are filled, columns that close others, and shares of the total. */
export function totalColumns(table: Table, derived: readonly DerivedColumn[]): DerivedColumn[] {
  if (NO_SUMS.has(table.kind) && !hasWeights(table) && !hasBudget(table) && !isCounted(table)) return [];
  const isFree = (column: Column): boolean => !derived.some((own) => own.column === column);
  const free = table.columns.filter(isFree);
  const isScored = (column: Column): boolean => derived.some((own) => own.column === column && isScore(own));
  const summed = table.rows.some(({ parts }) => parts?.how === "SUM" || parts?.how === "BALANCE")
    ? table.columns.filter(
        (column) => column.addsUp && column.parts === null && (isFree(column) || isScored(column)),
      )
    : [];
  return [
    ...summed.map((column) => ({ column, rule: jumlahRincian(column.column), onlyBlank: true as const })),
    ...free.flatMap((column) =>
      column.parts === null
        ? []
        : [{ column, rule: lintasKolom(column.parts.how, column.parts.columns), onlyBlank: true as const }],
    ),
    ...shareColumns(table, free),
  ];
}

/** Weights that make up 100 and what was reached of them are added up, whatever is weighed. */
function hasWeights({ columns }: Table): boolean {
  return columns.some(({ role, addsUp }) => role === "bobot" && addsUp);
}

/** "Pagu | Bobot | Fisik | Tertimbang (4x5/100)": a printed formula makes no list of formulas of works and their money. */
function hasBudget({ kind, columns }: Table): boolean {
  return kind === "formula" && columns.some(isRole("anggaran"));
}

/** Rooms, schools, villages with their "JUMLAH", of which no row is an indikator with a unit of its own. */
function isCounted({ kind, columns, rows }: Table): boolean {
  if (kind !== "formula" || columns.some(isRole("indikator", "satuan"))) return false;
  return rows.some((row) => row.kind === "total" && row.parts?.isFirm === true);
}

/** The blank cells of these columns: sums of rows first, then what closes the columns, then shares of the total. */
export function totalCells(
  { totals, derived: shares }: Pick<ColumnPlan, "totals" | "derived">,
  rows: readonly ContextRow[],
  table: Table,
): Unstyled[] {
  const [first] = rows;
  if (!first || totals.length === 0) return [];
  const against = ({ row, context }: ContextRow): string | null =>
    speaksAgainst(table, row, context.operands);
  const whole = rows.filter((at) => against(at) === null);
  const scores = shares.filter(isScore);
  const sums = totals.filter((own) => own.rule.expression.kind === "sum" && !isAmong(scores, own));
  const across = totals.filter(({ rule }) => rule.id === "lintas-kolom");
  const portions = totals.filter(({ rule }) => rule.id === "porsi");
  const summed = [
    ...sums.flatMap((derived) => {
      const spent = measuredAgainst(shares, derived.column.column);
      return new RollUp(table, derived, spent, whole, first.context.operands).cells();
    }),
    ...unfilledTotals(sums, rows, against, table),
    ...across.flatMap((derived) =>
      rows.flatMap((at) =>
        awaited(derived, at, shares).length > 0 ? [] : (acrossCell(derived, at, table) ?? []),
      ),
    ),
  ];
  const shared = portions.flatMap((derived) => shareCells(derived, rows));
  return [...besides(shared, summed), ...shared];
}

/** A weight of the total is its share, as those above it are, and not their sum: one rule fills a cell. */
function besides(shared: readonly Unstyled[], summed: readonly Unstyled[]): readonly Unstyled[] {
  const keyOf = ({ row, derived }: Unstyled): number => cellKey(row.row, derived.column.column);
  const taken = new Set(shared.map(keyOf));
  return summed.filter((cell) => !taken.has(keyOf(cell)));
}

/** "Pokok | Terbayar | Sisa | Denda | Total Tagihan": the parts that are computed themselves in the row. */
function awaited(
  sum: DerivedColumn,
  { row, context }: ContextRow,
  shares: readonly DerivedColumn[],
): readonly number[] {
  const parts = operands(sum.rule).filter((part) => shares.some(({ column }) => column.column === part));
  return parts.filter((part) => isOpen(context.operands, row.row, part));
}

/** Sums of what was computed since, row by row. */
export function lateSums(
  { totals, derived: shares }: Pick<ColumnPlan, "totals" | "derived">,
  rows: readonly ContextRow[],
  table: Table,
): Unstyled[] {
  const across = totals.filter(({ rule }) => rule.id === "lintas-kolom");
  return across.flatMap((derived) =>
    rows.flatMap((at) => {
      const parts = awaited(derived, at, shares);
      const isKnown = parts.every((part) => at.context.operands.outcome(at.row.row, part)?.ok === true);
      return parts.length > 0 && isKnown ? (acrossCell(derived, at, table) ?? []) : [];
    }),
  );
}

/** Shares of amounts that were computed since, row by row: "L | P | L+P | %". */
export function lateShares({ totals }: Pick<ColumnPlan, "totals">, rows: readonly ContextRow[]): Unstyled[] {
  const portions = totals.filter(({ rule }) => rule.id === "porsi");
  return portions.flatMap((derived) => {
    const { column } = derived.column;
    const open = rows.filter(({ row, context }) => context.operands.outcome(row.row, column)?.ok !== true);
    return shareCells(derived, open);
  });
}

/**
 * The cell of an amount that is typed in the row and is not the sum of its parts: one total under several columns,
 * another selection of rows, a slip. Then nothing tells what the rest of the row holds. null where there is none.
 */
function speaksAgainst(table: Table, row: Row, operands: Operands): string | null {
  const parts = row.parts?.how === "SUM" ? partsIn(table, row) : [];
  const found = table.columns.find(({ addsUp, column }) => {
    if (!addsUp || parts.length === 0 || isOpen(operands, row.row, column)) return false;
    const own = operands.readStanding(row.row, column);
    const read = parts.map((part) => operands.readStanding(part.row, column));
    const amounts = read.flatMap((one) => (one.jenis === "angka" ? [one.nilai] : []));
    if (own.jenis !== "angka" || own.nilai.isZero() || amounts.length < parts.length) return false;
    return jumlah(amounts).minus(own.nilai).abs().gt(ROUNDING);
  });
  return found ? operands.name(row.row, found.column) : null;
}

function acrossCell(derived: DerivedColumn, { row, context }: ContextRow, table: Table): Unstyled | null {
  if (row.kind === "average" || !isOpen(context.operands, row.row, derived.column.column)) return null;
  if (lacksPart(derived, row, context.operands, table) || isNoSum(derived, context)) return null;
  const outcome = computeRule(derived.rule, context);
  if (!outcome.ok && outcome.alasan === null) return null;
  const said = gaveFigure(outcome) ? { ...outcome, catatan: [...outcome.catatan, closes(derived)] } : outcome;
  context.operands.remember(row.row, derived.column.column, said);
  return { row, derived, context, outcome: said, members: null };
}

/** Semesters of an index: a unit that is not added up has no sum, whatever the last column is called. */
function isNoSum({ rule, column }: DerivedColumn, { operands, row }: RowContext): boolean {
  const isSum = rule.expression.kind === "over" && rule.expression.how === "SUM";
  return isSum && !operands.isMoney(column.column) && !isAditif(operands.satuan(row));
}

function closes({ column, rule }: DerivedColumn): string {
  const what = rule.expression.kind === "over" && rule.expression.how === "AVERAGE" ? "Rata-rata" : "Jumlah";
  return `${what} kolom-kolom di sebelah kirinya, menurut judul "${column.path.join(" › ")}".`;
}
