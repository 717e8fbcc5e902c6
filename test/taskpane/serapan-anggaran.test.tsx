import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane, textOf } from "./render";

/** A budget is one, in however many tables: by programme, by kind of spending, in millions. */

const anggaran = (sheet: string, rows: readonly (readonly (string | number)[])[], satuan = "") =>
  sheetOf(sheet, [
    [`REALISASI ANGGARAN TAHUN 2024 ${satuan}`.trim()],
    ["No", "Program / Kegiatan", "Pagu", "Realisasi", "%"],
    ...rows.map((row, index) => [index + 1, ...row, ""]),
  ]);
const rinci = anggaran("Rinci", [
  ["Program Pelatihan Kerja", 900_000_000, 850_000_000],
  ["Program Penempatan Tenaga Kerja", 300_000_000, 290_000_000],
]);
const rekap = anggaran("Rekap", [["Program Pelatihan dan Penempatan", 1_200, 1_140]], "(dalam juta rupiah)");
const lain = anggaran("UPT", [["Program Pelatihan Kerja UPT", 80_000_000, 71_000_000]]);

async function cards(...sheets: readonly SheetSnapshot[]): Promise<string[]> {
  const { user } = await openPane(bookOf(...sheets));
  await user.click(screen.getByRole("radio", { name: "Seluruh buku kerja" }));
  await user.click(await screen.findByRole("button", { name: "Hitung ulang" }));
  return (await screen.findAllByRole("region", { name: /^Serapan anggaran/ })).map(textOf);
}

it("shows one card for a budget, and names the sheets that come to the same", async () => {
  const [card, ...others] = await cards(rekap, rinci);
  expect(others).toEqual([]);
  expect(card).toContain("95,00% Rp1.140.000.000 dari pagu Rp1.200.000.000");
  expect(card).toContain("Jumlah yang sama di lembar Rekap");
  expect(card).toContain("Program Penempatan Tenaga Kerja");
});

it("says of which sheet each of several budgets is", async () => {
  const [first, second] = await cards(rinci, lain);
  expect(first).toContain("(lembar Rinci)");
  expect(second).toContain("(lembar UPT)");
});
