import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadReport, type ReportNick } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import { openPane } from "../render";

/** What a copy command put on the clipboard; null where the browser refused it. */
let copied: Map<string, string> | null;
let isAllowed: boolean;

/** jsdom has no copy command: this one does what a browser's does, or refuses as Excel on the web may. */
function execCommand(command: string): boolean {
  if (command !== "copy" || !isAllowed) return false;
  const data = new Map<string, string>();
  const clipboardData = { setData: (type: string, text: string) => data.set(type, text) };
  const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), { clipboardData });
  document.dispatchEvent(event);
  if (event.defaultPrevented) copied = data;
  return true;
}

beforeEach(() => {
  copied = null;
  isAllowed = true;
  Object.assign(document, { execCommand });
});
afterEach(() => void Reflect.deleteProperty(document, "execCommand"));

async function openLaporan(nick: ReportNick, isConfirmed = true) {
  const pane = await openPane(loadReport(nick, "kosong").snapshot);
  await pane.user.click(screen.getByRole("tab", { name: "Laporan" }));
  const save = await screen.findByRole("button", { name: "Simpan identitas" });
  if (isConfirmed) {
    await pane.user.click(save);
    await screen.findByRole("heading", { name: /^Tabel bab III/ });
  }
  return pane;
}

const click = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));
const item = (title: RegExp) =>
  screen.getAllByRole("listitem").find((one) => title.test(one.textContent ?? ""))!;

describe("figures that changed since the report was written", () => {
  it("are told, and one click renews the sheets that stand there", async () => {
    const { host, user } = await openLaporan("sulteng-2024", false);
    host.tertulis = { ids: ["T1"], susunan: "per-lembar" };
    host.perubahan = [
      {
        ...{ id: "T1", lembar: "Tabel 3.1", judul: "Capaian Kinerja", baris: "Koperasi aktif" },
        ...{ kolom: "Realisasi", semula: 72, menjadi: "75%" },
      },
    ];
    await click(user, "Simpan identitas");
    await screen.findByText("Tabel 3.1, Koperasi aktif, Realisasi: sekarang 75%");
    await click(user, "Perbarui lembar laporan");
    await waitFor(() => expect(host.written.length).toBe(1));
  });
});

describe("the identity of the office", () => {
  it("is read from the sheets, asked once, and kept in the workbook", async () => {
    const { host, user } = await openLaporan("sulteng-2024", false);
    const office = await screen.findByLabelText("Nama instansi");
    expect(office).toHaveProperty(
      "value",
      "Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah",
    );
    await user.clear(office);
    await user.type(office, "Dinas Koperasi");
    await click(user, "Simpan identitas");
    await screen.findByRole("heading", { name: /^Tabel bab III/ });
    expect(host.identitas).toMatchObject({ instansi: "Dinas Koperasi", tahun: "2024", nomorBab: "3" });
    expect(screen.queryByLabelText("Nama instansi")).toBeNull();
  });

  it("is not taken with a year that is none", async () => {
    const { host, user } = await openLaporan("sulteng-2024", false);
    const year = await screen.findByLabelText("Tahun laporan");
    await user.clear(year);
    await user.type(year, "24");
    await click(user, "Simpan identitas");
    await screen.findByText("Tulis tahun dengan empat angka, misalnya 2024.");
    expect(host.identitas).toBeNull();
  });
});

