import { seriesOf } from "./chart-series";
import type { GrafikTerpasang } from "./charts-in";

/** What a chart draws: the names and figures that it keeps, each with its place. */
export function isSameChart(one: GrafikTerpasang, other: GrafikTerpasang): boolean {
  const [own, others] = [pointsOf(one.xml), pointsOf(other.xml)];
  return own.length === others.length && own.every((point, index) => point === others[index]);
}

function pointsOf(xml: string): string[] {
  return [...xml.matchAll(/<c:pt\b[^>]*?\bidx="(\d+)"[^>]*>\s*<c:v>([^<]*)<\/c:v>/g)].map(
    ([, place = "", value = ""]) => `${place}:${rounded(value)}`,
  );
}

/** Programs write the same figure with more digits or fewer. */
function rounded(value: string): string {
  const figure = Number(value);
  return value.trim() === "" || Number.isNaN(figure) ? value : figure.toPrecision(10);
}

/**
 * The chart's part with the figures of the fresh one. Where both draw the same series it keeps its own look, title and
 * colours; else it is drawn anew.
 */
export function renewChart(old: GrafikTerpasang, fresh: GrafikTerpasang): string {
  const [own, drawn] = [seriesOf(old.xml), seriesOf(fresh.xml)];
  if (!hasSameSeries(old.xml, fresh.xml)) return withWorkbook(fresh.xml, old);
  const renewed = own.reduce(
    (xml, one, at) => xml.replace(one, () => renewedSeries(one, drawn[at] ?? "")),
    old.xml,
  );
  return [SCALE, INTERVAL].reduce(
    (xml, piece) => replaced(xml, piece, fresh.xml, xml.indexOf("<c:valAx>"), fresh.xml.indexOf("<c:valAx>")),
    renewed,
  );
}

export function hasSameSeries(one: string, other: string): boolean {
  const [own, others] = [seriesOf(one), seriesOf(other)];
  return own.length === others.length && own.every((xml, at) => nameOf(xml) === nameOf(others[at] ?? ""));
}

type Piece = readonly [opening: string, closing: string];
const FIGURES: readonly Piece[] = [
  // Its name too: LibreOffice points it to no cell of the workbook behind.
  ["<c:tx>", "</c:tx>"],
  ["<c:cat>", "</c:cat>"],
  ["<c:val>", "</c:val>"],
];
/** Labels are texts of ours, one for each point; where an office has others, Word writes the figures itself. */
const LABELS: Piece = ["<c:dLbls>", "</c:dLbls>"];
const SCALE: Piece = ["<c:scaling>", "</c:scaling>"];
const INTERVAL: Piece = ["<c:majorUnit", "/>"];

function nameOf(series: string): string {
  return /<c:v>([^<]*)/.exec(cut(series, ["<c:tx>", "</c:tx>"], 0)?.xml ?? "")?.[1] ?? "";
}

function renewedSeries(old: string, fresh: string): string {
  const hasTexts = old.includes("<c:dLbl>");
  return [...FIGURES, ...(hasTexts ? [LABELS] : [])].reduce(
    (xml, piece) => replaced(xml, piece, fresh, 0, 0),
    old,
  );
}

/** The text with the piece as the other has it; as it is where one has none. */
function replaced(text: string, piece: Piece, other: string, from: number, otherFrom: number): string {
  const [own, next] = [cut(text, piece, from), cut(other, piece, otherFrom)];
  return own && next ? text.slice(0, own.from) + next.xml + text.slice(own.to) : text;
}

function cut(
  text: string,
  [opening, closing]: Piece,
  start: number,
): { readonly xml: string; readonly from: number; readonly to: number } | null {
  const from = start < 0 ? -1 : text.indexOf(opening, start);
  const end = from < 0 ? -1 : text.indexOf(closing, from);
  return end < 0 ? null : { from, to: end + closing.length, xml: text.slice(from, end + closing.length) };
}

/** A chart that is drawn anew points to the workbook that stands in the document; to none where none does. */
function withWorkbook(xml: string, { buku, idBuku }: GrafikTerpasang): string {
  const own = cut(xml, ["<c:externalData", "</c:externalData>"], 0);
  if (!own) return xml;
  const pointed = buku === null ? "" : own.xml.replace(/r:id="[^"]*"/, () => `r:id="${idBuku}"`);
  return xml.slice(0, own.from) + pointed + xml.slice(own.to);
}
