/** Widths of " " to "~" in Arial, in thousandths of the font size. */
const WIDTHS = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
];
const NO_BREAK_SPACE = "\u00a0";
/** Signs and letters beyond ASCII: an em, so that they never come out too narrow. */
const WIDEST = 1000;
const BOLDER = 1.08;

/** Width of a line of text in Arial in the unit of `size`; bold letters are about a tenth wider. */
export function lebarTeks(text: string, size: number, bold = false): number {
  let units = 0;
  for (const letter of text) {
    units += WIDTHS[(letter === NO_BREAK_SPACE ? " " : letter).charCodeAt(0) - 32] ?? WIDEST;
  }
  return (units / 1000) * size * (bold ? BOLDER : 1);
}

/** "2.17.01.2.01.07": an account's code has no blank at which a narrow column could break it. */
const KODE = /^\d+(?:\.\d+){4,}\.?$/;

/** "Keberhasilan/Kegagalan": two words, which Word takes for one; "UKM/IKM" and "dan/atau" stay together. */
const GANDA = /(?<=\p{L}{4}\/)(?=\p{L}{4})/u;

/** The pieces that a word may be broken into: a long code after a full stop near its middle, two words after their stroke. */
export function breakable(word: string): string[] {
  if (!KODE.test(word)) return word.split(GANDA);
  const middle = word.indexOf(".", Math.floor(word.length / 2) - 1);
  return [word.slice(0, middle + 1), word.slice(middle + 1)].filter((part) => part !== "");
}

/** Where a line may end without a sign. */
const BREAK = "\u200b";

/** What every word holds that may be broken. */
const MARKED = /[./]/;

/** A text with the places marked at which its words may be broken. */
export function withBreaks(text: string): string {
  if (!MARKED.test(text)) return text;
  return text.replace(/\S+/g, (word) => breakable(word).join(BREAK));
}

/** Lines of at most `width` pixels, broken at blanks, within a word only where it alone is too long. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => lebarTeks(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => cut(whole, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function cut(word: string, fits: (piece: string) => boolean): string[] {
  if (fits(word) || word.length < 2) return [word];
  let end = word.length - 1;
  while (end > 1 && !fits(`${word.slice(0, end)}-`)) end -= 1;
  return [`${word.slice(0, end)}-`, ...cut(word.slice(end), fits)];
}
