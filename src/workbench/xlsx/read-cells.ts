import { cellName, parseArea, parseCell } from "../model/address";
import type { Area } from "../model/area";
import { type Cell, type CellOrigin, MAX_COLUMNS, MAX_ROWS } from "../model/cell";
import { copyFormula } from "../model/formula-moves";
import type { Sheet } from "../model/sheet";
import { type CellContent, formulaAttributes, isTrue, readContent, readValue } from "./cell-content";
import { isAddInCall, withoutPrefixes } from "./future-functions";
import { LIMITS } from "./limits";
import { damaged, tooLarge } from "./open-errors";
import { XmlScanner, parseAttributes } from "../../ooxml/xml-scanner";

/** What all sheets of a file share while their cells are read. */
export class CellSources {
  private cells = 0;
  private formulas = 0;

  constructor(
    readonly strings: readonly string[],
    /** How many cell formats the file has. */
    private readonly styles: number,
  ) {}

  /** The index of a cell format; the first one where the file has none of that number. */
  style(text: string | undefined): number {
    const index = Number(text ?? 0);
    return Number.isInteger(index) && index >= 0 && index < this.styles ? index : 0;
  }

  countCell(): void {
    if (++this.cells > LIMITS.cells) throw tooLarge(`selnya lebih dari ${LIMITS.cells}`);
  }

  countFormula(length: number): void {
    this.formulas += length;
    if (this.formulas > LIMITS.formulas) throw tooLarge("rumusnya terlalu banyak");
  }
}

/** Reads the content of <sheetData> into a sheet. Shared formulas are written out in full. */
export function readCells(sheet: Sheet, xml: string, sources: CellSources): void {
  const reader = new CellReader(sheet, sources);
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== "start") continue;
    if (scanner.name === "row") reader.row(parseAttributes(scanner.attributes));
    else if (scanner.name === "c") reader.cell(parseAttributes(scanner.attributes), readContent(scanner));
  }
  reader.markSpilled();
  sheet.arrays = reader.arrays;
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

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

class CellReader {
  readonly arrays: Area[] = [];
  private readonly spilled: { readonly area: Area; readonly cell: Cell }[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private currentRow = -1;
  private currentColumn = -1;

  constructor(
    private readonly sheet: Sheet,
    private readonly sources: CellSources,
  ) {}

  /** Row attributes that say something; a row without any has no record. */
  row(attributes: Record<string, string>): void {
    this.currentRow = attributes.r === undefined ? this.currentRow + 1 : Number(attributes.r) - 1;
    this.currentColumn = -1;
    if (!isWithin(this.currentRow, MAX_ROWS))
      throw this.outside(`baris ${attributes.r ?? this.currentRow + 1}`);
    const { s } = attributes;
    const rest = Object.fromEntries(Object.entries(attributes).filter(([name]) => !ROW_ATTRIBUTES.has(name)));
    const hidden = isTrue(attributes.hidden);
    const style = isTrue(attributes.customFormat) ? this.sources.style(s) : null;
    const height = attributes.ht !== undefined && Number(attributes.ht) >= 0 ? Number(attributes.ht) : null;
    if (height === null && !hidden && style === null && Object.keys(rest).length === 0) return;
    Object.assign(this.sheet.ensureRow(this.currentRow), {
      height,
      fixed: isTrue(attributes.customHeight),
      hidden,
      style,
      rest,
    });
  }

  cell({ r, s, t = "n", cm, vm }: Record<string, string>, content: CellContent): void {
    this.goTo(r);
    this.sources.countCell();
    const value = readValue(t, content, this.sources.strings);
    const cell: Cell = { value, formula: null, style: this.sources.style(s) };
    const origin: { -readonly [K in keyof CellOrigin]: CellOrigin[K] } = {};
    if (t === "s" && typeof value === "string") origin.sharedString = Number(content.raw);
    if (content.formula) this.formula(cell, content.formula, origin);
    const metadata = Object.entries({ cm, vm }).flatMap(([name, id]) =>
      id ? [`${name}="${Number(id)}"`] : [],
    );
    if (metadata.length > 0 && isAddInCall(content.formula?.text)) this.spilling(cell, origin);
    else if (metadata.length > 0) origin.cellAttributes = metadata.join(" ");
    else if (origin.formulaAttributes) this.array(origin.formulaAttributes);
    if (Object.keys(origin).length > 0) cell.origin = origin;
    this.sheet.grid.set(this.currentRow, this.currentColumn, cell);
  }

  private goTo(reference: string | undefined): void {
    const place = reference === undefined ? null : parseCell(reference);
    if (reference !== undefined && !place) throw this.outside(`sel ${reference}`);
    this.currentRow = place?.row ?? this.currentRow;
    this.currentColumn = place?.column ?? this.currentColumn + 1;
    if (!isWithin(this.currentRow, MAX_ROWS) || !isWithin(this.currentColumn, MAX_COLUMNS))
      throw this.outside(`sel ${reference ?? ""}`);
  }

  private outside(what: string): Error {
    return damaged(`${what.slice(0, 40)} pada lembar “${this.sheet.name}” berada di luar lembar`);
  }

  /** What the add-in's functions give is computed here: where it reaches is known by the formula from now on. */
  private spilling(cell: Cell, origin: { formulaAttributes?: string }): void {
    const area = parseArea(parseAttributes(origin.formulaAttributes ?? "").ref ?? "");
    delete origin.formulaAttributes;
    if (!area || area.rows * area.columns === 1) return;
    cell.spill = { rows: area.rows, columns: area.columns };
    this.spilled.push({ area, cell });
  }

  /** Marks the cells that hold further results of a formula. */
  markSpilled(): void {
    for (const { area, cell } of this.spilled)
      this.sheet.grid.forEach(area, (one) => {
        if (one !== cell && one.formula === null) one.spilledBy = cell;
      });
    if (this.spilled.length > 0) this.sheet.workbook.holdsSpills = true;
  }

  /** Without metadata it does not spill: Excel changes it as a whole or not at all. */
  private array(attributes: string): void {
    const area = parseArea(parseAttributes(attributes).ref ?? "");
    if (area) this.arrays.push(area);
  }

  private formula(
    cell: Cell,
    written: NonNullable<CellContent["formula"]>,
    origin: { formulaAttributes?: string },
  ): void {
    const attributes = formulaAttributes(written);
    const text = written.text === "" ? null : `=${withoutPrefixes(written.text)}`;
    cell.formula = attributes.t === "shared" ? this.sharedFormula(attributes.si ?? "", text) : text;
    this.checkLength(cell.formula ?? "");
    if (attributes.t === "array" || attributes.t === "dataTable")
      origin.formulaAttributes = written.attributes;
  }

  private checkLength(formula: string): void {
    this.sources.countFormula(formula.length);
    if (formula.length <= LIMITS.formula) return;
    const name = cellName(this.currentRow, this.currentColumn);
    throw damaged(`rumus sel ${name} pada lembar “${this.sheet.name}” lebih dari ${LIMITS.formula} huruf`);
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

function isWithin(position: number, count: number): boolean {
  return Number.isInteger(position) && position >= 0 && position < count;
}
