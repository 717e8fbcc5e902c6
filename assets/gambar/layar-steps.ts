import type { FrameLocator, Page } from "playwright-core";
import { t, type Kunci, type KunciTetap } from "../../src/locale/t";
import type { Workbook } from "../../src/workbench/model/workbook";
import { saveWorkbook } from "../../src/workbench/xlsx";
import { tableOf, type Rows } from "./layar-buku";

export type Drive = (page: Page, pane: FrameLocator) => Promise<unknown>;

/** A screen of the pane, and how a person comes to it from the sample as it opens. Names are those of the language in use. */
export interface Screen {
  readonly name: string;
  readonly drive: Drive;
}
/** Steps on the way to a screen, by the names that things have in the language in use. */

export const tab = (pane: FrameLocator, key: KunciTetap) =>
  pane.getByRole("tab", { name: t(key), exact: true }).click();
export const press = (pane: FrameLocator, key: KunciTetap) =>
  pane
    .getByRole("button", { name: t(key), exact: true })
    .first()
    .click();
export const choose = (pane: FrameLocator, key: KunciTetap) =>
  pane.getByRole("radio", { name: t(key), exact: true }).check({ force: true });
export const see = (pane: FrameLocator, text: string | RegExp) => pane.getByText(text).first().waitFor();
const anyOf = (key: Kunci) => (t as (own: Kunci, values: object) => string)(key, SLOTS);
/** The words of a text before and after what is put into it. */
export const like = (key: Kunci) => new RegExp(anyOf(key).split("§").map(escaped).join(".+"));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const SLOTS = new Proxy({}, { get: () => "§" });

export async function hitung(pane: FrameLocator): Promise<void> {
  await press(pane, "hitung.utama");
  await pane
    .getByRole("button", { name: t("kaki.urungkan") })
    .first()
    .waitFor();
}

export async function sample(page: Page, label: string, sheet: string, pane: FrameLocator): Promise<void> {
  await page.getByLabel("Pilih contoh").selectOption({ label });
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await see(pane, t("tempat.lembar", { nama: sheet }));
}

export async function wholeBook(pane: FrameLocator): Promise<void> {
  await choose(pane, "lingkup.buku");
  await see(pane, t("tempat.buku"));
}

export const openEmpty = async (page: Page, pane: FrameLocator): Promise<void> => {
  await page.getByLabel("Pilih contoh").selectOption({ label: "Buku kerja kosong" });
  await see(pane, t("kosong.judul"));
};

/** A workbook of our own, opened as a person opens a file. */
export async function openOwn(page: Page, pane: FrameLocator, own: Workbook | Rows): Promise<void> {
  const buffer = Buffer.from(saveWorkbook("sheets" in own ? own : tableOf(own)));
  await page.locator("input[type=file]").setInputFiles({ name: "buku.xlsx", mimeType: "", buffer });
  await see(pane, t("tempat.lembar", { nama: "Capaian 2024" }));
}

export async function laporan(pane: FrameLocator): Promise<void> {
  await tab(pane, "tab.laporan");
  await press(pane, "identitas.simpan");
  await pane.getByRole("checkbox", { name: t("laporan.semua") }).waitFor();
}

/** Opens whatever is closed, lists within lists too. */
export async function openAll(pane: FrameLocator): Promise<void> {
  await pane.locator("html").evaluate((root) => {
    for (const line of root.querySelectorAll("details")) line.open = true;
  });
}

export async function goTo(page: Page, cell: string): Promise<void> {
  const address = page.getByLabel("Alamat sel");
  await address.fill(cell);
  await address.press("Enter");
}

/** A sheet of a workbook that holds much of everything. */
export const MAKASSAR = ["Makassar 2021", "Tabel Capaian b b b"] as const;
