import { cleanup, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { openSession } from "../support/session";
import { look, openExcel, type } from "../support/excel";
import { openPaneOn } from "./render";

const SHEET = "Capaian 2024";

/** The pane on a real session: the real office.js, on a workbook in memory. */
const openReal = () => openPaneOn(openSession());

beforeEach(async () => {
  await openExcel();
  await type(SHEET, "A1", [
    ["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Kategori"],
    ["Persentase penduduk miskin", 10, 12, "", ""],
    ["Persentase koperasi aktif", 80, 76, "", ""],
  ]);
});

describe("the pane in a workbook", () => {
  it("writes live formulas and takes them back", async () => {
    const user = await openReal();
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await screen.findByText(`4 sel diisi pada ${SHEET}`);
    const written = (await look(SHEET, "D2:E3")).formulas.flat();
    expect(written.every((formula) => String(formula).startsWith("="))).toBe(true);
    await user.click(screen.getByRole("button", { name: /^Urungkan/ }));
    await screen.findByText("4 sel akan diisi");
    expect((await look(SHEET, "D2:E3")).formulas).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("keeps a rule in the workbook, for the next who opens it", async () => {
    const user = await openReal();
    await user.click(screen.getByRole("tab", { name: "Aturan" }));
    await user.click(screen.getByRole("button", { name: "Tetapkan 1 arah" }));
    await screen.findByRole("row", { name: "Persentase penduduk miskin 80,00% Tinggi" });
    cleanup();
    await openReal();
    await user.click(screen.getByRole("tab", { name: "Aturan" }));
    expect(screen.getByRole("row", { name: "Persentase penduduk miskin 80,00% Tinggi" })).toBeTruthy();
    expect(screen.queryByText(/^Dinilai:/)).toBeNull();
  });

  it("inserts a sample that it then understands", async () => {
    await type("Catatan", "A1", [["kosong"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Catatan").activate();
      await context.sync();
    });
    const user = await openReal();
    await user.click(screen.getByRole("button", { name: "Sisipkan contoh" }));
    expect(await screen.findByText("Contoh Capaian")).toBeTruthy();
    expect(await screen.findByText("6 sel akan diisi")).toBeTruthy();
  });

  it("selects the cell that a failing indicator stands in", async () => {
    await type(SHEET, "C3", [[40]]);
    const user = await openReal();
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await user.click(await screen.findByRole("button", { name: /^Persentase koperasi aktif/ }));
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toContain("D3");
  });
});
