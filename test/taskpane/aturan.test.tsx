import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Snapshot } from "../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane, reportSheet, textOf } from "./render";

/** Three indicators, one of which is better the smaller it is; no report at hand holds such a one. */
const MISKIN = bookOf(
  sheetOf("Capaian 2024", [
    ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Kategori"],
    [1, "Persentase penduduk miskin", 10, 12, "", ""],
    [2, "Persentase koperasi aktif", 80, 76, "", ""],
    [3, "Nilai survei kepuasan masyarakat", 85, 58, "", ""],
  ]),
);

async function openRules(snapshot: Snapshot = MISKIN) {
  const opened = await openPane(snapshot);
  await opened.user.click(screen.getByRole("tab", { name: "Aturan" }));
  return opened;
}

const preview = () =>
  within(screen.getByRole("table", { name: "Pratinjau dengan aturan ini" }))
    .getAllByRole("row")
    .map(textOf);

describe("the rules of calculation", () => {
  it("are sentences with their choice inside, previewed on the sheet's first indicators", async () => {
    await openRules();
    expect(preview()).toEqual([
      "Persentase penduduk miskin80,00%Tinggi",
      "Persentase koperasi aktif95,00%Sangat Tinggi",
      "Nilai survei kepuasan masyarakat68,24%Sedang",
    ]);
    const control = screen.getByRole("combobox", { name: "Rumus indikator makin kecil makin baik" });
    expect(textOf(control.closest("div")!)).toMatch(/^Indikator makin kecil makin baik dihitung dengan /);
  });

  it("show at once what a choice makes of the figures, and keep it in the workbook", async () => {
    const { host, user } = await openRules();
    await user.click(screen.getByRole("button", { name: "Tetapkan 1 arah" }));
    await waitFor(() => expect(preview()[0]).toBe("Persentase penduduk miskin80,00%Tinggi"));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Rumus indikator makin kecil makin baik" }),
      "target ÷ realisasi × 100",
    );
    await waitFor(() => expect(preview()[0]).toBe("Persentase penduduk miskinsemula 80,00%83,33%Tinggi"));
    expect(screen.getByText("Aturan disimpan; 1 indikator berubah")).toBeTruthy();
    expect(host.pengaturan).toMatchObject({
      rumusTurun: "T/R",
      polaritas: { "persentase penduduk miskin": "turun" },
    });
  });

  it("say that a change was kept where it changes no figure here", async () => {
    const { user } = await openRules();
    await user.selectOptions(screen.getByRole("combobox", { name: "Batas tertinggi capaian" }), "150%");
    expect(await screen.findByText("Aturan disimpan; tidak ada indikator di sini yang berubah")).toBeTruthy();
  });

  it("preview the indicators that a change touches, wherever on the sheet they stand", async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [
      index + 1,
      `Jumlah layanan ${index + 1}`,
      10,
      10,
      "",
      "",
    ]);
    const head = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Kategori"];
    const sheet = sheetOf("Capaian 2024", [head, ...rows, [9, "Jumlah koperasi aktif", 10, 18, "", ""]]);
    const { user } = await openRules(bookOf(sheet));
    await user.selectOptions(screen.getByRole("combobox", { name: "Batas tertinggi capaian" }), "120%");
    await waitFor(() =>
      expect(preview()).toContain("Jumlah koperasi aktifsemula 180,00%120,00%Sangat Tinggi"),
    );
  });

  it("tell methods of one formula apart by what they call efficient", async () => {
    await openRules();
    const methods = screen.getByRole("combobox", { name: "Cara menghitung efisiensi" });
    const names = within(methods).getAllByRole("option").map(textOf);
    expect(names).toContain("Selisih capaian dan serapan (Efisien bila > 5)");
    expect(names).toContain("Capaian terhadap serapan (Efisien bila ≥ 0)");
    expect(new Set(names).size).toBe(names.length);
  });

  it("give the example of a target of 10 by the chosen formula", async () => {
    const { user } = await openRules();
    const formula = screen.getByRole("combobox", { name: "Rumus indikator makin kecil makin baik" });
    expect(
      screen.getByText("Contoh target 10: realisasi 5 menjadi 150%, realisasi 20 menjadi 0%."),
    ).toBeTruthy();
    await user.selectOptions(formula, "target ÷ realisasi × 100");
    expect(
      await screen.findByText("Contoh target 10: realisasi 5 menjadi 200%, realisasi 20 menjadi 50%."),
    ).toBeTruthy();
  });

  it("name by what an indicator was judged, and take a choice in its place", async () => {
    const { host, user } = await openRules();
    expect(screen.getByText(/^Dinilai: Nama menyebut/)).toBeTruthy();
    const direction = screen.getByRole("group", { name: "Arah Persentase penduduk miskin" });
    await user.click(within(direction).getByRole("radio", { name: "Makin besar baik" }));
    await waitFor(() => expect(screen.queryByText(/^Dinilai:/)).toBeNull());
    expect(host.pengaturan.polaritas).toEqual({ "persentase penduduk miskin": "naik" });
    await waitFor(() =>
      expect(preview()[0]).toBe("Persentase penduduk miskinsemula 80,00%120,00%semula TinggiSangat Tinggi"),
    );
  });

  it("show what the sheet tells of a direction, not what the name would, and keep that when it is confirmed", async () => {
    const sheet = sheetOf("Capaian 2024", [
      ["Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      ["Rasio layanan daerah", "Rasio", 12.5, 14.37, 85.04],
      ["Persentase koperasi aktif", "%", 80, 76, 95],
    ]);
    const { host, user } = await openPane(bookOf(sheet));
    await user.click(screen.getByRole("tab", { name: "Aturan" }));
    const direction = await screen.findByRole("group", { name: "Arah Rasio layanan daerah" });
    expect(within(direction).getByRole("radio", { name: "Makin kecil baik", checked: true })).toBeTruthy();
    const said = screen.getByText(/^Dinilai: Capaian yang tertulis cocok dengan/);
    await user.click(within(said).getByRole("button", { name: /E2/ }));
    expect(host.selected).toEqual(["Capaian 2024!E2"]);
    await user.click(screen.getByRole("button", { name: "Tetapkan 1 arah" }));
    expect(host.pengaturan.polaritas).toEqual({ "rasio layanan daerah": "turun" });
  });

  it("refuse a cap below 100 and take any other", async () => {
    const { host, user } = await openRules();
    const direction = screen.getByRole("group", { name: "Arah Persentase penduduk miskin" });
    await user.click(within(direction).getByRole("radio", { name: "Makin besar baik" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Batas tertinggi capaian" }),
      "angka lain…",
    );
    const figure = screen.getByRole("textbox", { name: "Batas tertinggi dalam persen" });
    await user.type(figure, "90");
    await user.tab();
    expect(screen.getByText("Isi angka 100 atau lebih.")).toBeTruthy();
    expect(host.pengaturan.batas).toBeNull();
    await user.clear(figure);
    await user.type(figure, "112,5");
    await user.tab();
    await waitFor(() =>
      expect(preview()[0]).toBe("Persentase penduduk miskinsemula 120,00%112,50%Sangat Tinggi"),
    );
  });

  it("go back to the defaults after one question", async () => {
    const { host, user } = await openRules();
    host.pengaturan = { ...PENGATURAN_BAKU, rumusTurun: "T/R", batas: 120 };
    await user.click(screen.getByRole("button", { name: "Kembalikan ke bawaan" }));
    await user.click(screen.getByRole("button", { name: "Kembalikan" }));
    await waitFor(() => expect(host.pengaturan).toEqual(PENGATURAN_BAKU));
  });
});

describe("the scale", () => {
  it("says which one is used when it is left to the workbook", async () => {
    await openRules(reportSheet("sumsel-2023", "Tabel III.1"));
    expect(screen.getByText(/^Yang dipakai: .*Sumatera Selatan/)).toBeTruthy();
  });

  it("can be written by the office: names, bounds, which fail", async () => {
    const { host, user } = await openRules();
    await user.click(screen.getByRole("button", { name: "Ubah skala" }));
    const editor = screen.getByRole("form", { name: "Ubah skala" });
    const bound = within(editor).getByRole("textbox", { name: "Batas bawah kategori ke-3" });
    await user.clear(bound);
    await user.type(bound, "70");
    await user.click(within(editor).getByRole("button", { name: "Pakai skala ini" }));
    await waitFor(() =>
      expect(preview()[2]).toBe("Nilai survei kepuasan masyarakat68,24%semula SedangRendah"),
    );
    expect(host.pengaturan.skala).toMatchObject({ id: "sendiri", nama: "Permendagri 86/2017 (diubah)" });
  });

  it("is not taken while its bounds run against each other", async () => {
    const { host, user } = await openRules();
    await user.click(screen.getByRole("button", { name: "Ubah skala" }));
    const bound = screen.getByRole("textbox", { name: "Batas bawah kategori ke-3" });
    await user.clear(bound);
    await user.type(bound, "95");
    expect(screen.getByText(/batas bawahnya harus lebih rendah daripada “Tinggi”/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Pakai skala ini" }));
    expect(host.pengaturan.skala).toBe(PENGATURAN_BAKU.skala);
  });

  it("keeps each class's own bound when another class is removed", async () => {
    const { user } = await openRules();
    await user.click(screen.getByRole("button", { name: "Ubah skala" }));
    await user.click(screen.getByRole("button", { name: "Hapus kategori Tinggi" }));
    const bounds = screen
      .getAllByRole("textbox", { name: /^Batas bawah/ })
      .map((box) => (box as HTMLInputElement).value);
    expect(bounds).toEqual(["91", "66", "51"]);
  });
});

describe("sharing the rules", () => {
  it("gives them as text that another workbook takes", async () => {
    const { host, user } = await openRules();
    await user.selectOptions(screen.getByRole("combobox", { name: "Batas tertinggi capaian" }), "120%");
    await user.click(screen.getByRole("button", { name: "Bagikan aturan" }));
    const text = (screen.getByRole("textbox", { name: "Isi aturan" }) as HTMLTextAreaElement).value;
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Batas tertinggi capaian" }),
      "tanpa batas",
    );
    await user.click(screen.getByRole("button", { name: "Pakai aturan dari berkas" }));
    fireEvent.change(screen.getByRole("textbox"), { target: { value: text } });
    await user.click(screen.getByRole("button", { name: "Pakai aturan ini" }));
    await waitFor(() => expect(host.pengaturan).toEqual({ ...PENGATURAN_BAKU, batas: 120 }));
  });

  it.each([
    ['{"batass": 120}', /“batass” tidak dikenal/],
    ["batas 120", /bukan berkas aturan/],
  ])("refuses %s and says why", async (text, reason) => {
    const { host, user } = await openRules();
    await user.click(screen.getByRole("button", { name: "Pakai aturan dari berkas" }));
    fireEvent.change(screen.getByRole("textbox"), { target: { value: text } });
    await user.click(screen.getByRole("button", { name: "Pakai aturan ini" }));
    expect(screen.getByText(reason)).toBeTruthy();
    expect(host.pengaturan).toEqual(PENGATURAN_BAKU);
  });
});
