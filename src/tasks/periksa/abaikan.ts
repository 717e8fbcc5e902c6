import { isRecord } from "../../plan/catatan-lembar";
import { parseCell } from "../../sheet/address";
import { ATURAN_ID } from "./aturan-id";
import type { Abaikan, Temuan } from "./temuan";

/**
 * The findings, each with the reason for which a person let it stand. A reason is given for a figure: once
 * the cell says something else it no longer counts. It follows its row when rows were inserted or sorted.
 */
export function tandaiAbaikan(temuan: readonly Temuan[], abaikan: readonly Abaikan[]): Temuan[] {
  const alasan = new Map<Temuan, string>();
  const moved = abaikan.filter((one) => {
    const found = temuan.find((candidate) => isHere(one, candidate) && isSameFigure(one, candidate));
    if (found) alasan.set(found, one.alasan);
    return !found;
  });
  for (const one of moved) {
    const found = temuan.find((candidate) => !alasan.has(candidate) && isElsewhere(one, candidate));
    if (found) alasan.set(found, one.alasan);
  }
  if (alasan.size === 0) return [...temuan];
  return temuan.map((one) => {
    const reason = alasan.get(one);
    return reason === undefined ? one : { ...one, abaikan: { alasan: reason } };
  });
}

/** The list with this finding let stand for that reason, instead of what was said of it before. */
export function denganAlasan(abaikan: readonly Abaikan[], temuan: Temuan, alasan: string): Abaikan[] {
  const { sheet, cell, rule, indikator, published: tertulis } = temuan;
  return [...tanpaAlasan(abaikan, temuan), { sheet, cell, rule, alasan, tertulis, indikator }];
}

/** The list without the reason that lets this finding stand. */
export function tanpaAlasan(abaikan: readonly Abaikan[], temuan: Temuan): Abaikan[] {
  const here = abaikan.some((one) => isHere(one, temuan));
  return abaikan.filter((one) => !(here ? isHere(one, temuan) : isElsewhere(one, temuan)));
}

function isHere({ sheet, cell, rule }: Abaikan, temuan: Temuan): boolean {
  return sheet === temuan.sheet && cell === temuan.cell && rule === temuan.rule;
}

function isSameFigure({ tertulis }: Abaikan, { published }: Temuan): boolean {
  return tertulis === undefined || tertulis === published;
}

/** The same figure in the same column, in another row of the same name. */
function isElsewhere(one: Abaikan, temuan: Temuan): boolean {
  return (
    one.sheet === temuan.sheet &&
    one.rule === temuan.rule &&
    one.tertulis === temuan.published &&
    Boolean(one.indikator) &&
    one.indikator === temuan.indikator &&
    parseCell(one.cell)?.column === parseCell(temuan.cell)?.column
  );
}

/** The reasons among what a workbook keeps; anything else is left out. */
export function bacaAbaikan(kept: unknown): Abaikan[] {
  return Array.isArray(kept) ? (kept as unknown[]).filter(isAbaikan) : [];
}

function isAbaikan(value: unknown): value is Abaikan {
  if (!isRecord(value)) return false;
  const { sheet, cell, rule, alasan, tertulis, indikator } = value;
  return (
    [sheet, cell, alasan].every((part) => typeof part === "string") &&
    [tertulis, indikator].every((part) => part === undefined || typeof part === "string") &&
    ATURAN_ID.some((id) => id === rule)
  );
}
