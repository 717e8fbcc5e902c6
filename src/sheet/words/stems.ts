/** Shorter stems are parts of too many words. */
const STEM = 4;

/** Prefixes and suffixes off, "perekaman" and "rekam" are one word. */
export function sharesStem(heading: string, name: string): boolean {
  const own = stemsOf(heading);
  return stemsOf(name).some((stem) =>
    own.some((other) => other === stem || other.endsWith(stem) || stem.endsWith(other)),
  );
}

/** "Jumlah Desa UCI" says all of "Desa UCI"; "Jumlah Desa" does not. */
export function sharesAllStems(heading: string, name: string): boolean {
  const own = new Set(heading.split(" "));
  const words = name.split(" ").filter((word) => word !== "");
  return words.length > 0 && words.every((word) => own.has(word) || sharesStem(heading, word));
}

/** Each word without its prefix, and without what may be a suffix: "selesai" ends in "i", "perbaiki" bears one. */
function stemsOf(text: string): string[] {
  return text.split(" ").flatMap((word) => {
    const whole = word.replace(/^(?:pe(?:m|ng|ny|n|r|l)?|me(?:m|ng|ny|n)?|ter|di|ber|ke)(?=\p{L}{4})/u, "");
    const bare = whole.replace(/(?<=\p{L}{4})(?:kan|an|nya|i)$/u, "");
    return [whole, bare].filter((stem) => stem.length >= STEM);
  });
}
