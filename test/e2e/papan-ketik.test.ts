import { describe, expect, it } from "vitest";
import { type Bench, useBenches } from "./support/bench";

const openBench = useBenches();

describe("without a mouse", () => {
  it("goes from the sheet into the pane, computes, and comes back", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    const { keyboard } = bench.page;
    await bench.grid.focus();
    await press(bench, "Control+Home", "ArrowDown", "ArrowRight");
    await bench.stands("B2");
    await press(bench, "F6", "F6");
    for (let stops = 0; stops < 20 && (await focusedInPane(bench)) !== "Hitung ulang"; stops++)
      await keyboard.press("Tab");
    await keyboard.press("Enter");
    await bench.pane.getByText(/\d sel diisi/).waitFor();
    await press(bench, "Shift+F6", "Shift+F6");
    await expect.poll(() => gridHasFocus(bench)).toBe(true);
  });

  it("sees in the pane whatever has the focus; the buttons below do not move the list", async () => {
    const bench = await openBench();
    const { pane, page } = bench;
    await pane.getByRole("tab", { name: "Laporan" }).click();
    await pane.getByRole("button", { name: "Simpan identitas" }).click();
    await pane.getByRole("heading", { name: /^Tabel bab III/ }).waitFor();
    await pane.getByRole("checkbox", { name: "Pilih semua" }).focus();
    const hidden: string[] = [];
    for (let stops = 0; stops < 30; stops++) {
      await page.keyboard.press("Tab");
      hidden.push(...(await pane.locator("html").evaluate(hiddenFocus)));
    }
    expect(hidden).toEqual([]);
    await pane.locator("html").evaluate((root) => (root.scrollTop = 100));
    await pane.getByRole("button", { name: "Salin untuk Word" }).focus();
    expect(await pane.locator("html").evaluate((root) => root.scrollTop)).toBe(100);
  });

  it("moves by cells, runs, rows and pages, and over merged headings as one cell", async () => {
    const bench = await openBench();
    await bench.grid.focus();
    const leads = async (keys: readonly string[], to: string) => {
      await press(bench, ...keys);
      await bench.stands(to);
    };
    await leads(["Control+Home"], "A1");
    await leads(["Control+End"], "G13");
    await leads(["Home"], "A13");
    await leads(["End", "Control+ArrowUp"], "E5");
    await bench.go("B4");
    await leads(["ArrowRight"], "C4");
    await leads(["ArrowDown"], "C5");
    await leads(["Shift+ArrowDown", "Shift+ArrowRight"], "C5:D6");
    await leads(["Control+Home", "PageDown", "PageUp", "Tab", "Enter"], "B2");
  });

  it("types, changes, leaves and empties cells by Indonesian habits", async () => {
    const bench = await openBench();
    await bench.go("I6");
    await bench.page.keyboard.type("57,9");
    await press(bench, "Enter");
    await bench.shows("I6", "57,9");
    await press(bench, "ArrowUp", "F2", "Backspace", "5", "Enter");
    await bench.holds("I6", "57,5");
    await bench.page.keyboard.type("1");
    await press(bench, "Escape");
    await bench.shows("I6", "57,5");
    await bench.go("I7");
    await bench.page.keyboard.type("=ROUND(I6*2;1)+0,5");
    await press(bench, "Tab");
    await bench.shows("I7", "115,5");
    await bench.holds("I7", "=ROUND(I6*2;1)+0,5");
    await bench.go("I6");
    await press(bench, "Delete");
    await bench.shows("I6", "");
    await bench.shows("I7", "0,5");
  });

  it("copies the selection as text for other programs", async () => {
    const bench = await openBench();
    await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await bench.go("C6:E7");
    await bench.stands("C6:E7");
    await expect.poll(() => gridHasFocus(bench)).toBe(true);
    await press(bench, "Control+c");
    const copied = () => bench.page.evaluate(() => navigator.clipboard.readText());
    const text = "UKM\t500\t526\nKoperasi\t20\t20";
    await expect.poll(async () => (await copied()).replaceAll("\r", "")).toBe(text);
  });
});

function gridHasFocus(bench: Bench): Promise<boolean> {
  return bench.grid.evaluate((grid) => grid === document.activeElement);
}

async function press(bench: Bench, ...keys: string[]): Promise<void> {
  for (const key of keys) await bench.page.keyboard.press(key);
}

function focusedInPane(bench: Bench): Promise<string | null> {
  return bench.pane.locator("html").evaluate(() => document.activeElement?.textContent ?? null);
}

/** What has the focus though it stands, all or in part, behind tabs or buttons. Runs in the pane's page. */
function hiddenFocus(root: Element): string[] {
  const { activeElement: focused } = root.ownerDocument;
  const main = root.querySelector("main")!;
  if (!focused || !main.contains(focused)) return [];
  const { top, bottom } = focused.getBoundingClientRect();
  const above = main.previousElementSibling!.getBoundingClientRect().bottom;
  const below = main.nextElementSibling!.getBoundingClientRect().top;
  return top >= above && bottom <= below ? [] : [focused.getAttribute("aria-label") ?? focused.textContent];
}
