import { seriesOf, textBetween } from "./chart-series";

/**
 * Whether a figure of a chart is another than its label says: we write both alike, and who edits the figures in Word or
 * LibreOffice changes the one alone. LibreOffice drops the description that tells it else.
 */
export function isTouched(xml: string): boolean {
  return seriesOf(xml).some((series) => {
    const values = valuesOf(textBetween(series, "<c:val>", "</c:val>"));
    return labelsOf(series).some(([at, label]) => {
      const value = values.get(at);
      return value !== undefined && !says(label, value);
    });
  });
}

function valuesOf(xml: string): ReadonlyMap<string, number> {
  const points = xml.matchAll(/<c:pt\b[^>]*?\bidx="(\d+)"[^>]*>\s*<c:v>([^<]+)<\/c:v>/g);
  return new Map([...points].map(([, at = "", value = ""]) => [at, Number(value)]));
}

function labelsOf(series: string): (readonly [at: string, text: string])[] {
  return series.split("<c:dLbl>").flatMap((piece, index) => {
    const own = index === 0 ? "" : piece.slice(0, piece.indexOf("</c:dLbl>"));
    const at = /<c:idx val="(\d+)"/.exec(own)?.[1];
    const text = [...own.matchAll(/<a:t>([^<]*)/g)].map(([, word = ""]) => word).join("");
    return at === undefined || text === "" ? [] : [[at, text] as const];
  });
}

/** A label without a figure says nothing against one. */
function says(label: string, value: number): boolean {
  const figures = label.match(/[-−]?\d[\d.]*(?:,\d+)?/g) ?? [];
  return figures.length === 0 || figures.some((figure) => isRounded(figure, value));
}

function isRounded(figure: string, value: number): boolean {
  const places = figure.split(",")[1]?.length ?? 0;
  const written = Number(figure.replace(/\./g, "").replace(",", ".").replace("−", "-"));
  return Math.abs(written - value) <= 0.5001 / 10 ** places;
}
