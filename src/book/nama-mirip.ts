import { isOneSlip } from "../domain/satu-huruf";
import { looseKey } from "../domain/nama";

/** Shorter words differ by a letter and mean something else. */
const LONG = 5;
/** Of the longer name at least so much stands in the shorter one. */
const COMMON = 0.6;
/** Less, where the longer name begins with the shorter one. */
const HALF = 0.5;
/** One word says too little of what is measured. */
const FEWEST = 2;

/**
 * How two names of indicators are alike: "hampir" where they differ by one word at most, or by spelling; "mirip" where
 * all words of the shorter one stand in the longer one; null where either names something that the other does not.
 */
export function isMiripNama(a: string, b: string): "hampir" | "mirip" | null {
  const words = [looseKey(a).split(" "), looseKey(b).split(" ")] as const;
  const [short, long] = [ringkas(words[0], words[1]), ringkas(words[1], words[0])].sort(
    (x, y) => x.length - y.length,
  );
  if (!short || !long || short[0] === "") return null;
  if (short.length < FEWEST) return isSingkatanDari(short, long) ? "hampir" : null;
  if (short.length < long.length * (isAwalan(short, long) ? HALF : COMMON)) return null;
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

/** "Nilai SAKIP" for "Nilai SAKIP Perangkat Daerah": whose it is stands behind the name. */
function isAwalan(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, at) => word === long[at]);
}

/** "IPLM" alone is as long a name as the words that it stands for. */
function isSingkatanDari([word]: readonly string[], long: readonly string[]): boolean {
  return long.length === 1 && word === long[0] && word !== undefined && word.length >= SHORTEST;
}

/** The words with those that the other name writes by their first letters: "hubungan industrial" beside "HI". */
function ringkas(words: readonly string[], other: readonly string[]): string[] {
  const short = other.filter((word) => /^\p{L}{2,6}$/u.test(word) && !words.includes(word));
  let own = [...words];
  for (const word of short) {
    const at = own.findIndex((_, index) => isSusunan(own.slice(index, index + word.length), word));
    if (at >= 0) own = [...own.slice(0, at), word, ...own.slice(at + word.length)];
  }
  return own;
}

function isSusunan(words: readonly string[], letters: string): boolean {
  return words.length === letters.length && words.every((word, at) => word[0] === letters[at]);
}

/** "kop" is "koperasi", "kab" is "kabupaten". */
const SHORTEST = 3;

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST && long.startsWith(short) && !/\d/.test(long)) return true;
  return a.length >= LONG && b.length >= LONG && !/\d/.test(a + b) && isOneSlip(a, b);
}