describe("the list of chapter III", () => {
  it("stands in the order of the chapter and says why a table cannot be built", async () => {
    await openLaporan("sulteng-2024");
    const sections = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent ?? "");
    expect(sections).toEqual([...sections].sort());
    expect(sections[0]).toMatch(/^3\.1\.1 /);
    expect(sections.at(-1)).toMatch(/^3\.2 /);
    expect(item(/^Perbandingan Realisasi Kinerja dengan Standar Nasional/).textContent).toContain(
      "Buku kerja ini belum memuat standar nasional untuk indikatornya.",
    );
    expect(item(/Capaian Kinerja Sasaran Strategis/).textContent).toContain("Siap");
  });

  it("says what is missing in a table that can be built", async () => {
    await openLaporan("makassar-2021");
    expect(item(/Analisis Penyebab Keberhasilan/).textContent).toContain(
      "3 indikator di bawah target ditulis oleh penyusun",
    );
  });

  it("takes up again where a preview was opened", async () => {
    const { user } = await openLaporan("sulteng-2024");
    await click(user, / Efisiensi Penggunaan Sumber Daya: lihat$/);
    await click(user, "Kembali ke daftar");
    const title = await screen.findByRole("button", { name: / Efisiensi Penggunaan Sumber Daya: lihat$/ });
    expect(document.activeElement).toBe(title);
  });

  it("says that an empty workbook bears no report, before it asks for an identity, and where one begins", async () => {
    const { user } = await openPane(bookOf(sheetOf("Kosong", [])));
    await user.click(screen.getByRole("tab", { name: "Laporan" }));
    await screen.findByText(/^Belum ada tabel yang dapat disusun/);
    expect(screen.queryByRole("button", { name: "Simpan identitas" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Mulai di tab Hitung" }));
    await screen.findByRole("button", { name: "Sisipkan contoh" });
  });

  it("numbers only the chosen tables", async () => {
    const { user } = await openLaporan("sulteng-2024");
    expect(item(/Capaian Kinerja Sasaran Strategis/).textContent).toMatch(/^Tabel 3\.2 /);
    await user.click(screen.getByRole("checkbox", { name: "Pilih Skala Nilai Peringkat Kinerja" }));
    expect(item(/Capaian Kinerja Sasaran Strategis/).textContent).toMatch(/^Tabel 3\.1 /);
    expect(screen.getByRole("heading", { name: "Tabel bab III (10 dipilih)" })).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Pilih semua" }));
    expect(screen.getByRole("heading", { name: "Tabel bab III (11 dipilih)" })).toBeTruthy();
  });

  it("follows the workbook", async () => {
    const { host } = await openLaporan("sulteng-2024");
    const { snapshot } = host;
    host.change({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== "Tabel 2.3") });
    await screen.findByText(/belum memuat anggaran sebelum dan sesudah perubahan/);
  });
});

describe("the preview", () => {
  it("shows the table, its notes, its narrative and its chart", async () => {
    const { user } = await openLaporan("sulteng-2024");
    await click(user, / Capaian Kinerja Sasaran Strategis: lihat$/);
    const region = await screen.findByRole("region", { name: "Isi Tabel 3.2" });
    const cells = within(region)
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
    expect(cells).toEqual(expect.arrayContaining(["8,45%", "12,67%", "149,94%", "Sangat Tinggi"]));
    expect(screen.getByText(/capaiannya 149,94 persen/)).toBeTruthy();
    expect(screen.getByText(/^Sumber: Dinas Koperasi/)).toBeTruthy();
    const chart = screen.getByRole("img", { name: /Capaian Kinerja per Indikator/ });
    expect(decodeURIComponent(chart.getAttribute("src")!)).toContain(">149,94<");
    await click(user, "Kembali ke daftar");
    await screen.findByRole("heading", { name: /^Tabel bab III/ });
  });

  it("leaves the narrative out where the person wants none", async () => {
    const { user } = await openLaporan("sulteng-2024");
    await user.click(screen.getByRole("radio", { name: "Tanpa narasi" }));
    await click(user, / Capaian Kinerja Sasaran Strategis: lihat$/);
    await screen.findByRole("region", { name: "Isi Tabel 3.2" });
    expect(screen.queryByText(/capaiannya 149,94 persen/)).toBeNull();
  });
});

describe("Salin untuk Word", () => {
  it("hands over the chosen tables as Word keeps them, and names those that need a wide page", async () => {
    const { user } = await openLaporan("sulteng-2024");
    await click(user, "Salin untuk Word");
    await screen.findByText("11 tabel disalin. Buka Word, lalu tempel (Ctrl+V).");
    expect(screen.getByText(/^Tabel lebar \(3\.4, .*\): tempel di halaman mendatar/)).toBeTruthy();
    expect(copied!.get("text/html")).toContain("mso-table-layout-alt");
    expect(copied!.get("text/html")!.match(/<table/g)).toHaveLength(11);
    expect(copied!.get("text/plain")).toContain("\t149,94%");
    expect(document.querySelector("body > span")).toBeNull();
  });

  it("copies what stands in the sheets now, though the pane has not heard of the last edit", async () => {
    const { host, user } = await openLaporan("sulteng-2024");
    host.snapshot = loadReport("sumsel-2023", "kosong").snapshot;
    await click(user, "Salin untuk Word");
    await screen.findByText(/tabel disalin/);
    expect(copied!.get("text/plain")).toContain("Koperasi Sehat");
    expect(copied!.get("text/plain")).not.toContain("149,94%");
  });

  it("copies at the next click where reading took longer than the browser waits", async () => {
    isAllowed = false;
    const { user } = await openLaporan("sulteng-2024");
    await click(user, "Salin untuk Word");
    await screen.findByText(/Angka terbaru sudah dibaca/);
    isAllowed = true;
    await click(user, "Salin untuk Word");
    await screen.findByText("11 tabel disalin. Buka Word, lalu tempel (Ctrl+V).");
  });

  it("copies the one table in preview, under its number in the report", async () => {
    const { user } = await openLaporan("sulteng-2024");
    await click(user, / Capaian Kinerja Sasaran Strategis: lihat$/);
    await click(user, "Salin tabel ini");
    await screen.findByText("1 tabel disalin. Buka Word, lalu tempel (Ctrl+V).");
    expect(copied!.get("text/plain")).toMatch(/^Tabel 3\.2 Capaian Kinerja Sasaran Strategis/);
  });

  it("selects everything for the person where the page may not copy", async () => {
    isAllowed = false;
    const { user } = await openLaporan("sulteng-2024");
    await click(user, / Capaian Kinerja Sasaran Strategis: lihat$/);
    await click(user, "Salin tabel ini");
    await screen.findByText(/Tekan tombol salin sekali lagi/);
    await click(user, "Salin tabel ini");
    await screen.findByText(/tekan Ctrl\+C/);
    expect(document.getSelection()!.toString()).toContain("149,94%");
    await click(user, "Selesai");
    await screen.findByRole("region", { name: "Isi Tabel 3.2" });
  });

  it("is idle while nothing is chosen", async () => {
    const { user } = await openLaporan("sulteng-2024");
    await user.click(screen.getByRole("checkbox", { name: "Pilih semua" }));
    await screen.findByText("Pilih paling sedikit satu tabel.");
    await click(user, "Salin untuk Word");
    expect(copied).toBeNull();
  });
});

describe("Tulis ke buku kerja", () => {
  it("writes the chosen tables as sheets numbered as in the list, and offers the way back", async () => {
    const { host, user } = await openLaporan("sulteng-2024");
    await user.click(screen.getByRole("checkbox", { name: "Pilih Skala Nilai Peringkat Kinerja" }));
    await click(user, "Tulis ke buku kerja");
    await screen.findByText(/^10 tabel laporan ditulis: 10 lembar dibuat/);
    // The report prints a Tabel 3.1 of its own, which keeps its name.
    expect(host.written).toHaveLength(10);
    expect(host.written[0]).toBe("Tabel 3.1 LKjIP");
    expect(screen.getByRole("button", { name: /^Urungkan/ })).toBeTruthy();
  });

  it("leads to each sheet that it wrote, until that is taken back", async () => {
    const { host, user } = await openLaporan("sulteng-2024");
    await click(user, "Tulis ke buku kerja");
    await click(user, "Buka lembar Tabel 3.1 LKjIP");
    expect(host.selected).toEqual(["Tabel 3.1 LKjIP!A1"]);
    expect(screen.getAllByRole("button", { name: /^Buka lembar / })).toHaveLength(11);
    await click(user, /^Urungkan/);
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Buka lembar / })).toBeNull());
  });

  it("writes the table in preview alone, under its number", async () => {
    const { host, user } = await openLaporan("sulteng-2024");
    await click(user, / Efisiensi Penggunaan Sumber Daya: lihat$/);
    await click(user, "Tulis ke buku kerja");
    await screen.findByText(/^1 tabel laporan ditulis/);
    expect(host.written).toEqual(["Tabel 3.7 LKjIP"]);
  });

  it("lays all on one sheet where the person wants that", async () => {
    const { host, user } = await openLaporan("tangsel-2021");
    await user.click(screen.getByRole("radio", { name: "Semua di satu lembar" }));
    await click(user, "Tulis ke buku kerja");
    await screen.findByText(/1 lembar|lembar .* dibuat/);
    expect(host.written).toHaveLength(1);
  });

  it("says what to do where the workbook refuses", async () => {
    const { host, user } = await openLaporan("tangsel-2021");
    host.refusal = "hanya-baca";
    await click(user, "Tulis ke buku kerja");
    await screen.findByText("Buku kerja hanya dapat dibaca");
    expect(host.written).toEqual([]);
  });
});

