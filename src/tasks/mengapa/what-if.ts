import { samaHasil } from "../../domain/kesamaan";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import { computeRule } from "../../calculation/rule/compute-rule";
import type { Explanation } from "../../calculation/rule/explain";
import { gaveFigure, type Figure } from "../../calculation/cells/outcome";
import { desimal, potong, type Desimal } from "../../domain/desimal";
import { formatPersen, formatSeperlunya } from "../../domain/format";
import type { Pengaturan, Polaritas } from "../../domain/pengaturan";
import { rentangKelas } from "../../domain/rentang-kelas";
import { findSkala, kategorikan } from "../../domain/skala-baku";
import type { Kelas } from "../../domain/skala";
import { ARAH_BAIK } from "../../domain/polaritas";

/** What would make a capaian another one: the realisasi that reaches the next class, the other direction, no cap. */
export function whatIf(
  cell: ComputedCell,
  figure: Figure,
  explanation: Explanation | null,
  pengaturan: Pengaturan,
): string[] {
  const { expression } = cell.derived.rule;
  if (expression.kind !== "capaian") return [];
  const reach = explanation && nextClass(figure, explanation, expression.realisasi, cell, pengaturan);
  return [reach, otherDirection(cell, figure), uncapped(figure)].filter((one) => one !== null);
}

function otherDirection({ derived, context }: ComputedCell, figure: Figure): string | null {
  const polaritas: Polaritas = context.polaritas === "turun" ? "naik" : "turun";
  const other = computeRule(derived.rule, { ...context, polaritas });
  if (!gaveFigure(other) || other.nilai.eq(figure.nilai)) return null;
  return `Bila ${ARAH_BAIK[polaritas]}, capaiannya ${formatPersen(other.nilai)}.`;
}

function uncapped({ nilai, tanpaBatas }: Figure): string | null {
  return tanpaBatas.eq(nilai) ? null : `Tanpa batas capaian: ${formatPersen(tanpaBatas)}.`;
}

/** The class above, of the best one the class below, with the realisasi from which on it holds. */
function nextClass(
  { tanpaBatas }: Figure,
  { whereElse }: Explanation,
  realisasi: number,
  { context }: ComputedCell,
  pengaturan: Pengaturan,
): string | null {
  const skala = findSkala(pengaturan);
  const own = kategorikan(tanpaBatas, skala, pengaturan.pembulatanKategori);
  const above = skala.kelas[skala.kelas.indexOf(own) - 1];
  const now = context.operands.readAmount(context.row, realisasi)?.nilai;
  if (!above || above.bawah === null || !now) return null;
  const needed = solve((figure) => whereElse(realisasi, figure), now, desimal(above.bawah));
  if (needed === null || needed.isNegative()) return null;
  return `Menjadi ${above.nama} (${rentangKelas(skala, above)}) bila realisasi ${reaching(needed, now, above)}.`;
}

/** Rounded to the side on which the sentence holds. */
function reaching(needed: Desimal, now: Desimal, { inklusif }: Kelas): string {
  const isMore = needed.gt(now);
  const down = potong(needed, 2);
  const bound = isMore && !down.eq(needed) ? down.plus("0.01") : down;
  const words = isMore
    ? [inklusif ? "paling sedikit" : "lebih dari"]
    : [inklusif ? "paling banyak" : "kurang dari"];
  return `${words.join("")} ${formatSeperlunya(bound)}`;
}

type Curve = (figure: Desimal) => Desimal | null;

/** Where a straight line, or the reciprocal of one, reaches the goal; null for any other course. */
function solve(curve: Curve, now: Desimal, goal: Desimal): Desimal | null {
  const inverse: Curve = (figure) => {
    const value = curve(figure);
    return value === null || value.isZero() ? null : desimal(1).div(value);
  };
  return onLine(curve, now, goal) ?? (goal.isZero() ? null : onLine(inverse, now, desimal(1).div(goal)));
}

function onLine(curve: Curve, now: Desimal, goal: Desimal): Desimal | null {
  const [first, second, third] = [now.plus(1), now.plus(2), now.plus(3)].map(curve);
  if (!first || !second || !third) return null;
  const slope = second.minus(first);
  if (slope.isZero() || !samaHasil(third.minus(second), slope)) return null;
  return now.plus(1).plus(goal.minus(first).div(slope));
}
