/** Letters that Excel takes in a sheet's name. */
const LONGEST = 31;

/** The name, numbered where it is taken; Excel holds names that differ in letter case alone for the same. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  let free = name.slice(0, LONGEST);
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const ending = ` ${number}`;
    free = name.slice(0, LONGEST - ending.length) + ending;
  }
  return free;
}
