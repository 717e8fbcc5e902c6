import { isOneSlip } from "../domain/satu-huruf";
import { looseKey } from "../domain/nama";

/** Shorter words differ by a letter and mean something else. */
const LONG = 5;
/** Of the longer name at least so much stands in the shorter one. */
const COMMON = 0.6;
/** One word says too little of what is measured. */
const FEWEST = 2;

/**
 * How two names of indicators are alike: "hampir" where they differ by one word at most, or by spelling; "mirip" where
 * all words of the shorter one stand in the longer one; null where either names something that the other does not.
 */
export function isMiripNama(a: string, b: string): "hampir" | "mirip" | null {
  const [short, long] = [looseKey(a).split(" "), looseKey(b).split(" ")].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < FEWEST || short.length < long.length * COMMON) return null;
  const rest = [...long];
  for (const word of short) {
    const at = rest.findIndex((other) => isSameWord(word, other));
    if (at < 0) return null;
    rest.splice(at, 1);
  }
  // "usia 0-5 tahun" is no part of "usia 0-18 tahun", "non" and "tidak" turn a name round.
  if (rest.some((word) => /\d|^(?:non|tidak|bukan|belum|tanpa)$/.test(word))) return null;
  return rest.length <= 1 ? "hampir" : "mirip";
}

/** "kop" is "koperasi", "kab" is "kabupaten". */
const SHORTEST = 3;

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST && long.startsWith(short) && !/\d/.test(long)) return true;
  return a.length >= LONG && b.length >= LONG && !/\d/.test(a + b) && isOneSlip(a, b);
}
