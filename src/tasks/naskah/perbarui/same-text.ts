/** A text with its gaps as one space each. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function isSame(one: string, other: string): boolean {
  return flat(one) === flat(other);
}