describe("figures that cells tell differently", () => {
  it("are shown with their cells, and the report takes the one that is chosen", async () => {
    const capaian = sheetOf("Capaian", [
      ["Tabel 3.2 Capaian Kinerja Tahun 2024"],
      ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
      [1, "Persentase koperasi aktif", 80, 60, ""],
    ]);
    const riwayat = sheetOf("Riwayat", [
      ["Tabel 3.4 Perbandingan Realisasi Kinerja"],
      ["No", "Indikator Kinerja", "Realisasi 2023", "Realisasi 2024"],
      [1, "Persentase koperasi aktif", 70, 76],
    ]);
    const { host, user } = await openPane(bookOf(capaian, riwayat));
    await user.click(screen.getByRole("tab", { name: "Laporan" }));
    await user.click(await screen.findByRole("button", { name: "Simpan identitas" }));
    const figure = await screen.findByRole("group", { name: "Realisasi: Persentase koperasi aktif" });
    expect(within(figure).getByRole("radio", { name: "60 · Tabel 3.2" })).toHaveProperty("checked", true);
    await user.click(within(figure).getByRole("button", { name: /D3.*Riwayat/ }));
    expect(host.selected).toEqual(["Riwayat!D3"]);
    await user.click(within(figure).getByRole("radio", { name: "76 · Tabel 3.4" }));
    await waitFor(() => expect(screen.getByText("Dipakai karena dipilih.")).toBeDefined());
    expect(host.sumber).toMatchObject([{ measure: "realisasi", sheet: "Riwayat", cell: "D3" }]);
  });
});
