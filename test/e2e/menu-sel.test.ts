import { describe, expect, it } from "vitest";
import type { Bench } from "./support/bench";
import { useBenches } from "./support/bench";

const openBench = useBenches();

/** The menu on a cell and the keys, read from the manifest and its lists as Excel reads them. */
async function choose(bench: Bench, address: string, item: string): Promise<void> {
  await bench.cell(address).click({ button: "right" });
  const menu = bench.page.getByRole("menu", { name: "Capaian" });
  await menu.getByRole("menuitem", { name: item }).click();
  await menu.waitFor({ state: "hidden" });
}

describe("the menu on a cell", () => {
  it("offers the four commands, on the cell under the pointer, and closes by Escape", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.cell("E7").click({ button: "right" });
    const items = bench.page.getByRole("menuitem");
    await expect
      .poll(() => items.allInnerTexts())
      .toEqual(["Hitung ulang baris ini", "Mengapa angka ini?", "Periksa sel ini", "Jadikan kolom…"]);
    await bench.stands("E7");
    await bench.page.keyboard.press("ArrowDown");
    await expect.poll(() => items.nth(1).evaluate((item) => item === document.activeElement)).toBe(true);
    await bench.page.keyboard.press("Escape");
    await items.first().waitFor({ state: "hidden" });
    await expect.poll(() => bench.grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
  });

  it("Hitung ulang baris ini fills the row of the cell and no other", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await choose(bench, "E6", "Hitung ulang baris ini");
    await bench.shows("F6", "105,20");
    expect(await bench.textOf("F7")).toBe("");
  });

  it("Mengapa angka ini? says how the figure of the cell came to be", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.hitung();
    await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await choose(bench, "F6", "Mengapa angka ini?");
    const why = bench.pane.getByRole("group", { name: "Mengapa angka ini?" });
    await expect.poll(() => why.first().innerText()).toMatch(/526.*500.*105,2/);
    expect(await bench.page.locator("iframe").isVisible()).toBe(true);
  });

  it("Periksa sel ini opens the findings of that cell alone", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await choose(bench, "F6", "Periksa sel ini");
    await bench.pane.getByRole("tab", { name: "Periksa", selected: true }).waitFor();
    await bench.pane.getByText("F6", { exact: false }).first().waitFor();
  });

  it("Jadikan kolom… asks what the column of that cell holds", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await choose(bench, "E6", "Jadikan kolom…");
    await bench.pane.getByRole("tab", { name: "Hitung", selected: true }).waitFor();
    await bench.pane.getByRole("combobox", { name: /E/ }).first().waitFor();
  });

  it("the keys of the list do what the menu does", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.go("C6");
    await bench.page.keyboard.press("Control+Alt+Shift+B");
    await bench.shows("F6", "105,20");
    expect(await bench.textOf("F7")).toBe("");
    await bench.pane
      .getByText(/\d sel diisi/)
      .first()
      .waitFor();
    await bench.go("C6");
    await bench.page.keyboard.press("Control+Alt+Shift+L");
    await bench.pane.getByRole("tab", { name: "Laporan", selected: true }).waitFor();
  });

  it("a key pressed while another command runs is carried out after it", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.go("C6");
    await bench.page.keyboard.press("Control+Alt+Shift+B");
    await bench.page.keyboard.press("Control+Alt+Shift+L");
    await bench.pane.getByRole("tab", { name: "Laporan", selected: true }).waitFor();
    await bench.shows("F6", "105,20");
  });
});
