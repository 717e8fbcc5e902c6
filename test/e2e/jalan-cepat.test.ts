import { describe, expect, it } from "vitest";
import type { Bench } from "./support/bench";
import { useBenches } from "./support/bench";

const openBench = useBenches();

/** So many stops of Tab are between any two things of a screen. */
const MOST_STOPS = 80;

describe("the whole way, with the keyboard alone", () => {
  it("opens, computes, asks why, goes to the report, copies it for Word, and takes everything back", async () => {
    const bench = await openBench(allowClipboard);
    await bench.paneSees("Tabel III.1");
    const { pane, page } = bench;
    const { keyboard } = page;
    await bench.grid.focus();
    await keyboard.press("F6");
    await keyboard.press("F6");
    await reach(bench, /^Hitung ulang$/, "Tab");
    await keyboard.press("Enter");
    await pane.getByText(/\d sel diisi/).waitFor();

    await reach(bench, /^284,94%: mengapa/, "Shift+Tab");
    await keyboard.press("Enter");
    await pane.getByRole("group", { name: "Mengapa angka ini?" }).waitFor();

    await reach(bench, /^Hitung$/, "Shift+Tab");
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await pane.getByRole("button", { name: "Simpan identitas" }).waitFor();
    await reach(bench, /^Simpan identitas$/, "Tab");
    await keyboard.press("Enter");
    await pane.getByRole("checkbox", { name: "Pilih semua" }).waitFor();
    await reach(bench, /^Salin untuk Word$/, "Tab");
    await keyboard.press("Enter");
    await expect.poll(() => copied(bench)).toContain("Capaian Kinerja Sasaran Strategis");

    for (const title of ["Identitas laporan disimpan", /sel diisi/]) {
      await reach(bench, /^Urungkan/, "Tab");
      await keyboard.press("Enter");
      await pane
        .getByText(typeof title === "string" ? `Diurungkan: ${title}` : /^Diurungkan: \d+ sel/)
        .waitFor();
    }
    await bench.holds("F6", "");
  });
});

describe("clicks", () => {
  it("three lead from an opened workbook to tables for Word", async () => {
    const bench = await openBench(allowClipboard);
    await bench.paneSees("Tabel III.1");
    const { pane } = bench;
    await pane.getByRole("tab", { name: "Laporan" }).click();
    await pane.getByRole("button", { name: "Simpan identitas" }).click();
    await pane.getByRole("button", { name: "Salin untuk Word" }).click();
    await expect.poll(() => copied(bench)).toContain("39,43%");
  });

  it("one tells why a figure is what it is, in list, plan and report alike", async () => {
    const { pane, paneSees } = await opened();
    await paneSees("Tabel III.1");
    await pane.getByRole("button", { name: "Hitung ulang" }).click();
    await pane
      .getByRole("button", { name: /^39,43%: mengapa/ })
      .first()
      .click();
    await pane.getByText("138 ÷ 350").first().waitFor();
  });

  async function opened() {
    const bench = await openBench();
    return { pane: bench.pane, paneSees: (sheet: string) => bench.paneSees(sheet) };
  }
});

function allowClipboard(page: Bench["page"]): Promise<void> {
  return page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}

/** Text of what lies on the clipboard, as Word takes it. */
function copied(bench: Bench): Promise<string> {
  return bench.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const type = item?.types.find((own) => own === "text/html");
    return item && type ? (await item.getType(type)).text() : "";
  });
}

/** Tab by Tab until what is called so has the focus. */
async function reach(bench: Bench, name: RegExp, key: "Tab" | "Shift+Tab"): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (name.test(await focused(bench))) return;
    await bench.page.keyboard.press(key);
  }
  throw new Error(`${String(name)} is not reached by ${key}.`);
}

function focused(bench: Bench): Promise<string> {
  return bench.pane.locator("html").evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "").trim();
  });
}
