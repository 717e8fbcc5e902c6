import type { ContextRow } from "./row-context";
import type { Unstyled } from "./computed-cell";
import type { ColumnPlan, DerivedColumn } from "./column-plan";
import { jumlah, NOL, type Desimal } from "../domain/desimal";
import { partsIn } from "../sheet/parts";
import type { Column, Row, Table } from "../sheet/table";
import { computeRule } from "./compute-rule";
import { measuredAgainst } from "./measured-against";
import type { Operands } from "./operands";
import { failure, figure, NOTHING, type Outcome } from "./outcome";
import { isOpen } from "./own-formula";
import { jumlahRincian, lintasKolom } from "./rules";
import { isScore } from "./score-totals";
import { shareCells, shareColumns } from "./share-of-total";
import { unfilledTotals } from "./unfilled-totals";
import { unreadable } from "./unreadable";

/** Kinds of tables whose rows are no parts of anything. */
const NO_SUMS: ReadonlySet<Table["kind"]> = new Set(["skala", "ikm", "formula", "risiko"]);
const ROUNDING = 1;

/** Columns of which totals and parents are filled, columns that close others, and shares of the total. */
export function totalColumns(table: Table, derived: readonly DerivedColumn[]): DerivedColumn[] {
  if (NO_SUMS.has(table.kind) && !hasWeights(table)) return [];
  const isFree = (column: Column): boolean => !derived.some((own) => own.column === column);
  const free = table.columns.filter(isFree);
  const summed = table.rows.some(({ parts }) => parts?.how === "SUM")
    ? table.columns.filter(
        (column) => column.addsUp && column.parts === null && (isFree(column) || isScore(column)),
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
  const sums = totals.filter(({ rule, column }) => rule.expression.kind === "sum" && !isScore(column));
  const across = totals.filter(({ rule }) => rule.id === "lintas-kolom");
  const portions = totals.filter(({ rule }) => rule.id === "porsi");
  return [
    ...sums.flatMap((derived) => {
      const spent = measuredAgainst(shares, derived.column.column);
      return new RollUp(table, derived, spent, whole, first.context.operands).cells();
    }),
    ...unfilledTotals(sums, rows, against, table),
    ...across.flatMap((derived) => rows.flatMap((at) => acrossCell(derived, at) ?? [])),
    ...portions.flatMap((derived) => shareCells(derived, rows)),
  ];
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

function acrossCell(derived: DerivedColumn, { row, context }: ContextRow): Unstyled | null {
  if (row.kind === "average" || !isOpen(context.operands, row.row, derived.column.column)) return null;
  const outcome = computeRule(derived.rule, context);
  if (!outcome.ok && outcome.alasan === null) return null;
  const said =
    outcome.ok && "nilai" in outcome
      ? { ...outcome, catatan: [...outcome.catatan, closes(derived)] }
      : outcome;
  context.operands.remember(row.row, derived.column.column, said);
  return { row, derived, context, outcome: said, members: null };
}

function closes({ column, rule }: DerivedColumn): string {
  const what = rule.expression.kind === "over" && rule.expression.how === "AVERAGE" ? "Rata-rata" : "Jumlah";
  return `${what} kolom-kolom di sebelah kirinya, menurut judul "${column.path.join(" › ")}".`;
}

/** The sums of one column, from the parts up. */
class RollUp {
  private readonly outcomes = new Map<Row, Outcome>();
  private readonly contradictions = new Map<Row, Outcome | null>();
  private readonly wholes = new Map<Row, Row[]>();

  constructor(
    private readonly table: Table,
    private readonly derived: DerivedColumn,
    /** Columns that are set against it. */
    private readonly spent: readonly number[],
    private readonly rows: readonly ContextRow[],
    private readonly operands: Operands,
  ) {
    for (const { row } of rows) {
      if (row.parts?.how !== "SUM" || !row.parts.isFirm) continue;
      for (const part of partsIn(table, row)) {
        const wholes = this.wholes.get(part);
        if (wholes) wholes.push(row);
        else this.wholes.set(part, [row]);
      }
    }
  }

  cells(): Unstyled[] {
    const { derived, operands, table } = this;
    const { column } = derived.column;
    const blank = this.rows.filter(({ row }) => this.isFilled(row));
    for (const { row } of blank) this.outcome(row);
    return blank.flatMap(({ row, context }) => {
      const outcome = this.contradicted(row) ?? this.outcome(row);
      if (!outcome.ok && outcome.alasan === null) return [];
      operands.remember(row.row, column, outcome);
      return [{ row, derived, context, outcome, members: partsIn(table, row) }];
    });
  }

  /** Whether the row is a sum that this run fills. */
  private isFilled(row: Row): boolean {
    const isSum = row.parts?.how === "SUM" && row.parts.isFirm;
    return isSum && isOpen(this.operands, row.row, this.derived.column.column);
  }

  private outcome(row: Row): Outcome {
    const known = this.outcomes.get(row);
    if (known) return known;
    this.outcomes.set(row, NOTHING);
    const outcome = this.sum(row);
    this.outcomes.set(row, outcome);
    return outcome;
  }

  private sum(row: Row): Outcome {
    const { column } = this.derived.column;
    const values: Desimal[] = [];
    let isLive = true;
    for (const part of partsIn(this.table, row)) {
      if (this.isFilled(part)) {
        const inner = this.outcome(part);
        if (!inner.ok || !("nilai" in inner)) return NOTHING;
        values.push(inner.nilai);
        continue;
      }
      const read = this.operands.readStanding(part.row, column);
      if (read.jenis === "nihil") values.push(NOL);
      const unplanned = read.jenis === "kosong" ? this.spentWithout(part) : null;
      if (unplanned !== null) return this.unfilledPart(row, part, unplanned);
      if (read.jenis === "kosong" || read.jenis === "nihil") continue;
      if (read.jenis !== "angka")
        return failure(
          `${this.operands.name(row.row, column)} tidak dijumlahkan: ${unreadable(this.operands.name(part.row, column), read)}`,
        );
      isLive = isLive && this.operands.isLive(part.row, column);
      values.push(read.nilai);
    }
    if (values.length === 0 || this.isMostlyBlank(row, values.length)) return NOTHING;
    return figure(jumlah(values), false, this.notes(row, isLive), isLive);
  }

  /** The column in which something is spent of a part that has no plan: the plan is not filled in yet. */
  private spentWithout(part: Row): number | null {
    const isSpent = (column: number): boolean => {
      const read = this.operands.readStanding(part.row, column);
      return read.jenis === "angka" && !read.nilai.isZero();
    };
    return this.spent.find(isSpent) ?? null;
  }

  private unfilledPart(row: Row, part: Row, spent: number): Outcome {
    const { column } = this.derived.column;
    const { operands } = this;
    return failure(
      `${operands.name(row.row, column)} tidak dijumlahkan: ${operands.name(part.row, column)} masih kosong, padahal ${operands.name(part.row, spent)} sudah terisi. Isi dulu rinciannya.`,
    );
  }

  /** Counts of which most are still to be filled in add up to nothing yet; of money a blank is nothing spent. */
  private isMostlyBlank(row: Row, filled: number): boolean {
    return !this.operands.isMoney(this.derived.column.column) && filled * 2 < partsIn(this.table, row).length;
  }

  private notes(row: Row, isLive: boolean): string[] {
    const first = this.table.columns.find(({ addsUp }) => addsUp) === this.derived.column;
    const isCount = !this.operands.isMoney(this.derived.column.column);
    return [
      ...(first && (row.kind === "subtotal" || isCount) && row.parts !== null ? [row.parts.reason] : []),
      ...(isLive ? [] : ["Ditulis sebagai angka tetap karena rinciannya berisi teks, bukan angka."]),
    ];
  }

  /** A filled row above that would not be the sum of its parts any more: the rows below are a selection. */
  private contradicted(row: Row): Outcome | null {
    const known = this.contradictions.get(row);
    if (known !== undefined) return known;
    this.contradictions.set(row, null);
    const found = this.outcome(row).ok ? this.contradiction(row) : null;
    this.contradictions.set(row, found);
    return found;
  }

  private contradiction(row: Row): Outcome | null {
    const { column } = this.derived.column;
    for (const whole of this.wholes.get(row) ?? []) {
      if (this.isFilled(whole)) {
        if (this.contradicted(whole) !== null) return NOTHING;
        continue;
      }
      const printed = this.operands.readStanding(whole.row, column);
      const sum = this.sum(whole);
      if (printed.jenis !== "angka" || !sum.ok || !("nilai" in sum)) continue;
      if (sum.nilai.minus(printed.nilai).abs().gt(ROUNDING))
        return failure(
          `${this.operands.name(row.row, column)} tidak diisi dengan jumlah rinciannya: ${this.operands.name(whole.row, column)} lalu bukan jumlah baris-barisnya. Periksa apakah rinciannya lengkap.`,
        );
    }
    return null;
  }
}
