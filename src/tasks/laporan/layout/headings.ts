import { roman } from "../../../domain/romawi";
import type { Identitas } from "../report";

export interface Heading {
  /** 1 for the chapter, 2 for its parts ("3.1"), 3 below ("3.1.1"). */
  readonly level: 1 | 2 | 3;
  /** A line break stands between number and name of the chapter. */
  readonly text: string;
}

/** Parts of chapter III as the format of the report names them (Permenpan RB 53/2014, lampiran II). */
const PARTS: Readonly<Record<string, string>> = {
  "1": "Capaian Kinerja Organisasi",
  "2": "Realisasi Anggaran",
};

export function chapterHeading({ nomorBab }: Identitas): Heading {
  const number = /^\d+$/.test(nomorBab) ? roman(Number(nomorBab)) : nomorBab;
  return { level: 1, text: `BAB ${number}\nAKUNTABILITAS KINERJA` };
}

/** What must stand above a section that does not stand yet: "3.1.2 ..." after "3.1.1 ..." is one, after "3.2" two. */
export function headingsFor(bagian: string, previous: string | null): Heading[] {
  if (bagian === previous) return [];
  const part = partOf(bagian);
  const own: Heading = { level: part === null ? 2 : 3, text: bagian };
  if (part === null || (previous !== null && numberOf(previous).startsWith(`${part}.`))) return [own];
  const name = PARTS[part.split(".").at(-1) ?? ""];
  return name === undefined ? [own] : [{ level: 2, text: `${part} ${name}` }, own];
}

function numberOf(bagian: string): string {
  return /^[\dIVXLC]+(?:\.\d+)*/i.exec(bagian)?.[0] ?? "";
}

/** "3.1" of "3.1.1 Target dan realisasi"; null for a section that is a part itself. */
function partOf(bagian: string): string | null {
  const pieces = numberOf(bagian).split(".");
  return pieces.length > 2 ? pieces.slice(0, 2).join(".") : null;
}
