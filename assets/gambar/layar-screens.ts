import type { FrameLocator, Page } from "playwright-core";
import type { Workbook } from "../../src/workbench/model/workbook";
import { saveWorkbook } from "../../src/workbench/xlsx";
import { PANJANG, TANPA_KOLOM, tableOf, type Rows } from "./layar-buku";

/** A screen of the pane, and how a person comes to it from the sample as it opens. */
export interface Screen {
  readonly name: string;
  readonly drive: (page: Page, pane: FrameLocator) => Promise<void>;
}

const tab = (pane: FrameLocator, name: string) => pane.getByRole("tab", { name, exact: true }).click();
const press = (pane: FrameLocator, name: string | RegExp) =>
  pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
const hitung = async (pane: FrameLocator): Promise<void> => {
  await press(pane, "Hitung ulang");
  await pane
    .getByText(/\d sel diisi|sudah sesuai/)
    .first()
    .waitFor();
};
const sample = async (page: Page, label: string, sheet: string, pane: FrameLocator): Promise<void> => {
  await page.getByLabel("Pilih contoh").selectOption({ label });
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await pane.getByText(`Lembar ${sheet}`).first().waitFor();
};

async function openEmpty(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByLabel("Pilih contoh").selectOption({ label: "Buku kerja kosong" });
  await pane
    .getByText(/Belum ada tabel/)
    .first()
    .waitFor();
}

/** A workbook of our own, opened as a person opens a file. */
async function openOwn(page: Page, pane: FrameLocator, own: Workbook | Rows): Promise<void> {
  const buffer = Buffer.from(saveWorkbook("sheets" in own ? own : tableOf(own)));
  await page.locator("input[type=file]").setInputFiles({ name: "buku.xlsx", mimeType: "", buffer });
  await pane.getByText("Lembar Capaian 2024").first().waitFor();
}

export const SCREENS: readonly Screen[] = [
  { name: "hitung", drive: () => Promise.resolve() },
  { name: "lihat-dulu", drive: (_, pane) => press(pane, "Lihat dulu") },
  {
    name: "hasil",
    drive: async (_, pane) => {
      await hitung(pane);
      await press(pane, /^39,43%: mengapa/);
      await pane.getByText("138 ÷ 350").first().waitFor();
    },
  },
  {
    name: "hasil-buku",
    drive: async (page, pane) => {
      await sample(page, "Makassar 2021", "Tabel Capaian b b b", pane);
      await pane.getByRole("radio", { name: "Seluruh buku kerja" }).check({ force: true });
      await pane.getByText("Buku kerja ini").first().waitFor();
      await hitung(pane);
    },
  },
  ...(["Capaian", "Tahun", "Serapan", "Triwulan"] as const).map((chart) => ({
    name: `grafik-${chart.toLowerCase()}`,
    drive: async (page: Page, pane: FrameLocator): Promise<void> => {
      await sample(page, "Tangerang Selatan 2021", "Tabel 6", pane);
      await pane.getByRole("radio", { name: "Seluruh buku kerja" }).check({ force: true });
      await pane.getByText("Buku kerja ini").first().waitFor();
      await hitung(pane);
      await press(pane, "Lihat grafik");
      await pane.getByRole("radio", { name: chart, exact: true }).check({ force: true });
      await pane.getByRole("button", { name: "Tutup grafik" }).scrollIntoViewIfNeeded();
    },
  })),
  {
    name: "ubah-kolom",
    drive: (_, pane) => press(pane, /^Ubah kolom/),
  },
  {
    name: "periksa",
    drive: async (page, pane) => {
      await sample(page, "Makassar 2021", "Tabel Capaian b b b", pane);
      await hitung(pane);
      await tab(pane, "Periksa");
      await press(pane, "Periksa");
      await pane
        .getByText(/\d angka/)
        .first()
        .waitFor();
    },
  },
  {
    name: "periksa-buku",
    drive: async (page, pane) => {
      await sample(page, "Makassar 2021", "Tabel Capaian b b b", pane);
      await pane.getByRole("radio", { name: "Seluruh buku kerja" }).check({ force: true });
      await tab(pane, "Periksa");
      await press(pane, "Periksa");
      await pane
        .getByText(/\d+ (salah hitung|catatan)/)
        .first()
        .waitFor();
    },
  },
  {
    name: "identitas",
    drive: async (_, pane) => {
      await tab(pane, "Laporan");
      await pane.getByRole("button", { name: "Simpan identitas" }).waitFor();
    },
  },
  {
    name: "laporan",
    drive: async (_, pane) => {
      await tab(pane, "Laporan");
      await press(pane, "Simpan identitas");
      await pane.getByRole("checkbox", { name: "Pilih semua" }).waitFor();
    },
  },
  {
    name: "pratinjau",
    drive: async (_, pane) => {
      await tab(pane, "Laporan");
      await press(pane, "Simpan identitas");
      await pane.getByRole("checkbox", { name: "Pilih semua" }).waitFor();
      await press(pane, /: lihat$/);
    },
  },
  {
    name: "aturan",
    drive: async (_, pane) => {
      await tab(pane, "Aturan");
      await pane.getByRole("combobox").first().waitFor();
    },
  },
  {
    name: "kolom-baru",
    drive: async (page, pane) => {
      await openOwn(page, pane, TANPA_KOLOM);
      await press(pane, /^Tambahkan kolom/);
      await pane.getByText("Kolom yang ditambahkan").waitFor();
    },
  },
  {
    name: "terkunci",
    drive: async (page, pane) => {
      const workbook = tableOf(TANPA_KOLOM);
      for (const sheet of workbook.sheets) sheet.protection.on = true;
      await openOwn(page, pane, workbook);
      await press(pane, /^Tambahkan kolom/);
      await press(pane, /^Tambahkan 2 kolom/);
      await pane.getByText("Lembar dilindungi").waitFor();
    },
  },
  {
    name: "panjang",
    drive: async (page, pane) => {
      await openOwn(page, pane, tableOf(PANJANG));
      await hitung(pane);
      await press(pane, "Lihat grafik");
      await pane.getByText("Angka dalam tabel").first().waitFor();
    },
  },
  {
    name: "riwayat",
    drive: async (_, pane) => {
      await hitung(pane);
      await press(pane, "Hapus sorotan");
      await press(pane, /^Riwayat/);
      await pane.getByText("Perintah yang dapat diurungkan").waitFor();
    },
  },
  {
    name: "kosong",
    drive: async (page, pane) => {
      await openEmpty(page, pane);
    },
  },
  {
    name: "kosong-periksa",
    drive: async (page, pane) => {
      await openEmpty(page, pane);
      await tab(pane, "Periksa");
    },
  },
];
