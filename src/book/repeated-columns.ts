import { gaveFigure } from "../calculation/cells/outcome";
import type { DerivedColumn } from "../calculation/columns/column-plan";
import type { ComputedTable } from "../calculation/compute-table";
import type { Operands } from "../calculation/rule/operands";
import { operands as operandsOf } from "../calculation/rule/rule";
import { bandingkan } from "../domain/bandingkan";
import type { Column } from "../sheet/table";

/** So many figures that are alike are no chance; 0 and 100 are what many a share comes to. */
const ALIKE = 2;

/** A guessed column, and the one whose figures it would say again. */
export interface Repeated {
  readonly derived: DerivedColumn;
  readonly of: Column;
}

/**
 * "Memenuhi | Tidak Memenuhi | % MS | % TMS": what is only guessed of the last column gives the figures that stand in the
 * one before it. Two columns never get the same figures, so that it must mean something else.
 */
export function repeatedColumns(computed: ComputedTable): Repeated[] {
  const guessed = new Set(
    computed.cells.map(({ derived }) => derived).filter(({ guess }) => guess !== undefined),
  );
  return [...guessed].flatMap((derived) => {
    const of = computed.operands.table.columns.find((other) => isSaidIn(computed, derived, other));
    return of ? [{ derived, of }] : [];
  });
}

function isSaidIn({ cells, operands }: ComputedTable, derived: DerivedColumn, other: Column): boolean {
  if (other.column === derived.column.column || operandsOf(derived.rule).includes(other.column)) return false;
  const compared = cells.flatMap(({ derived: own, row, outcome }) => {
    if (own !== derived || row.kind !== "data" || !gaveFigure(outcome)) return [];
    const standing = standingIn(operands, row.row, other);
    return standing ? [{ isSame: bandingkan(standing, outcome.nilai) !== "beda", nilai: outcome.nilai }] : [];
  });
  const isTelling = compared.some(({ nilai }) => !nilai.isZero() && !nilai.eq(100));
  return compared.length >= ALIKE && isTelling && compared.every(({ isSame }) => isSame);
}

function standingIn(operands: Operands, row: number, { column }: Column) {
  const read = operands.readStanding(row, column);
  return read.jenis === "angka" ? read : null;
}
