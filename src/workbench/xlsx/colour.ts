import type { XmlElement } from "../../ooxml/xml";
import { child, elements, numberAttribute } from "../../ooxml/xml";
import { itemAt } from "../items";

/** Colours of ECMA-376 part 1, 18.8.27, from index 8 on (0-7 repeat 8-15). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Order of theme colours in the file: light and dark change places (18.8.3). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Turns the colours of a file into "#RRGGBB". */
export class Palette {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /** Roots of the theme and styles parts; both may be missing. */
  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    const scheme = child(child(theme, "themeElements"), "clrScheme");
    this.theme = THEME_ORDER.map(
      (name, index) => schemeColour(child(scheme, name)) ?? itemAt(OFFICE_THEME, index),
    );
    const own = elements(child(child(styles, "colors"), "indexedColors")).map((one) =>
      (one.attributes.rgb ?? "").slice(-6),
    );
    this.indexed = own.length > 0 ? own : [...INDEXED.slice(0, 8), ...INDEXED];
  }

  /** null for automatic colours, and where nothing is said. */
  read(node: XmlElement | undefined): string | null {
    if (!node) return null;
    const { rgb } = node.attributes;
    const theme = numberAttribute(node, "theme");
    const indexed = numberAttribute(node, "indexed");
    const hex =
      rgb?.slice(-6) ??
      (theme === null ? undefined : this.theme[theme]) ??
      (indexed === null ? undefined : this.indexed[indexed]);
    if (!hex || !/^[0-9A-F]{6}$/i.test(hex)) return null;
    return `#${tinted(hex, numberAttribute(node, "tint") ?? 0).toUpperCase()}`;
  }
}

function schemeColour(node: XmlElement | undefined): string | undefined {
  const colour = elements(node)[0];
  return colour?.attributes.lastClr ?? colour?.attributes.val;
}

/** Lightens (tint > 0) or darkens a colour by its luminance (18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const newLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const newChroma =
    chroma === 0 ? 0 : (chroma / (1 - Math.abs(2 * light - 1))) * (1 - Math.abs(2 * newLight - 1));
  return [red, green, blue]
    .map((part) => newLight + (chroma === 0 ? 0 : ((part - light) / chroma) * newChroma))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
