import { TEXT_FORMAT } from "../plan/cell-text";

/** The cell's number format with the sign of the style before every one of its sections. */
export function signedFormat(numberFormat: string, sign: string): string {
  const signed = (section: string) => section.replace(LEADING, `$&"${sign}"`);
  const own = sections(numberFormat === TEXT_FORMAT ? "General" : numberFormat);
  if (CONDITION.test(numberFormat)) return own.map(signed).join(";");
  const [positive = "General", negative = positive.replace(LEADING, "$&-"), zero = positive, text = "@"] =
    own;
  return [positive, negative, zero, text].map((section) => (section === "" ? "" : signed(section))).join(";");
}

/** Colours and locales stand first in a section: [Red], [$-421]. */
const LEADING = /^(?:\[[^\]]*\])*/;
/** Sections that say themselves which figures they are for: [<100]. */
const CONDITION = /\[[<>=]/;

/** Splits at the semicolons that stand outside quotes. */
function sections(numberFormat: string): string[] {
  return numberFormat.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}
