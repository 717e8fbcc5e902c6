import type { ContextRow } from "../rule/row-context";
import type { Unstyled } from "../cells/computed-cell";
import type { DerivedColumn } from "../columns/column-plan";
import { jumlah, NOL, type Desimal } from "../../domain/desimal";
import { addTo } from "../../domain/items";
import { partsIn } from "../../sheet/rows/parts";
import type { Row, Table } from "../../sheet/table";
import type { Operands } from "../rule/operands";
import { gaveFigure, failure, figure, NOTHING, type Outcome } from "../cells/outcome";
import { isOpen } from "../rule/own-formula";
import { partlyHidden } from "./partly-hidden";
import { isOfOtherSide } from "./named-side";
import { isWholeElsewhere, ROUNDING } from "./standing-sums";
import { unreadable } from "../cells/unreadable";

/** The sums of one column, from the parts up. */
export class RollUp {
  private readonly outcomes = new Map<Row, Outcome>();
  private readonly contradictions = new Map<Row, Outcome | null>();
  private readonly wholes = new Map<Row, Row[]>();
  private readonly filling: ReadonlySet<Row>;

  constructor(
    private readonly table: Table,
    private readonly derived: DerivedColumn,
    /** Columns that are set against it. */
    private readonly spent: readonly number[],
    /** Those whose sums may be filled. */
    private readonly rows: readonly ContextRow[],
    private readonly operands: Operands,
  ) {
    this.filling = new Set(rows.map(({ row }) => row));
    for (const { row } of rows) {
      if (row.parts?.how !== "SUM" || !row.parts.isFirm) continue;
      for (const part of partsIn(table, row)) addTo(this.wholes, part, row);
    }
  }

  cells(): Unstyled[] {
    const { derived, operands, table } = this;
    const { column } = derived.column;
    const blank = this.rows.filter(({ row }) => this.isFilled(row));
    for (const { row } of blank) this.outcome(row);
    return blank.flatMap(({ row, context }) => {
      const outcome = this.contradicted(row) ?? this.lacking(row) ?? this.outcome(row);
      if (!outcome.ok && outcome.alasan === null) return [];
      operands.remember(row.row, column, outcome);
      return [{ row, derived, context, outcome, members: partsIn(table, row) }];
    });
  }

  /** Whether the row is a sum that this run fills. */
  private isFilled(row: Row): boolean {
    const isSum = row.parts !== null && row.parts.how !== "AVERAGE" && row.parts.isFirm;
    if (!isSum || isOfOtherSide(this.table, row, this.derived.column)) return false;
    return isOpen(this.operands, row.row, this.derived.column.column);
  }

  /** A part that has a sum and is left blank, as typed figures of its row speak against it: what is above it waits, too. */
  private lacking(row: Row): Outcome | null {
    const { operands } = this;
    const { column } = this.derived.column;
    const parts = partsIn(this.table, row).filter((part) => this.isFilled(part) && this.outcome(part).ok);
    const left = parts.find(
      (part) => !this.filling.has(part) || this.contradicted(part) !== null || this.lacking(part) !== null,
    );
    if (left === undefined) return null;
    const [whole, own] = [row, left].map((at) => operands.name(at.row, column));
    return failure(`${whole} tidak diisi: ${own} yang menjadi dasarnya dibiarkan kosong.`);
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
    const { grid } = this.operands;
    const hidden = partlyHidden(partsIn(this.table, row), grid.sheet.hiddenRows, grid.name(row.row, column));
    if (hidden !== null) return hidden;
    const values: Desimal[] = [];
    let isLive = true;
    // Weights of 10 % and 25 % come to 35 %.
    const inPercent = new Set<boolean>();
    for (const [term, part] of partsIn(this.table, row).entries()) {
      const factor = row.parts?.factors?.[term] ?? 1;
      if (this.isFilled(part)) {
        const inner = this.outcome(part);
        if (!gaveFigure(inner)) return NOTHING;
        values.push(inner.nilai.times(factor));
        inPercent.add(inner.persen);
        continue;
      }
      const read = this.operands.readStanding(part.row, column);
      const waiting = this.withoutFigure(row, part, read);
      if (waiting !== null) return waiting;
      if (read.jenis === "nihil") values.push(NOL);
      if (read.jenis !== "angka") continue;
      isLive = isLive && this.operands.isLive(part.row, column);
      inPercent.add(this.operands.storesRatio(part.row, column));
      values.push(read.nilai.times(factor));
    }
    if (values.length === 0 || this.isMostlyBlank(row, values.length)) return NOTHING;
    return figure(
      jumlah(values),
      inPercent.size === 1 && inPercent.has(true),
      this.notes(row, isLive),
      isLive,
    );
  }

  /** The column in which something is spent of a part that has no plan: the plan is not filled in yet. */
  private spentWithout(part: Row): number | null {
    const isSpent = (column: number): boolean => {
      const read = this.operands.readStanding(part.row, column);
      return read.jenis === "angka" && !read.nilai.isZero();
    };
    return this.spent.find(isSpent) ?? null;
  }

  /** What a part without a figure makes of the whole; null where it adds nothing. Of a balance every part counts. */
  private withoutFigure(row: Row, part: Row, read: ReturnType<Operands["readStanding"]>): Outcome | null {
    if (read.jenis === "angka" || read.jenis === "nihil") return null;
    const [whole, own] = [row, part].map((at) => this.operands.name(at.row, this.derived.column.column));
    if (read.jenis !== "kosong") return failure(`${whole} tidak dijumlahkan: ${unreadable(own ?? "", read)}`);
    if (row.parts?.how === "BALANCE") return NOTHING;
    const unplanned = this.spentWithout(part);
    return unplanned === null ? null : this.unfilledPart(row, part, unplanned);
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
    const parts = partsIn(this.table, row);
    if (this.operands.isMoney(this.derived.column.column) || filled * 2 >= parts.length) return false;
    return !isSpread(this.table, parts, this.derived.column.column, this.operands);
  }

  private notes(row: Row, isLive: boolean): string[] {
    const first = this.table.columns.find(({ addsUp }) => addsUp) === this.derived.column;
    const isCount = !this.operands.isMoney(this.derived.column.column);
    return [
      ...(first && (row.kind === "subtotal" || row.parts?.how === "BALANCE" || isCount) && row.parts !== null
        ? [row.parts.reason]
        : []),
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
      if (printed.jenis !== "angka" || !gaveFigure(sum)) continue;
      if (
        sum.nilai.minus(printed.nilai).abs().gt(ROUNDING) &&
        !isWholeElsewhere(this.table, this.operands, whole, column)
      )
        return failure(
          `${this.operands.name(row.row, column)} tidak diisi dengan jumlah rinciannya: ${this.operands.name(whole.row, column)} lalu bukan jumlah baris-barisnya. Periksa apakah rinciannya lengkap.`,
        );
    }
    return null;
  }
}

/** "Jan | Feb | … | Jumlah": rows that have a figure in other months have none in this one. */
function isSpread({ columns }: Table, rows: readonly Row[], own: number, operands: Operands): boolean {
  const months = columns.flatMap(({ parts }) => (parts?.how === "SUM" ? parts.columns : []));
  const isFilled = (row: Row): boolean =>
    months.some((column) => operands.readStanding(row.row, column).jenis === "angka");
  return months.includes(own) && rows.every(isFilled);
}
