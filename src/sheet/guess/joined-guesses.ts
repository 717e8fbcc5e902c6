import { leafWords } from "../header/heading-path";
import { percentOf, sumOfColumns, type Definition } from "../evidence/definition";
import { KATA_PERSEN } from "../../domain/persen";
import { isWithin, makesUp } from "../columns/part-of-whole";
import { claimOf, unitOf } from "./claim";
import { columnOf, guessed, nameOf, type Guesser, type Unexplained } from "./guess";
import type { Measure } from "./measures";

export const SHARE = new RegExp(String.raw`%|\b${KATA_PERSEN}\b`, "g");
const JOINED = /\s*(?:\+|\bdan\b)\s*/;

/** "% Mandiri + Maju", "Persentase Baik dan Sangat Baik": several columns together, of the whole before them. */
export const shareOfJoined: Guesser = (of) => {
  const parts = claimOf(of.own) === "bagian" ? joinedIn(of) : [];
  const whole = parts.length > 1 ? wholeOf(of, parts) : undefined;
  if (!whole) return null;
  return shareOfSeveral(parts, whole);
};

/** Several columns together, of their whole. */
export function shareOfSeveral(parts: readonly Measure[], whole: Measure): Definition {
  const sum = sumOfColumns(parts.map(({ column }) => column.column));
  const how = `Dihitung ${parts.map(nameOf).join(" ditambah ")}, dibagi ${nameOf(whole)}`;
  return guessed(percentOf(sum, columnOf(whole)), `${how}, karena judulnya menyebut bagian-bagiannya.`);
}

/** Whether a heading names several of the columns before it: no one of them is what it is of. */
export function namesJoined(of: Unexplained): boolean {
  return joinedIn(of).length > 1;
}

/** The measures that the heading joins; none where one of its names is of no column. */
function joinedIn({ own, left }: Unexplained): readonly Measure[] {
  const names = leafWords(own.path).replace(SHARE, " ").trim().split(JOINED);
  const parts = names.flatMap((name) => left.find(({ column }) => leafWords(column.path) === name) ?? []);
  return parts.length === names.length ? parts : [];
}

/** The count of one unit that those behind it make up, else the nearest that the parts never exceed together. */
function wholeOf({ left }: Unexplained, parts: readonly Measure[]): Measure | undefined {
  const [first] = parts;
  const counts = left.filter(
    ({ column }) => first && unitOf(column) === unitOf(first.column) && claimOf(column) !== "bagian",
  );
  const wholes = [...counts].reverse().filter((one) => !parts.includes(one) && isWithin(parts, one));
  return wholes.find((one) => isMadeUp(one, counts)) ?? wholes[0];
}

/** "Jumlah | Baik | Sedang | Rusak | Kritis": what stands behind it comes to it. */
function isMadeUp(whole: Measure, counts: readonly Measure[]): boolean {
  const behind = counts.slice(counts.indexOf(whole) + 1);
  return behind.some((_, last) => last > 0 && makesUp(behind.slice(0, last + 1), whole));
}
