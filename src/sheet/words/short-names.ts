/** Words that an abbreviation leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set(["dan", "atau", "di", "untuk", "yang"]);
/** Longer ones are words. */
const LONGEST = 8;

/** "dau" is "dana alokasi umum", "pad" is "pendapatan asli daerah": the first letters of its words. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length < 2 || short.length > LONGEST || short.includes(" ")) return false;
  const words = name.split(/[\s/-]+/).filter((word) => word !== "" && !LEFT_OUT.has(word));
  return words.length > 1 && words.map(([first = ""]) => first).join("") === short;
}
