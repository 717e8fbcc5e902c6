import type { XmlElement } from "../../ooxml/xml";
import { child, element, elements } from "../../ooxml/xml";
import { LIMITS } from "./limits";
import { tooLarge } from "./open-errors";

/** Formats every workbook has without declaring them (ECMA-376 part 1, 18.8.30), in en-US. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);\\(#,##0\\)",
  38: "#,##0_);[Red]\\(#,##0\\)",
  39: "#,##0.00_);\\(#,##0.00\\)",
  40: "#,##0.00_);[Red]\\(#,##0.00\\)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};
const FIRST_FREE = 164;

/** Number formats of a styles part: codes by id, and new ids for new codes. */
export class NumberFormats {
  private readonly codes = new Map<number, string>();

  constructor(private readonly styles: XmlElement) {
    const declared = elements(child(styles, "numFmts"));
    if (declared.length > LIMITS.numberFormats)
      throw tooLarge(`format angkanya lebih dari ${LIMITS.numberFormats}`);
    for (const { attributes } of declared) {
      this.codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
    }
  }

  code(id: number): string {
    return this.codes.get(id) ?? BUILT_IN[id] ?? "General";
  }

  /** The id of a code; it is declared in the styles part where it is new. */
  id(code: string): number {
    const builtIn = Object.keys(BUILT_IN).find(
      (id) => BUILT_IN[Number(id)] === code && !this.codes.has(Number(id)),
    );
    if (builtIn !== undefined) return Number(builtIn);
    for (const [id, known] of this.codes) if (known === code) return id;
    const id = Math.max(FIRST_FREE - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.declare(id, code);
    return id;
  }

  private declare(id: number, formatCode: string): void {
    let list = child(this.styles, "numFmts");
    if (!list) this.styles.children.unshift((list = element("numFmts")));
    list.children.push(element("numFmt", { numFmtId: id, formatCode }));
    list.attributes.count = String(elements(list).length);
  }
}
