import { denganBelanjaLuar } from "./belanja-luar";
import { isProgramName } from "../../../book/nama-anggaran";
import { programByLetter } from "./tingkat-nama";

import type { Desimal } from "../../../domain/desimal";

/** What of a budget line its level is judged by. */
interface Draft {
  readonly nama: string;
  /** As a column of numbers prints it: "A", "1"; "" without one. */
  readonly nomor: string;
  /** Depth as recognised. */
  readonly level: number;
  /** Above all programmes: the office or a unit of it. */
  readonly isAtas: boolean;
  readonly awal: { readonly nilai: Desimal } | null;
}

/** Accounts below the sub kegiatan are no part of a performance report. */
const LOWEST = 2;
const KEGIATAN = 1;

/**
 * Levels as the report prints them: 0 program, 1 kegiatan, 2 sub kegiatan, -1 a heading above them
 * ("APBN", the name of a unit). Where programmes are named as such, nothing else is one.
 */
export function susunTingkat<Baris extends Draft>(drafts: readonly Baris[]): (Baris & { tingkat: number })[] {
  const named = drafts.some((draft) => isProgramName(draft.nama));
  const isLettered = programByLetter(drafts);
  const levelled = drafts.map((draft, index) => ({
    ...draft,
    tingkat: isLettered(draft) ? 0 : tingkatOf(draft, drafts[index + 1], named),
  }));
  return denganBelanjaLuar(belowHeadings(levelled)).filter(({ tingkat }) => tingkat <= LOWEST);
}

/**
 * What follows a kegiatan without amounts of its own is its sub kegiatan (LKjIP Makassar 2021, rekapitulasi
 * perubahan anggaran), up to a kegiatan that has sub kegiatan itself.
 */
function belowHeadings<Baris extends Draft & { tingkat: number }>(rows: readonly Baris[]): Baris[] {
  let isBelow = false;
  return rows.map((row, index) => {
    const { awal, tingkat } = row;
    if (tingkat !== KEGIATAN) {
      isBelow &&= tingkat > KEGIATAN;
      return row;
    }
    isBelow = awal === null || (isBelow && (rows[index + 1]?.tingkat ?? 0) <= KEGIATAN);
    return isBelow && awal !== null ? { ...row, tingkat: LOWEST } : row;
  });
}

function tingkatOf(draft: Draft, next: Draft | undefined, named: boolean): number {
  if (draft.isAtas) return -1;
  if (isProgramName(draft.nama)) return 0;
  const bare = draft.awal === null;
  const opensPrograms =
    bare && (next === undefined || next.level <= draft.level) && !opensKegiatan(next, named);
  if (opensPrograms) return -1;
  return named ? Math.max(1, draft.level) : draft.level;
}

/** A heading that is followed by a line below programme level is a kegiatan without amounts of its own. */
function opensKegiatan(next: Draft | undefined, named: boolean): boolean {
  return named && next !== undefined && !isProgramName(next.nama) && next.awal !== null;
}
