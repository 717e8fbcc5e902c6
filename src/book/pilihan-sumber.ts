import { MEASURES, TINGKAT, type Measure, type Tingkat } from "./measure";

/** What a figure is of, and of which year. */
export interface Wanted {
  readonly tingkat: Tingkat;
  readonly measure: Measure;
  readonly tahun: string;
}

/** A person's word on which of several cells tells a figure; it goes before the order of sources. */
export interface PilihanSumber extends Wanted {
  /** Of the indikator or programme. */
  readonly nama: string;
  readonly sheet: string;
  /** "E6" */
  readonly cell: string;
}

/** What a workbook keeps of them; what cannot be read is no choice. */
export function bacaPilihanSumber(kept: unknown): PilihanSumber[] {
  return Array.isArray(kept) ? kept.filter(isPilihan) : [];
}

function isPilihan(value: unknown): value is PilihanSumber {
  if (typeof value !== "object" || value === null) return false;
  const own = value as Partial<Record<keyof PilihanSumber, unknown>>;
  const texts = [own.tahun, own.nama, own.sheet, own.cell];
  return (
    TINGKAT.some((known) => known === own.tingkat) &&
    MEASURES.some((known) => known === own.measure) &&
    texts.every((text) => typeof text === "string")
  );
}

/** The choice in place of an earlier one on the same figure. */
export function denganPilihanSumber(kept: readonly PilihanSumber[], own: PilihanSumber): PilihanSumber[] {
  const isSame = (other: PilihanSumber): boolean =>
    other.tingkat === own.tingkat &&
    other.measure === own.measure &&
    other.tahun === own.tahun &&
    other.nama === own.nama;
  return [...kept.filter((other) => !isSame(other)), own];
}
