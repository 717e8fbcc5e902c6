import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane, reportSheet } from "./render";

/** A list whose headings no report uses: nothing in it says what is target and what is realisasi. */
const UNKNOWN = bookOf(
  sheetOf(
    "Daftar",
    [
      ["Pokok", "Awal", "Akhir"],
      ["Koperasi aktif", 80, 76],
      ["Usaha mikro dibina", 250, 262],
    ],
    { row: 2, column: 1 },
  ),
);

describe("a sheet without a table", () => {
  it("tells what a table needs, in three lines", async () => {
    await openPane(UNKNOWN);
    expect(screen.getByText("Belum ada tabel target dan realisasi di lembar ini.")).toBeTruthy();
    expect(
      within(screen.getByRole("list", { name: "Tabel dikenali bila memiliki:" })).getAllByRole("listitem"),
    ).toHaveLength(3);
    expect(screen.queryByRole("button", { name: "Hitung ulang" })).toBeNull();
  });

  it("offers a sample, and says when the workbook does not take it", async () => {
    const { user } = await openPane(UNKNOWN);
    await user.click(screen.getByRole("button", { name: "Sisipkan contoh" }));
    expect(await screen.findByText("Buku kerja hanya dapat dibaca")).toBeTruthy();
  });

  it("looks into the other sheets before it offers a sample", async () => {
    const { user } = await openPane(reportSheet("makassar-2021", "pk sasaran 1"));
    expect(screen.getAllByRole("button", { name: /Cari di|Tunjukkan|Sisipkan/ })[0]!.textContent).toBe(
      "Cari di seluruh buku kerja",
    );
    await user.click(screen.getByRole("button", { name: "Cari di seluruh buku kerja" }));
    expect(await screen.findByText(/\d+ tabel, 5 indikator/)).toBeTruthy();
  });

  it("does not ask for columns where there are none", async () => {
    await openPane(bookOf(sheetOf("Kosong", [])));
    expect(screen.getByRole("button", { name: "Sisipkan contoh" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Tunjukkan kolomnya" })).toBeNull();
  });
});

describe("Tunjukkan kolomnya", () => {
  it("keeps the columns that a person points at, with their header row", async () => {
    const { host, user } = await openPane(UNKNOWN);
    await user.click(screen.getByRole("button", { name: "Tunjukkan kolomnya" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: /^Indikator/ }), "Kolom B: Pokok");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Target/ }), "Kolom C: Awal");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Realisasi/ }), "Kolom D: Akhir");
    await user.click(screen.getByRole("button", { name: "Pakai kolom ini" }));
    const table = "Daftar!B3";
    expect(host.koreksi).toEqual([
      { sheet: "Daftar", table, column: 1, role: "indikator" },
      { sheet: "Daftar", table, column: 2, role: "target" },
      { sheet: "Daftar", table, column: 3, role: "realisasi" },
    ]);
  });

  it("names what is missing, and a column chosen twice, before anything is kept", async () => {
    const { host, user } = await openPane(UNKNOWN);
    await user.click(screen.getByRole("button", { name: "Tunjukkan kolomnya" }));
    expect(await screen.findByText("Pilih kolom Indikator, Target, dan Realisasi dahulu.")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: /^Indikator/ }), "Kolom B: Pokok");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Target/ }), "Kolom C: Awal");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Realisasi/ }), "Kolom C: Awal");
    expect(screen.getByText("Kolom C dipilih dua kali. Pilih kolom yang berbeda.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Pakai kolom ini" }));
    expect(host.koreksi).toEqual([]);
  });
});
