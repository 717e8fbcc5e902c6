import { AlignmentType, Bookmark, Paragraph, ShadingType, TextRun } from "docx";
import { GAP_FILL } from "../layout/look";
import { splitGaps } from "../layout/notes";
import { xmlText } from "../layout/xml";
import { hex, twips } from "./measures";
import { splitFigures, type AngkaProsa } from "./angka-prosa";
import { STYLE } from "./styles";

/** Lines of a text as runs with breaks between them. */
export function runs(text: string): TextRun[] {
  const lines = xmlText(text)
    .trim()
    .split(/\r\n?|\n/);
  return lines.map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** A text as runs; what a person has yet to write stands out. */
export function gapRuns(text: string, look: { readonly bold?: boolean } = {}): TextRun[] {
  const shading = { type: ShadingType.CLEAR, color: "auto", fill: hex(GAP_FILL) };
  return splitGaps(xmlText(text)).map(
    (piece) => new TextRun({ ...look, text: piece.text, ...(piece.isGap ? { shading } : {}) }),
  );
}

interface Centered {
  readonly bold?: boolean;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
}

/** A line of its own in the middle of the page, or of what is right of `left`. */
export function centered(text: string, { bold, before, after = 0, left }: Centered): Paragraph {
  return new Paragraph({
    ...{ style: STYLE.prose, alignment: AlignmentType.CENTER },
    ...(left === undefined ? {} : { indent: { left: twips(left) } }),
    spacing: { ...(before === undefined ? {} : { before: twips(before) }), after: twips(after) },
    children: gapRuns(text, bold ? { bold } : {}),
  });
}

/**
 * `anchor`: name of a bookmark around it, by which it is found again when the document is renewed; each of its figures
 * has one of its own, which stays where a person writes another sentence around it. `keepNext`: it stands on the page of
 * what follows.
 */
export function prose(
  text: string,
  anchor?: string,
  angka: readonly AngkaProsa[] = [],
  keepNext = false,
): Paragraph {
  const children = splitFigures(text, angka).flatMap(({ teks, tanda }): (TextRun | Bookmark)[] =>
    tanda === null ? gapRuns(teks) : [new Bookmark({ id: tanda, children: gapRuns(teks) })],
  );
  return new Paragraph({
    ...{ style: STYLE.prose, keepNext },
    children: anchor === undefined ? children : [new Bookmark({ id: anchor, children })],
  });
}

/** So many lines do not pull much of the table with them to the next page. */
const FEW = 10;

/** The source, which stays below its table. `isLast`: it keeps its distance from what follows. */
export function source(line: string, isLast: boolean): Paragraph {
  return new Paragraph({
    ...{ style: STYLE.note, children: runs(line), keepNext: !isLast },
    spacing: { before: twips(3), after: isLast ? twips(10) : 0 },
  });
}

/** The notes below a table, line by line in one paragraph, which is found again by its bookmark. */
export function notes({ teks, anchor }: { readonly teks: string; readonly anchor: string }): Paragraph {
  return new Paragraph({
    ...{ style: STYLE.note, keepLines: teks.split("\n").length <= FEW },
    ...{
      spacing: { before: 0, after: twips(10) },
      children: [new Bookmark({ id: anchor, children: runs(teks) })],
    },
  });
}
