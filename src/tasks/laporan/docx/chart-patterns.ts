import { strFromU8, strToU8, type Unzipped } from "fflate";
import { GAGAL_COLOR } from "./chart-series";

const CHART = /^word\/charts\/[^/]+\.xml$/;
const SOLID = `<a:solidFill><a:srgbClr val="${GAGAL_COLOR}"/></a:solidFill>`;
const LINED =
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${GAGAL_COLOR}"/></a:fgClr>` +
  '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>';

/** Failing bars carry lines, so that they are told apart in greyscale too: the library fills with one colour alone. */
export function withPatterns(parts: Unzipped): Unzipped {
  const changed = Object.entries(parts).flatMap(([name, part]) => {
    if (!CHART.test(name)) return [];
    const text = strFromU8(part);
    return text.includes(SOLID) ? [[name, strToU8(text.split(SOLID).join(LINED))] as const] : [];
  });
  return { ...parts, ...Object.fromEntries(changed) };
}
