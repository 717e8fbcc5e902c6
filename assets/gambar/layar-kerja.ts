import type { FrameLocator, Page } from "playwright-core";
import { t } from "../../src/locale/t";
import {
  choose,
  goTo,
  hitung,
  like,
  openAll,
  press,
  sample,
  see,
  tab,
  wholeBook,
  MAKASSAR,
  type Drive,
  type Screen,
} from "./layar-steps";

const periksaBuku: Drive = async (page, pane) => {
  await sample(page, ...MAKASSAR, pane);
  await wholeBook(pane);
  await tab(pane, "tab.periksa");
  await press(pane, "periksa.utama");
  await see(pane, like("periksa.salahDanCatatan"));
};

const CHARTS = ["capaian", "tren", "serapan", "triwulan"] as const;

/** Tabs Hitung and Periksa. */
export const KERJA: readonly Screen[] = [
  { name: "hitung", drive: (_, pane) => see(pane, t("hitung.tabel")) },
  { name: "lihat-dulu", drive: (_, pane) => press(pane, "hitung.lihat") },
  {
    name: "hasil",
    drive: async (_, pane) => {
      await hitung(pane);
      await pane
        .getByRole("button", { name: t("mengapa.tanya", { angka: "39,43%", nama: "" }).trim() })
        .first()
        .click();
      await see(pane, "138 ÷ 350");
      await openAll(pane);
    },
  },
  {
    name: "hasil-buku",
    drive: async (page, pane) => {
      await sample(page, ...MAKASSAR, pane);
      await wholeBook(pane);
      await hitung(pane);
      await openAll(pane);
    },
  },
  ...CHARTS.map((chart) => ({
    name: `grafik-${chart}`,
    drive: async (page: Page, pane: FrameLocator): Promise<void> => {
      await sample(page, "Tangerang Selatan 2021", "Tabel 6", pane);
      await wholeBook(pane);
      await hitung(pane);
      await press(pane, "grafik.buka");
      await choose(pane, `grafik.${chart}.pendek`);
      await pane.getByRole("button", { name: t("grafik.tutup") }).scrollIntoViewIfNeeded();
    },
  })),
  {
    name: "ubah-kolom",
    drive: (_, pane) => pane.getByRole("button", { name: like("kartu.ubahKolomTabel") }).click(),
  },
  {
    name: "sel-terpilih",
    drive: async (page, pane) => {
      await hitung(pane);
      await goTo(page, "G11");
      await pane.getByRole("button", { name: t("mengapa.pendek") }).click();
      await see(pane, "138 ÷ 350");
    },
  },
  {
    name: "periksa",
    drive: async (page, pane) => {
      await sample(page, ...MAKASSAR, pane);
      await hitung(pane);
      await tab(pane, "tab.periksa");
      await press(pane, "periksa.utama");
      await see(pane, like("periksa.cocok"));
    },
  },
  { name: "periksa-awal", drive: (_, pane) => tab(pane, "tab.periksa") },
  { name: "periksa-buku", drive: periksaBuku },
  {
    name: "abaikan",
    drive: async (page, pane) => {
      await periksaBuku(page, pane);
      await pane
        .getByRole("button", { name: like("periksa.abaikanSel") })
        .first()
        .click();
    },
  },
  {
    name: "janggal",
    drive: async (page, pane) => {
      await sample(page, "Sulawesi Tengah 2024", "Tabel 3.9", pane);
      await hitung(pane);
      await goTo(page, "E10");
      await page.keyboard.type("=D10/C9");
      await page.keyboard.press("Enter");
      await tab(pane, "tab.periksa");
      await press(pane, "periksa.utama");
      await choose(pane, "periksa.saring.janggal");
      await openAll(pane);
    },
  },
];
