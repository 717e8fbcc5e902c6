import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../../src/domain/pengaturan-baku";
import { cellName } from "../../../src/sheet/address";
import { hitung } from "../../../src/tasks/hitung/hitung";
import { periksa } from "../../../src/tasks/periksa/periksa";
import { bookOf, sheetOf } from "../../support/snapshots";
import { isWanted, printed, typedTables } from "../../support/typed-tables";

const FIRST_SIGHT = typedTables();

describe("tables of kinds that offices use, typed before the code was read", () => {
  it.each(FIRST_SIGHT.map(({ name, rows }) => [name, rows] as const))("%s", (_, rows) => {
    const plain = rows.map((row) => row.map((cell) => (isWanted(cell) ? "" : cell)));
    const { cells } = hitung(bookOf(sheetOf("Lembar", plain)), PENGATURAN_BAKU);
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        const name = cellName(at, column);
        const written = cells.find((own) => own.cell === name);
        if (!isWanted(cell)) expect(written?.value ?? cell, name).toBe(cell);
        else if (typeof cell.x === "string") expect(written?.kategori ?? written?.value, name).toBe(cell.x);
        else expect(Number(written?.value), name).toBeCloseTo(cell.x, 1);
      }),
    );
  });
});

describe("the same tables, filled with the right figures", () => {
  it.each(FIRST_SIGHT.map(({ name, rows }) => [name, rows] as const))("%s accuses nobody", (_, rows) => {
    const filled = rows.map((row) => row.map((cell) => (isWanted(cell) ? printed(cell.x) : cell)));
    const { temuan } = periksa(bookOf(sheetOf("Lembar", filled)), PENGATURAN_BAKU);
    const accused = temuan.filter(
      ({ severity, rule }) => severity === "error" || rule === "realisasi-melebihi-pagu",
    );
    expect(accused.map(({ message }) => message)).toEqual([]);
  });
});
