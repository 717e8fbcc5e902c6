import { normalise } from "../words/wording";

/** The headings above the lowest one, as one text: "" where none stands above. */
export function groupOfPath(path: readonly string[]): string {
  return path.slice(0, -1).join(" › ");
}

/** Below the same headings ("2024 › Target" and "2024 › Realisasi"), not below none. */
export function sharesGroup(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 1 && groupOfPath(one) === groupOfPath(other);
}

/** The lowest heading in the words by which headings are compared. */
export function leafWords(path: readonly string[]): string {
  return normalise(path.at(-1) ?? "");
}
