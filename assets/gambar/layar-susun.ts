import type { FrameLocator } from "playwright-core";
import { t } from "../../src/locale/t";
import { PANJANG, TANPA_KOLOM, tableOf } from "./layar-buku";
import {
  hitung,
  laporan,
  like,
  openAll,
  openEmpty,
  openOwn,
  press,
  sample,
  see,
  tab,
  wholeBook,
  MAKASSAR,
  type Drive,
  type Screen,
} from "./layar-steps";

const aturan: Drive = async (_, pane) => {
  await tab(pane, "tab.aturan");
  await pane.getByRole("combobox").first().waitFor();
};

/** On a workbook whose names run over many lines. */
const longNames =
  (then: (pane: FrameLocator) => Promise<void>): Drive =>
  async (page, pane) => {
    await openOwn(page, pane, tableOf(PANJANG));
    await then(pane);
  };

/** Tabs Laporan and Aturan, and each tab where the workbook holds nothing for it. */
export const SUSUN: readonly Screen[] = [
  {
    name: "identitas",
    drive: async (_, pane) => {
      await tab(pane, "tab.laporan");
      await pane.getByRole("button", { name: t("identitas.simpan") }).waitFor();
    },
  },
  { name: "laporan", drive: (_, pane) => laporan(pane) },
  {
    name: "laporan-bawah",
    drive: async (page, pane) => {
      await sample(page, ...MAKASSAR, pane);
      await laporan(pane);
      await openAll(pane);
      await pane.locator("html").evaluate((root) => (root.scrollTop = root.scrollHeight));
    },
  },
  {
    name: "laporan-tersisa",
    drive: async (page, pane) => {
      await sample(page, ...MAKASSAR, pane);
      await laporan(pane);
      await openAll(pane);
      await pane.locator("summary", { hasText: like("tersisa.judul") }).evaluate((line) => {
        line.scrollIntoView();
        line.ownerDocument.documentElement.scrollTop -= 60;
      });
    },
  },
  {
    name: "laporan-tersalin",
    drive: async (_, pane) => {
      await laporan(pane);
      await press(pane, "laporan.salin");
      await see(pane, like("salin.berhasil"));
    },
  },
  {
    name: "laporan-tertulis",
    drive: async (_, pane) => {
      await laporan(pane);
      await press(pane, "laporan.tulis");
      await see(pane, t("laporan.bukaLembar"));
    },
  },
  {
    name: "pratinjau",
    drive: async (_, pane) => {
      await laporan(pane);
      await pane
        .getByRole("button", { name: like("laporan.lihat") })
        .nth(1)
        .click();
      await pane.getByRole("button", { name: t("pratinjau.kembali") }).waitFor();
    },
  },
  {
    name: "pratinjau-besar",
    drive: async (_, pane) => {
      await laporan(pane);
      await pane
        .getByRole("button", { name: like("laporan.lihat") })
        .nth(1)
        .click();
      await press(pane, "pratinjau.perbesar");
    },
  },
  { name: "aturan", drive: aturan },
  {
    name: "aturan-arah",
    drive: async (page, pane) => {
      await sample(page, "Tangerang Selatan 2021", "Tabel 6", pane);
      await wholeBook(pane);
      await aturan(page, pane);
      await pane.getByRole("heading", { name: t("polaritas.judul") }).evaluate((line) => {
        line.scrollIntoView();
        line.ownerDocument.documentElement.scrollTop -= 60;
      });
    },
  },
  {
    name: "aturan-skala",
    drive: async (page, pane) => {
      await aturan(page, pane);
      await press(pane, "aturan.skala.ubah");
      await openAll(pane);
    },
  },
  {
    name: "aturan-bawah",
    drive: async (page, pane) => {
      await aturan(page, pane);
      await press(pane, "berkas.ekspor");
      await openAll(pane);
      await pane.locator("html").evaluate((root) => (root.scrollTop = root.scrollHeight));
    },
  },
  {
    name: "aturan-berubah",
    drive: async (page, pane) => {
      await aturan(page, pane);
      // What a rule changes is told beside what was read before it.
      await see(pane, t("pratinjau.judul"));
      await pane.getByLabel(t("aturan.batas.label")).selectOption({ index: 1 });
      await see(pane, like("pratinjau.berubah"));
    },
  },
  {
    name: "kolom-baru",
    drive: async (page, pane) => {
      await openOwn(page, pane, TANPA_KOLOM);
      await pane.getByRole("button", { name: like("baru.tawaranTabel") }).click();
      await see(pane, t("baru.pilih"));
    },
  },
  {
    name: "terkunci",
    drive: async (page, pane) => {
      const workbook = tableOf(TANPA_KOLOM);
      for (const sheet of workbook.sheets) sheet.protection.on = true;
      await openOwn(page, pane, workbook);
      await pane.getByRole("button", { name: like("baru.tawaranTabel") }).click();
      await pane.getByRole("button", { name: t("baru.tambahkan", { n: 2 }) }).click();
      await see(pane, t("gangguan.dilindungi"));
    },
  },
  {
    name: "panjang",
    drive: longNames(async (pane) => {
      await hitung(pane);
      await openAll(pane);
    }),
  },
  {
    name: "panjang-lihat",
    drive: longNames(async (pane) => {
      await press(pane, "hitung.lihat");
      await see(pane, t("rencana.judul"));
    }),
  },
  {
    name: "panjang-laporan",
    drive: longNames(async (pane) => {
      await laporan(pane);
      await openAll(pane);
    }),
  },
  {
    name: "riwayat",
    drive: async (_, pane) => {
      await hitung(pane);
      await press(pane, "sorotan.hapus");
      await pane.getByRole("button", { name: like("kaki.riwayat") }).click();
      await see(pane, t("kaki.riwayatJudul"));
    },
  },
  { name: "kosong", drive: openEmpty },
  {
    name: "tunjuk",
    drive: async (page, pane) => {
      await openOwn(page, pane, [
        ["Rekap pegawai"],
        ["Uraian", "Isian A", "Isian B"],
        ["Pelatihan", 10, 8],
        ["Magang", 4, 4],
      ]);
      await press(pane, "kosong.tunjukkan");
      await openAll(pane);
    },
  },
  {
    name: "kosong-word",
    drive: async (page, pane) => {
      await openEmpty(page, pane);
      await openAll(pane);
    },
  },
  {
    name: "kosong-periksa",
    drive: async (page, pane) => {
      await openEmpty(page, pane);
      await tab(pane, "tab.periksa");
    },
  },
  {
    name: "kosong-laporan",
    drive: async (page, pane) => {
      await openEmpty(page, pane);
      await tab(pane, "tab.laporan");
      await see(pane, t("laporan.belumAda"));
    },
  },
  {
    name: "kosong-aturan",
    drive: async (page, pane) => {
      await openEmpty(page, pane);
      await aturan(page, pane);
    },
  },
];
