import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { cellName } from "../../../src/sheet/address";
import type { CellValue, Snapshot } from "../../../src/sheet/snapshot";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf } from "../../support/snapshots";
import { sheet, type Entry } from "../periksa/rumus/lembar-rumus";
import kasus from "./kasus-kantor.json";

/** Small workbooks as offices lay them out, each of a kind that came out wrong once, and what each must come to. */
interface Kasus {
  readonly name: string;
  readonly why: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly Entry[])[];
    readonly formats?: Readonly<Record<string, string>>;
    readonly merges?: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
  }[];
  /** What a cell comes to; null where nothing may be written. */
  readonly hitung?: Readonly<Record<string, CellValue | null>>;
  readonly periksa?: { readonly errors?: readonly string[]; readonly maxErrors?: number };
}

function bookFor({ sheets }: Kasus): Snapshot {
  return bookOf(
    ...sheets.map(({ name, rows, formats = {}, merges = [] }) => {
      const columns = Math.max(...rows.map((row) => row.length));
      const even = rows.map((row) => [...row, ...Array<Entry>(columns - row.length).fill("")]);
      const areas = merges.map(([row, column, height, width]) => ({
        row,
        column,
        rows: height,
        columns: width,
      }));
      return { ...sheet(even, { name, formats }), merges: areas };
    }),
  );
}

describe.each(kasus as unknown as readonly Kasus[])("$name: $why", (own) => {
  const book = bookFor(own);

  it("comes to what the office means, and loses no formula", () => {
    const { cells, plan } = hitung(book, PENGATURAN_BAKU);
    const computed = new Map(cells.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value]));
    for (const [cell, value] of Object.entries(own.hitung ?? {}))
      if (value === null) expect(computed.has(cell), cell).toBe(false);
      else if (typeof value === "number") expect(computed.get(cell), cell).toBeCloseTo(value, 2);
      else expect(computed.get(cell), cell).toBe(value);
    for (const { sheet, row, column } of plan.cells) {
      const standing = book.sheets.find(({ name }) => name === sheet)?.formulas[row]?.[column];
      expect(String(standing ?? ""), `${sheet}!${cellName(row, column)}`).not.toMatch(/^=/);
    }
  });

  it("is told of its wrong figures, and of no right one", () => {
    const errors = periksa(book, PENGATURAN_BAKU).temuan.filter(({ severity }) => severity === "error");
    const cells = errors.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(cells).toEqual(expect.arrayContaining([...(own.periksa?.errors ?? [])]));
    expect(errors.length, cells.join()).toBeLessThanOrEqual(own.periksa?.maxErrors ?? Infinity);
  });
});
