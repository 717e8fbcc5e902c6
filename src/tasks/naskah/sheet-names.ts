import { nomorDari } from "./captions";
import type { TabelNaskah } from "./naskah";

/** Letters that Excel takes in a sheet's name, and signs that it does not. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** A name for the sheet of each table: its number as printed, else its first words; numbered where it is taken. */
export function sheetNames(tables: readonly TabelNaskah[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return tables.map((table) => {
    const name = freeName(wantedName(table), used);
    used.add(name.toLowerCase());
    return name;
  });
}

function wantedName({ judul, nomor }: TabelNaskah): string {
  const number = nomorDari(judul);
  if (number !== null) return `Tabel ${number}`.slice(0, LONGEST);
  const words = judul
    .replace(FORBIDDEN, " ")
    .replace(/^'+|'+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (words === "") return `Tabel ke-${nomor}`;
  return words.length <= LONGEST
    ? words
    : (words.slice(0, LONGEST + 1).replace(/\s\S*$/, "") || words).slice(0, LONGEST);
}

/** `used`: names that are taken, in lower case. */
export function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const ending = ` (${number})`;
    free = name.slice(0, LONGEST - ending.length).trimEnd() + ending;
  }
  return free;
}
