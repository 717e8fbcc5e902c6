/** Between words: "Naik/Turun", "Hijau | Kuning | Merah". */
const BETWEEN = /\s*[/|]\s*/;
/** At the end of a heading, in brackets or behind a colon. */
const LISTED = /(?:\((?<bracketed>[^()]*)\)|:(?<told>[^:]*))\s*$/;
const WORD = /^\p{L}[\p{L} ]{0,24}$/u;
/** Of so many words nothing but a choice is left: "Naik / Turun / Tetap", where "Naik/Turun" may be a figure. */
const CHOICE = 3;

/**
 * The words that a heading offers for its cells: "Status (Tercapai/Tidak Tercapai)", "Kategori: A/B/C". Empty where it
 * offers none: "(Rp/Orang)" is asked for a class by nobody.
 */
export function offeredWords(heading: string): readonly string[] {
  const text = heading.replace(/\s+/g, " ").trim();
  const { bracketed, told } = LISTED.exec(text)?.groups ?? {};
  const listed = wordsOf(bracketed ?? told ?? "");
  if (listed.length > 1) return listed;
  const all = wordsOf(text);
  return all.length >= CHOICE ? all : [];
}

function wordsOf(text: string): readonly string[] {
  const words = text.trim().split(BETWEEN);
  return words.length > 1 && words.every((word) => WORD.test(word)) ? words : [];
}
