import type { CellSpec } from "../../support/snapshots";

/** A table that is right by a convention of the field, though not always by our default rules. */
export interface TabelBenar {
  readonly nama: string;
  readonly rows: readonly (readonly CellSpec[])[];
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;
export const bulat = (value: number, places: number): number => Number((value + 1e-9).toFixed(places));
export const format = (places: number): string => (places === 0 ? "0" : `0.${"0".repeat(places)}`);
export const angka = (value: number, places = 2): CellSpec => [bulat(value, places), format(places)];

export const NAIK = (target: number, realisasi: number): number => (realisasi / target) * 100;
