import { describe, expect, it } from "vitest";
import { PANE_WIDTH } from "../../src/workbench/ui/pane/splitter";
import { useBenches } from "./support/bench";

const openBench = useBenches();

describe("the pane beside the sheet", () => {
  it("never scrolls sideways, with letters twice as large", async () => {
    const bench = await openBench();
    const root = bench.pane.locator("html");
    await bench.paneSees("Tabel III.1");
    await bench.hitung();
    await bench.enlargePane(2);
    const open = (tab: string) => bench.pane.getByRole("tab", { name: tab }).click();
    const press = (name: string | RegExp) => bench.pane.getByRole("button", { name }).first().click();
    const fits = async (screen: string) => {
      const [width, room] = await root.evaluate((page) => [page.scrollWidth, page.clientWidth]);
      expect([screen, width]).toEqual([screen, room]);
    };
    await fits("result");
    await open("Periksa");
    await press(/^Periksa$/);
    await press(/^Abaikan temuan/);
    await bench.pane.getByRole("textbox", { name: /^Alasan/ }).waitFor();
    await fits("findings, with the form for a reason");
    await open("Laporan");
    await bench.pane.getByRole("button", { name: "Simpan identitas" }).waitFor();
    await fits("the report's identity");
    await press("Simpan identitas");
    await bench.pane.getByRole("heading", { name: /^Tabel bab III/ }).waitFor();
    await fits("the report's tables");
    await open("Aturan");
    await press("Bagikan aturan");
    await bench.pane.getByText('"jenis": "aturan-capaian"').waitFor();
    await fits("rules, with those to share");
  });

  it("takes back what it wrote", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    const before = await bench.save();
    await bench.hitung();
    await bench.cell("F6").filter({ hasText: "105,20" }).waitFor();
    await bench.pane.getByRole("button", { name: "Urungkan" }).click();
    await bench.pane.getByText("Diurungkan").waitFor();
    await bench.shows("F6", "");
    expect((await bench.save()).workbook.activeSheet.conditionalFormats).toEqual(
      before.workbook.activeSheet.conditionalFormats,
    );
  });

  it("computes by the columns that a person chose, and the workbook remembers them", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.pane.getByRole("button", { name: /^Ubah kolom/ }).click();
    await bench.pane.getByRole("combobox", { name: /^Kolom D/ }).selectOption({ label: "Realisasi" });
    await bench.pane.getByRole("combobox", { name: /^Kolom E/ }).selectOption({ label: "Target" });
    await bench.hitung();
    await bench.shows("F6", "95,06");
    const { data } = await bench.save();
    await bench.openFile("lagi.xlsx", data);
    await bench.pane.getByText(/Target 2023 E/).waitFor();
  });

  it("teaches on an empty workbook, and its sample can be computed", async () => {
    const bench = await openBench();
    await bench.openSample("Buku kerja kosong");
    await bench.paneSees("Sheet1");
    await bench.pane.getByRole("button", { name: "Sisipkan contoh" }).click();
    await bench.paneSees("Contoh Capaian");
    await bench.hitung();
    await bench.shows("F3", "95,00");
  });

  it("selects the cell of a failing indicator that is clicked", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.hitung();
    await bench.pane.getByRole("button", { name: "Jumlah Kenaikan Wirausaha Baru", exact: true }).click();
    await bench.page.getByRole("gridcell", { name: "▼ 39,43", selected: true }).waitFor();
    await bench.stands("F11");
  });

  it("follows an edit in the sheet and another sheet", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.hitung();
    await bench.go("E11");
    await bench.page.keyboard.type("385");
    await bench.page.keyboard.press("Enter");
    await bench.shows("F11", "110,00");
    await bench.showSheet("Tabel III.6");
    await bench.paneSees("Tabel III.6");
  });

  it("fits into 320 pixels on every tab", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.hitung();
    const splitter = bench.page.getByRole("slider", { name: "Lebar panel" });
    await splitter.focus();
    for (let width = PANE_WIDTH.usual; width > PANE_WIDTH.least; width -= 10)
      await splitter.press("ArrowRight");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("320");
    for (const tab of await bench.pane.getByRole("tab").all()) {
      await tab.click();
      const overflow = await bench.pane
        .locator("html")
        .evaluate((page) => page.scrollWidth - page.clientWidth);
      expect(overflow, `tab ${await tab.innerText()}`).toBeLessThanOrEqual(0);
    }
  });
});
