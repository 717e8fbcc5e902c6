import { describe, expect, it } from "vitest";
import { openPackage, packageFaults } from "../support/ooxml";
import { bytesOf, useBenches, type Bench } from "./support/bench";

const openBench = useBenches();

/** The tab Laporan of the first sample, once its identity was confirmed. */
async function openLaporan(): Promise<Bench> {
  const bench = await openBench();
  await bench.openSample("Sulawesi Tengah 2024");
  await bench.page.locator(".file-name", { hasText: "sulteng-2024" }).waitFor();
  await bench.pane.getByRole("tab", { name: "Laporan" }).click();
  await bench.pane.getByRole("button", { name: "Simpan identitas" }).click();
  await bench.pane.getByRole("heading", { name: /^Tabel bab III/ }).waitFor();
  return bench;
}

describe("Laporan in the pane", () => {
  it("puts a table on the real clipboard as it is, with what only Word understands", async () => {
    const bench = await openLaporan();
    await bench.page.context().grantPermissions(["clipboard-read"]);
    await bench.pane.getByRole("button", { name: /Capaian Kinerja Sasaran Strategis: lihat$/ }).click();
    await bench.pane.getByRole("button", { name: "Salin tabel ini" }).click();
    await bench.pane.getByText("1 tabel disalin").waitFor();
    const { html, teks } = await bench.pane.locator("body").evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read("text/html"), teks: await read("text/plain") };
    });
    expect(html).toContain("mso-table-layout-alt:fixed");
    expect(html).toContain("149,94%");
    expect(teks).toMatch(/^Tabel 3\.2 Capaian Kinerja Sasaran Strategis/);
  });

  it("saves a Word document that holds together", async () => {
    const bench = await openLaporan();
    const download = bench.page.waitForEvent("download");
    await bench.pane.getByRole("button", { name: "Unduh .docx" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^Bab 3 LKjIP Dinas Koperasi.* 2024\.docx$/);
    const document = openPackage(await bytesOf(file));
    expect(packageFaults(document)).toEqual([]);
    expect(document.xml("word/document.xml").getElementsByTagName("w:tbl").length).toBe(11);
  });

  it("writes a sheet, and shows in the report what is typed into it", async () => {
    const bench = await openLaporan();
    const { pane, page } = bench;
    await pane.getByRole("button", { name: /Analisis Penyebab Keberhasilan.*: lihat$/ }).click();
    await pane.getByRole("button", { name: "Tulis ke buku kerja" }).click();
    await pane.getByText(/^1 tabel laporan ditulis/).waitFor();
    const sheet = page.getByRole("tab", { name: /^Tabel 3\.6/ });
    await sheet.click();
    await bench.go("H5");
    await page.keyboard.type("Pendampingan RAT sejak triwulan I");
    await page.keyboard.press("Enter");
    await pane.getByRole("cell", { name: "Pendampingan RAT sejak triwulan I" }).waitFor();
  });

  it("goes from the tab to the written sheet without a mouse, in the narrowest pane too", async () => {
    const bench = await openBench();
    const { pane, page } = bench;
    await bench.paneSees("Tabel III.1");
    await page.getByRole("slider").focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
    await pane.getByRole("tab", { name: "Hitung" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Simpan identitas" }).waitFor();
    await tabTo(bench, "Simpan identitas");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: /^Tabel bab III/ }).waitFor();
    await tabTo(bench, /Capaian Kinerja Sasaran Strategis: lihat$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("region", { name: /^Isi Tabel 3.2/ }).waitFor();
    await tabTo(bench, "Tulis ke buku kerja");
    await page.keyboard.press("Enter");
    await pane.getByText(/^1 tabel laporan ditulis/).waitFor();
    await tabTo(bench, /^Urungkan/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("tab", { name: "Tabel 3.2", exact: true }).count()).toBe(0);
    const [width, room] = await pane.locator("html").evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect([room, width]).toEqual([320, 320]);
  });

  it("never scrolls sideways, list or preview", async () => {
    const bench = await openLaporan();
    const widths = () =>
      bench.pane.locator("html").evaluate((root) => [root.scrollWidth, root.clientWidth] as const);
    const [list, room] = await widths();
    expect(list).toBeLessThanOrEqual(room);
    await bench.pane.getByRole("button", { name: /Perbandingan Realisasi dan Capaian.*: lihat$/ }).click();
    await bench.pane.getByRole("region", { name: /^Isi Tabel/ }).waitFor();
    expect((await widths())[0]).toBeLessThanOrEqual(room);
  });
});

/** Presses Tab until a control of that name has the focus. */
async function tabTo({ pane, page }: Bench, name: string | RegExp): Promise<void> {
  const button = pane.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
  for (let stops = 0; stops < 60; stops++) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}
