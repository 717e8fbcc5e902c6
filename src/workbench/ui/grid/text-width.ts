/** Width of text in pixels, character by character: exact enough to break lines and to see what fits. */
const widths = new Map<string, Map<string, number>>();
let pen: CanvasRenderingContext2D | null = null;

/** `font` as CSS writes it. */
export function textWidth(text: string, font: string): number {
  let known = widths.get(font);
  if (!known) widths.set(font, (known = new Map()));
  let sum = 0;
  for (const character of text) {
    let width = known.get(character);
    if (width === undefined) known.set(character, (width = measure(character, font)));
    sum += width;
  }
  return sum;
}

function measure(character: string, font: string): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return 7;
  pen.font = font;
  return pen.measureText(character).width;
}

/** How many lines a text takes when it is wrapped to a width. */
export function wrappedLines(text: string, font: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, font, width), 0);
}

function paragraphLines(paragraph: string, font: string, width: number): number {
  const space = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = textWidth(word, font);
    if (used > 0 && used + space + length <= width) used += space + length;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(length / width) - 1);
      used = length > width ? length % width : length;
    }
  }
  return lines;
}
