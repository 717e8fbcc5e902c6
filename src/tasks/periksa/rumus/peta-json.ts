import { areaName } from "../../../sheet/address";
import type { FormulaMap } from "../../../sheet/formulas/map";

/** Where which formula stands on a sheet, as the headless run writes it. */
export interface PetaJson {
  readonly lembar: string;
  /** Cells with a formula. */
  readonly rumus: number;
  /** The most usual first. */
  readonly pola: readonly PolaJson[];
  /** Where numbers are typed, as "B2:C9". */
  readonly diketik: readonly string[];
}

/** Cells that say the same of their own place: the first of them with its formula, and where all of them stand. */
interface PolaJson {
  readonly contoh: string;
  readonly rumus: string;
  readonly sel: number;
  readonly blok: readonly string[];
}

export function petaJson({ sheet, blocks, typed, sizes, examples }: FormulaMap): PetaJson {
  const areas = sizes.map((): string[] => []);
  for (const { pattern, area } of blocks) areas[pattern]?.push(areaName(area));
  return {
    lembar: sheet,
    rumus: rumusIn({ sizes }),
    pola: examples.map(({ cell, formula }, pattern) => ({
      contoh: cell,
      rumus: formula,
      sel: sizes[pattern] ?? 0,
      blok: areas[pattern] ?? [],
    })),
    diketik: typed.map(areaName),
  };
}

/** How many cells of a sheet hold a formula. */
export function rumusIn({ sizes }: Pick<FormulaMap, "sizes">): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
