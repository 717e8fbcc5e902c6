import type { Area } from "./area";
import { extendConditionalFormat } from "./conditional-edits";
import { clearContent, placeContent } from "./content";
import { copyFormula } from "./formula-moves";
import { mapStyles } from "./formatting";
import { mergeArea } from "./merging";
import { encloses, intersection } from "./area";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";

export type CopyKind = "All" | "Values" | "Formulas" | "Formats";

/** Copies an area of a sheet to another place; relative references follow. Returns the area written. */
export function copyArea(from: Sheet, source: Area, to: Sheet, target: Area, kind: CopyKind): Area {
  const area = targetArea(source, target);
  const taken = takeCells(from, source);
  if (kind !== "Formats") copyContent(taken, source, to, area, kind);
  if (kind === "Formats" || kind === "All") copyLooks(taken, source, from, to, area);
  if (kind === "All") copyMerges(from, source, to, area);
  if (kind === "All" && from === to) copyConditions(to, source, area);
  return area;
}

/** As many whole copies as fit the target; one copy where it is smaller than the source. */
function targetArea(source: Area, target: Area): Area {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}

interface Taken {
  readonly contents: ReadonlyMap<string, Pick<Cell, "value" | "formula">>;
  readonly styles: ReadonlyMap<string, number>;
}

function takeCells(sheet: Sheet, area: Area): Taken {
  const contents = new Map<string, Pick<Cell, "value" | "formula">>();
  const styles = new Map<string, number>();
  sheet.grid.forEach(area, (cell, row, column) => {
    const key = `${row - area.row},${column - area.column}`;
    contents.set(key, { value: cell.value, formula: cell.formula });
    styles.set(key, cell.style);
  });
  return { contents, styles };
}

function copyContent(taken: Taken, source: Area, to: Sheet, area: Area, kind: CopyKind): void {
  clearContent(to, area);
  forEachCopy(source, area, (rowStart, columnStart) => {
    for (const [key, content] of taken.contents) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const formula =
        content.formula === null || kind === "Values"
          ? null
          : copyFormula(content.formula, rowStart - source.row, columnStart - source.column);
      placeContent(to, rowStart + row, columnStart + column, { value: content.value, formula });
    }
  });
}

function copyLooks(taken: Taken, source: Area, from: Sheet, to: Sheet, area: Area): void {
  mapStyles(to, area, (_, row, column) => {
    const sourceRow = (row - area.row) % source.rows;
    const sourceColumn = (column - area.column) % source.columns;
    const stored = taken.styles.get(`${sourceRow},${sourceColumn}`);
    return stored ?? from.styleIndex(source.row + sourceRow, source.column + sourceColumn);
  });
}

function copyMerges(from: Sheet, source: Area, to: Sheet, area: Area): void {
  const merges = from.merges.filter((merge) => encloses(source, merge));
  forEachCopy(source, area, (rowStart, columnStart) => {
    for (const merge of merges) {
      const copy = {
        ...merge,
        row: merge.row - source.row + rowStart,
        column: merge.column - source.column + columnStart,
      };
      const already = from === to && intersection(copy, merge);
      if (!already) mergeArea(to, copy, false);
    }
  });
}

/** A conditional format of the copied cells holds for their copies as well: it gets further areas. */
function copyConditions(sheet: Sheet, source: Area, area: Area): void {
  for (const format of sheet.conditionalFormats) {
    const covered = format.areas.flatMap((own) => intersection(own, source) ?? []);
    const copies: Area[] = [];
    forEachCopy(source, area, (row, column) => {
      for (const part of covered)
        copies.push({
          ...part,
          row: part.row - source.row + row,
          column: part.column - source.column + column,
        });
    });
    if (copies.length > 0) extendConditionalFormat(sheet, format, copies);
  }
}

function forEachCopy(source: Area, area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += source.rows) {
    for (let column = area.column; column < area.column + area.columns; column += source.columns)
      visit(row, column);
  }
}
