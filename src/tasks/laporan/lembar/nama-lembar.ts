/** Names of sheets: at most 31 letters, none of \ / ? * [ ] :, no apostrophe at either end. */
const LONGEST = 31;

export function namaSah(text: string): string {
  return text
    .replace(/[\\/?*[\]:]/g, "-")
    .slice(0, LONGEST)
    .replace(/^'+|'+$/g, "")
    .trim();
}

/** What is put behind the names of the report's sheets, the second where the office has sheets called so. */
const AKHIRAN = ["", " LKjIP"] as const;

/**
 * Names that no sheet has yet, all with one ending: an office's own "Tabel 3.2" keeps its name, and then every sheet
 * of ours is called "... LKjIP", so that nobody takes "Tabel 3.5" beside "Tabel 3.2 LKjIP" for the office's own. Excel
 * holds names that differ in letter case alone for the same. `taken`: in small letters; `isMarked`: sheets of ours
 * stand there with an ending already.
 */
export function namaBebas(
  wanted: readonly string[],
  taken: ReadonlySet<string>,
  isMarked = false,
): readonly string[] {
  const endings: string[] = isMarked ? AKHIRAN.slice(1) : [...AKHIRAN];
  for (let number = 2; ; number += 1) {
    const names = endings.map((ending) =>
      wanted.map((name) => name.slice(0, LONGEST - ending.length) + ending),
    );
    const free = names.find((own) => own.every((name) => !taken.has(name.toLowerCase())));
    if (free) return free;
    endings.push(`${AKHIRAN[1]} (${number})`);
  }
}

/** Whether a sheet of ours has a name with an ending. */
export function isBerakhiran(name: string): boolean {
  return name.includes(AKHIRAN[1]);
}
