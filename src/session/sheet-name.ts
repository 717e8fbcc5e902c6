/** The name, numbered where it is taken; Excel holds names that differ in letter case alone for the same. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}
