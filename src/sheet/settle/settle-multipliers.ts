import { isRole } from "../../domain/roles";
import { amountAt } from "../amount-at";
import type { Grid } from "../grid";
import type { Column, Row } from "../table";

/** What is spent is neither a hundredth of the plan nor a hundred times it. */
const APART = 100;

/**
 * "Anggaran (Juta Rp) | Realisasi (Rp)" whose figures stand beside each other as they are: the unit of one heading
 * is that of both, as the other was written out of habit.
 */
export function withPlainMultipliers(grid: Grid, rows: readonly Row[], columns: readonly Column[]): Column[] {
  const [plan, spent] = [columns.find(isRole("anggaran")), columns.find(isRole("realisasi_anggaran"))];
  if (!plan || !spent || plan.multiplier === spent.multiplier) return [...columns];
  const pairs = rows
    .filter(({ kind }) => kind === "data")
    .map(({ row }) => [plan, spent].map(({ column }) => amountAt(grid, row, column)))
    .filter(([planned = 0, used = 0]) => planned > 0 && used > 0);
  const quotients = pairs.map(([planned = 1, used = 1]) => used / planned).sort((a, b) => a - b);
  const usual = quotients[Math.floor(quotients.length / 2)];
  if (usual === undefined) return [...columns];
  const scaled = (usual * spent.multiplier) / plan.multiplier;
  if (isNear(scaled) || !isNear(usual)) return [...columns];
  const multiplier = Math.max(plan.multiplier, spent.multiplier);
  return columns.map((column) => (column === plan || column === spent ? { ...column, multiplier } : column));
}

function isNear(quotient: number): boolean {
  return quotient > 1 / APART && quotient < APART;
}
