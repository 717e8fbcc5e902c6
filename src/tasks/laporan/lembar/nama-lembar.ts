/** Names of sheets: at most 31 letters, none of \ / ? * [ ] :, no apostrophe at either end. */
const LONGEST = 31;

export function namaSah(text: string): string {
  return text
    .replace(/[\\/?*[\]:]/g, "-")
    .slice(0, LONGEST)
    .replace(/^'+|'+$/g, "")
    .trim();
}

/**
 * A name that no sheet has yet; Excel holds names that differ in letter case alone for the same. A sheet of
 * the office's own called "Tabel 3.2" keeps its name, ours is then "Tabel 3.2 LKjIP".
 */
export function namaBebas(wanted: string, taken: ReadonlySet<string>): string {
  const names = [wanted, `${wanted.slice(0, LONGEST - 6)} LKjIP`];
  for (let number = 2; ; number += 1) {
    const free = names.find((name) => !taken.has(name.toLowerCase()));
    if (free !== undefined) return free;
    names.push(`${wanted.slice(0, LONGEST - 11)} LKjIP (${number})`);
  }
}
