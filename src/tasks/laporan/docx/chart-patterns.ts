import { GAGAL_COLOR } from "./chart-series";
import { textOfPart, type Parts } from "./parts";

const CHART = /^word\/charts\/[^/]+\.xml$/;
const SOLID = `<a:solidFill><a:srgbClr val="${GAGAL_COLOR}"/></a:solidFill>`;
const LINED =
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${GAGAL_COLOR}"/></a:fgClr>` +
  '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>';

/** Failing bars carry lines, so that they are told apart in greyscale too: the library fills with one colour alone. */
export function withPatterns(parts: Parts): Parts {
  const changed = Object.entries(parts).flatMap(([name, part]) => {
    if (!CHART.test(name)) return [];
    const text = textOfPart(part);
    return text.includes(SOLID) ? [[name, text.split(SOLID).join(LINED)] as const] : [];
  });
  return { ...parts, ...Object.fromEntries(changed) };
}
