import { batas } from "../../domain/rentang-kelas";
import type { Kelas, Skala } from "../../domain/skala";

export interface StripPart {
  readonly kelas: Kelas;
  /** Percent of the strip's width. */
  readonly left: number;
  readonly width: number;
}

export interface StripMark {
  readonly at: number;
  readonly text: string;
}

/** Marks nearer than this share of the strip would print over each other. */
const NEAREST_MARKS = 7;
/** A class of a single value ("= 100") is still drawn. */
const NARROWEST = 1.5;

/** The whole line from 0 to a fifth beyond the highest bound (100 at least), cut at the bounds of the scale. */
export function stripOf({ kelas }: Skala): {
  readonly parts: readonly StripPart[];
  readonly marks: readonly StripMark[];
} {
  const bounds = kelas.flatMap(({ bawah }) => (bawah === null ? [] : [bawah]));
  const end = Math.max(100, ...bounds) * 1.2;
  const at = (value: number) => (Math.min(Math.max(value, 0), end) / end) * 100;
  const parts = kelas.map((own, index) => {
    const left = at(own.bawah ?? 0);
    const right = at(kelas[index - 1]?.bawah ?? end);
    return { kelas: own, left, width: Math.max(right - left, NARROWEST) };
  });
  const all = [...new Set([0, ...bounds, 100])].sort((a, b) => a - b);
  const marks: StripMark[] = [];
  for (const value of all) {
    const mark = { at: at(value), text: batas(value) };
    if (marks.every((placed) => mark.at - placed.at >= NEAREST_MARKS)) marks.push(mark);
  }
  return { parts, marks };
}
