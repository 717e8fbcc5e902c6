import type { Area, CellValue, SheetSnapshot } from "../../../src/sheet/snapshot";

/** A cell by its place on the sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Edit extends Place {
  readonly value?: CellValue;
  readonly format?: string;
}

export function valueAt(sheet: SheetSnapshot, { row, column }: Place): CellValue {
  return sheet.values[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
}

export function formatAt(sheet: SheetSnapshot, { row, column }: Place): string {
  return sheet.formats[row - sheet.used.row]?.[column - sheet.used.column] ?? "General";
}

export function textAt(sheet: SheetSnapshot, place: Place): string {
  return String(valueAt(sheet, place)).replace(/\s+/g, " ").trim();
}

/** The sheet with other values or formats in some cells; a formula goes with its value. */
export function withCells(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const put = <T>(
    lines: readonly (readonly T[])[],
    of: (edit: Edit) => T | undefined,
  ): readonly (readonly T[])[] => {
    const copy = lines.map((line) => [...line]);
    for (const edit of edits) {
      const line = copy[edit.row - sheet.used.row];
      const value = of(edit);
      if (line && value !== undefined) line[edit.column - sheet.used.column] = value;
    }
    return copy;
  };
  return {
    ...sheet,
    values: put(sheet.values, ({ value }) => value),
    formulas: put(sheet.formulas, ({ value }) => value),
    formats: put(sheet.formats, ({ format }) => format),
  };
}

export function hasFormulas({ formulas }: SheetSnapshot): boolean {
  return formulas.some((line) => line.some((cell) => typeof cell === "string" && cell.startsWith("=")));
}

/** Two columns in each other's place from this row down, their headings with them. */
export function swapColumns(sheet: SheetSnapshot, a: number, b: number, from: number): SheetSnapshot {
  const other = (column: number): number => (column === a ? b : column === b ? a : column);
  const swap = <T>(lines: readonly (readonly T[])[]): (readonly T[])[] =>
    lines.map((line, row) =>
      row + sheet.used.row < from
        ? line
        : line.map((own, at) => line[other(at + sheet.used.column) - sheet.used.column] ?? own),
    );
  return {
    ...sheet,
    values: swap(sheet.values),
    formulas: swap(sheet.formulas),
    formats: swap(sheet.formats),
    merges: (sheet.merges ?? []).map((area) =>
      area.columns === 1 && area.row >= from ? { ...area, column: other(area.column) } : area,
    ),
  };
}

/** Blank columns put in before this one; a merged area that it stands in grows. */
export function insertColumns(sheet: SheetSnapshot, before: number, count = 1): SheetSnapshot {
  const at = before - sheet.used.column;
  const put = <T>(lines: readonly (readonly T[])[], value: T): T[][] =>
    lines.map((line) => [
      ...line.slice(0, at),
      ...Array.from({ length: count }, () => value),
      ...line.slice(at),
    ]);
  const grow = (area: Area): Area => {
    if (area.column >= before) return { ...area, column: area.column + count };
    return area.column + area.columns > before ? { ...area, columns: area.columns + count } : area;
  };
  return {
    ...sheet,
    used: { ...sheet.used, columns: sheet.used.columns + count },
    values: put<CellValue>(sheet.values, ""),
    formulas: put<CellValue>(sheet.formulas, ""),
    formats: put(sheet.formats, "General"),
    merges: (sheet.merges ?? []).map(grow),
  };
}

export function removeColumn(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const at = column - sheet.used.column;
  const cut = <T>(lines: readonly (readonly T[])[]): T[][] =>
    lines.map((line) => [...line.slice(0, at), ...line.slice(at + 1)]);
  const shrink = (area: Area): Area[] => {
    if (area.column > column) return [{ ...area, column: area.column - 1 }];
    if (area.column + area.columns <= column) return [area];
    return area.columns === 1 ? [] : [{ ...area, columns: area.columns - 1 }];
  };
  return {
    ...sheet,
    used: { ...sheet.used, columns: sheet.used.columns - 1 },
    values: cut(sheet.values),
    formulas: cut(sheet.formulas),
    formats: cut(sheet.formats),
    merges: (sheet.merges ?? []).flatMap(shrink),
  };
}

/** A blank row put in before this one. */
export function insertRow(sheet: SheetSnapshot, before: number): SheetSnapshot {
  const at = before - sheet.used.row;
  const put = <T>(lines: readonly (readonly T[])[], value: T): (readonly T[])[] => [
    ...lines.slice(0, at),
    Array.from({ length: sheet.used.columns }, () => value),
    ...lines.slice(at),
  ];
  const grow = (area: Area): Area => {
    if (area.row >= before) return { ...area, row: area.row + 1 };
    return area.row + area.rows > before ? { ...area, rows: area.rows + 1 } : area;
  };
  return {
    ...sheet,
    used: { ...sheet.used, rows: sheet.used.rows + 1 },
    values: put<CellValue>(sheet.values, ""),
    formulas: put<CellValue>(sheet.formulas, ""),
    formats: put(sheet.formats, "General"),
    merges: (sheet.merges ?? []).map(grow),
  };
}

export function removeRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const at = row - sheet.used.row;
  const cut = <T>(lines: readonly (readonly T[])[]): (readonly T[])[] => [
    ...lines.slice(0, at),
    ...lines.slice(at + 1),
  ];
  const shrink = (area: Area): Area[] => {
    if (area.row > row) return [{ ...area, row: area.row - 1 }];
    if (area.row + area.rows <= row) return [area];
    return area.rows === 1 ? [] : [{ ...area, rows: area.rows - 1 }];
  };
  return {
    ...sheet,
    used: { ...sheet.used, rows: sheet.used.rows - 1 },
    values: cut(sheet.values),
    formulas: cut(sheet.formulas),
    formats: cut(sheet.formats),
    merges: (sheet.merges ?? []).flatMap(shrink),
  };
}
