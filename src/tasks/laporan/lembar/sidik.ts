import type { CellValue } from "../../../sheet/snapshot";

/**
 * Fingerprint of what we put into a cell: "" for nothing; else how ("=" for a formula), what kind ("t" a
 * text, "n" a number, "i" a proposal for a person to replace) and a hash of it: of a formula's result.
 */
export type Sidik = string;

export function sidikTeks(text: string, live: boolean): Sidik {
  return text === "" ? "" : `${live ? "=" : ""}t${hash(text)}`;
}

export function sidikAngka(value: number, live: boolean): Sidik {
  return `${live ? "=" : ""}n${hash(value.toPrecision(SIGNIFICANT))}`;
}

export function sidikIsian(saran: string): Sidik {
  return saran === "" ? "" : `i${hash(saran)}`;
}

/** Excel keeps 15 digits; sums may differ in the last of them. */
const SIGNIFICANT = 10;

/** Whether a constant in a cell is the one that was put there. */
export function cocokSidik(sidik: Sidik, value: CellValue): boolean {
  return hashOf(sidik) === hashOfNilai(value);
}

/** The hash within a fingerprint; "" where nothing was put. */
export function hashOf(sidik: Sidik): string {
  return sidik.slice(sidik.startsWith("=") ? 2 : 1);
}

/** The hash that the fingerprint of a constant would hold. */
export function hashOfNilai(value: CellValue): string {
  if (value === "") return "";
  return hash(typeof value === "number" ? value.toPrecision(SIGNIFICANT) : String(value));
}

/** Whether it is the fingerprint of words that tell rows apart: neither a figure nor a person's part. */
export function isPenanda(sidik: Sidik): boolean {
  return sidik.startsWith("t");
}

/** 32-bit FNV-1a in base 36: short, and two texts of one sheet hardly ever share it. */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum ^= text.charCodeAt(index);
    sum = Math.imul(sum, 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
