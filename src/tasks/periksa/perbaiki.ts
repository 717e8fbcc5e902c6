import { formatAngka } from "../../domain/format";
import type { CellWrite, Plan } from "../../plan/plan";
import type { Temuan } from "./temuan";

/** The corrections of these findings as one command; findings that only a person can mend are left out. */
export function perbaiki(temuan: readonly Temuan[]): Plan {
  const cells = new Map<string, CellWrite>();
  for (const { sheet, cell, correction, abaikan } of temuan) {
    const key = `${sheet}!${cell}`;
    if (correction && !abaikan && !cells.has(key)) cells.set(key, correction);
  }
  return { task: "perbaiki", title: judul(cells.size), cells: [...cells.values()], highlights: [] };
}

function judul(count: number): string {
  return count === 0 ? "Tidak ada sel yang dapat diperbaiki" : `${formatAngka(count, 0)} sel diperbaiki`;
}
