/** Words that an abbreviation leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set(["dan", "atau", "di", "untuk", "yang"]);
/** Longer ones are words. */
const LONGEST = 8;

/** "dana alokasi umum" is "dau", "pendapatan asli daerah" is "pad": the first letters of its words; null where it is one word, or too long. */
export function initialsOf(name: string): string | null {
  const words = name.split(/[\s/-]+/).filter((word) => word !== "" && !LEFT_OUT.has(word));
  if (words.length < 2) return null;
  const short = words.map(([first = ""]) => first).join("");
  return short.length <= LONGEST ? short : null;
}
