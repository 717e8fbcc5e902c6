const [OPENING, CLOSING] = ["<c:ser>", "</c:ser>"];

/** The series of a chart, each as it is written. */
export function seriesOf(xml: string): string[] {
  const pieces = xml.split(OPENING).slice(1);
  return pieces.map((piece) => `${OPENING}${piece.slice(0, piece.indexOf(CLOSING))}${CLOSING}`);
}

/** What stands from an element's opening to its closing; "" without it. */
export function textBetween(xml: string, opening: string, closing: string): string {
  const from = xml.indexOf(opening);
  const to = from < 0 ? -1 : xml.indexOf(closing, from);
  return to < 0 ? "" : xml.slice(from, to);
}
