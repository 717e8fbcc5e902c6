import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { recogniseSheet } from "../../src/sheet/recognise-sheet";
import type { Area } from "../../src/sheet/snapshot";
import { hitung } from "../../src/tasks/hitung/hitung";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";

const across = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });

/** LRA of Dinas PUTR Kabupaten Toba 2022, as its application prints it: the amounts stand in Q and in R:S merged. */
const HEAD: CellSpec[] = ["KODE REKENING", "URAIAN", "ANGGARAN", "", "REALISASI", "%"];
const ROWS: CellSpec[][] = [
  ["4.1", "PENDAPATAN ASLI DAERAH (PAD)", 1000000000, 237703480, "", ""],
  ["5.1", "BELANJA OPERASI", 22861764999, 12708140364, "", ""],
  ["5.2", "BELANJA MODAL", 100866542522, 35884609184, "", ""],
];
const BODY = ROWS.map((_, at) => across(at + 1, 3, 2));

describe("cells of the body that reach below the next heading", () => {
  it.each([
    ["merged over its own column and the next", [across(0, 2, 2)]],
    ["alone, with a blank cell behind it", []],
  ])("are that heading's: the heading before it %s", (_, headings) => {
    const sheet = { ...sheetOf("Lembar", [HEAD, ...ROWS]), merges: [...headings, ...BODY] };
    const [table] = recogniseSheet(sheet).tables;
    expect(table?.columns.map(({ column, role }) => `${column} ${role}`).slice(2, 4)).toEqual([
      "2 anggaran",
      "3 realisasi_anggaran",
    ]);
    const { cells } = hitung(bookOf(sheet), PENGATURAN_BAKU);
    const shares = cells.map(({ cell, value }) => `${cell} ${Number(value).toFixed(2)}`);
    expect(shares).toEqual(["F2 23.77", "F3 55.59", "F4 35.58"]);
  });

  it("are their own heading's where figures stand below the next one too", () => {
    const both = ROWS.map(([code, name, plan], at): CellSpec[] => [code!, name!, plan!, "", 5 + at, ""]);
    const sheet = { ...sheetOf("Lembar", [HEAD, ...both]), merges: [across(0, 2, 2)] };
    const [table] = recogniseSheet(sheet).tables;
    expect(table?.columns.find(({ column }) => column === 4)?.role).toBe("realisasi_anggaran");
  });
});
