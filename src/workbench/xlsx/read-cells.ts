import { columnIndex, parseArea } from "../model/address";
import type { Cell, CellOrigin } from "../model/cell";
import { copyFormula } from "../model/formula-moves";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/value";
import { CellError } from "../model/value";
import { withoutPrefixes } from "./future-functions";
import { decodeEscapes, plainText } from "./shared-strings";
import { parseAttributes, unescapeXml } from "./xml";

const ROW_OR_CELL = /<(row|c)\b([^>]*?)(\/?)>/g;

/** Reads the content of <sheetData> into a sheet. Shared formulas are written out in full. */
export function readCells(sheet: Sheet, xml: string, strings: readonly string[]): void {
  const reader = new CellReader(sheet, strings);
  const scanner = new RegExp(ROW_OR_CELL);
  for (let match = scanner.exec(xml); match; match = scanner.exec(xml)) {
    const [, kind, attributes, empty] = match;
    if (kind === "row") {
      reader.row(parseAttributes(attributes!));
      continue;
    }
    const end = empty ? scanner.lastIndex : xml.indexOf("</c>", scanner.lastIndex);
    reader.cell(attributes!, empty ? "" : xml.slice(scanner.lastIndex, end));
    scanner.lastIndex = end;
  }
}

/** Read into the model, or not worth keeping (spans and descents are computed anew by Excel). */
const ROW_ATTRIBUTES = new Set([
  "r",
  "ht",
  "customHeight",
  "hidden",
  "s",
  "customFormat",
  "spans",
  "x14ac:dyDescent",
]);

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private currentRow = -1;
  private currentColumn = -1;

  constructor(
    private readonly sheet: Sheet,
    private readonly strings: readonly string[],
  ) {}

  /** Row attributes that say something; a row without any has no record. */
  row(attributes: Record<string, string>): void {
    this.currentRow = attributes.r === undefined ? this.currentRow + 1 : Number(attributes.r) - 1;
    this.currentColumn = -1;
    const { ht, s } = attributes;
    const rest = Object.fromEntries(Object.entries(attributes).filter(([name]) => !ROW_ATTRIBUTES.has(name)));
    const hidden = isTrue(attributes.hidden);
    const style = isTrue(attributes.customFormat) ? Number(s ?? 0) : null;
    if (ht === undefined && !hidden && style === null && Object.keys(rest).length === 0) return;
    const height = ht === undefined ? null : Number(ht);
    Object.assign(this.sheet.ensureRow(this.currentRow), {
      height,
      fixed: isTrue(attributes.customHeight),
      hidden,
      style,
      rest,
    });
  }

  cell(attributes: string, content: string): void {
    const reference = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1];
    this.currentColumn = reference ? columnIndex(reference) : this.currentColumn + 1;
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
    const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
    const cell: Cell = { value: null, formula: null, style };
    if (content !== "") this.fill(cell, type, content, attributes);
    this.sheet.grid.set(this.currentRow, this.currentColumn, cell);
  }

  private fill(cell: Cell, type: string, content: string, attributes: string): void {
    const raw = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(content)?.[1];
    cell.value = type === "inlineStr" ? plainText(content) : raw === undefined ? null : this.value(type, raw);
    const origin: { -readonly [K in keyof CellOrigin]: CellOrigin[K] } = {};
    if (type === "s" && raw !== undefined) origin.sharedString = Number(raw);
    if (content.includes("<f")) this.formula(cell, content, origin);
    const metadata = attributes.match(/\b(?:cm|vm)="\d+"/g);
    if (metadata) origin.cellAttributes = metadata.join(" ");
    else if (origin.formulaAttributes) this.array(origin.formulaAttributes);
    if (Object.keys(origin).length > 0) cell.origin = origin;
  }

  /** Without metadata it does not spill: Excel changes it as a whole or not at all. */
  private array(attributes: string): void {
    const area = parseArea(parseAttributes(attributes).ref ?? "");
    if (area) this.sheet.arrays = [...this.sheet.arrays, area];
  }

  private value(type: string, raw: string): Scalar {
    switch (type) {
      case "s":
        return this.strings[Number(raw)] ?? "";
      case "str":
        return decodeEscapes(unescapeXml(raw));
      case "b":
        return isTrue(raw);
      case "e":
        return CellError.of(raw);
      case "d":
        return Date.parse(`${raw.replace(/Z$/, "")}Z`) / 86_400_000 + 25_569;
      default:
        return raw === "" ? null : Number(raw);
    }
  }

  private formula(cell: Cell, content: string, origin: { formulaAttributes?: string }): void {
    const match = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/.exec(content);
    if (!match) return;
    const attributes = parseAttributes(match[1]!);
    const text = match[2] ? `=${withoutPrefixes(unescapeXml(match[2]))}` : null;
    if (attributes.t === "shared") cell.formula = this.sharedFormula(attributes.si ?? "", text);
    else cell.formula = text;
    if (attributes.t === "array" || attributes.t === "dataTable") origin.formulaAttributes = match[1]!.trim();
  }

  /** The first cell of a shared formula carries its text; the others read it as if it had been copied. */
  private sharedFormula(id: string, text: string | null): string | null {
    if (text !== null) {
      this.shared.set(id, { row: this.currentRow, column: this.currentColumn, formula: text });
      return text;
    }
    const master = this.shared.get(id);
    if (!master) return null;
    return copyFormula(master.formula, this.currentRow - master.row, this.currentColumn - master.column);
  }
}
