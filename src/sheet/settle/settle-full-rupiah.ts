import { holdsMoney } from "../../domain/roles";
import { normalizeNama } from "../../domain/nama";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import type { Column, Row } from "../table";

/** From so much on an amount is full rupiah as likely as anything: a hundred million. */
const FULL = 1e8;
/** Programmes of so much are those of a nation: a trillion. Other amounts may be a province's: ten of them. */
const PROGRAM_TRILLION = 1e12;
const TEN_TRILLION = 1e13;
/** Budgets are drawn up in round rupiah: so many of the amounts end in the zeros that the heading would leave out. */
const ROUND = 3 / 4;

const PROGRAM = /\b(program|kegiatan|sub ?kegiatan)\b/;

/**
 * "(Rp. 000)" above amounts that are full rupiah, written out of habit: what they would come to contradicts it. They
 * are read as they stand, which is said; a report that multiplied them would print a thousand times too much.
 */
export function withFullRupiah(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const data = rows.filter(({ kind }) => kind === "data");
  const isOfPrograms = data.some(({ label }) => PROGRAM.test(normalizeNama(label)));
  const most = isOfPrograms ? PROGRAM_TRILLION : TEN_TRILLION;
  const factors = new Set(columns.map(({ multiplier }) => multiplier).filter((factor) => factor > 1));
  const doubted = [...factors].filter((factor) => {
    const own = columns.filter((column) => holdsMoney(column) && column.multiplier === factor);
    const amounts = data
      .flatMap(({ row }) => own.map(({ column }) => amountAt(grid, row, column)))
      .filter((amount) => amount > 0)
      .sort((a, b) => a - b);
    const usual = amounts[Math.floor(amounts.length / 2)] ?? 0;
    return amounts.length > 1 && usual >= FULL && (usual * factor >= most || isRound(amounts, factor));
  });
  return columns.map((column) =>
    doubted.includes(column.multiplier)
      ? { ...column, multiplier: 1, doubtedMultiplier: column.multiplier }
      : column,
  );
}

function isRound(amounts: readonly number[], factor: number): boolean {
  return amounts.filter((amount) => amount % factor === 0).length >= amounts.length * ROUND;
}
