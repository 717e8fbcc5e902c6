import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { buildDocx } from "../../src/tasks/laporan/docx/build-docx";
import { uraikan } from "../../src/tasks/laporan/uraian";
import { laporanOf } from "../tasks/laporan/offers";
import { MemoryHost } from "./host";
import { loadReport } from "../reports/load";
import { wordFileOf } from "../support/word-file";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane, openPaneOn } from "./render";

/** jsdom's files do not give their bytes. */
const picked = (bytes: Uint8Array, name: string) =>
  Object.assign(new File([new Uint8Array(bytes)], name), {
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  });

it("takes the tables of a Word document that are wanted, after they were shown", async () => {
  const { host, user } = await openPane(bookOf(sheetOf("Kosong", [])));
  const report = loadReport("tangsel-2021", "teks").snapshot;
  const sheets = report.sheets.slice(0, 3);
  await user.click(screen.getByText("Ambil tabel dari Word"));
  const file = picked(await wordFileOf({ ...report, sheets }), "LKjIP 2021.docx");
  await user.upload(screen.getByLabelText("Pilih dokumen Word (.docx)"), file);
  expect(await screen.findByRole("checkbox", { name: "Semua tabel (3)" })).toBeTruthy();
  await user.click(screen.getAllByRole("checkbox")[2]!);
  await user.click(screen.getByRole("button", { name: "Ambil 2 tabel" }));
  expect(await screen.findByText(/2 tabel diambil dari LKjIP 2021.docx/)).toBeTruthy();
  expect(host.written.length).toBe(2);
});

it("says in a sentence why a file cannot be read", async () => {
  const { user } = await openPane(bookOf(sheetOf("Kosong", [])));
  await user.click(screen.getByText("Ambil tabel dari Word"));
  const input = screen.getByLabelText("Pilih dokumen Word (.docx)");
  await user.upload(input, picked(new TextEncoder().encode("halo"), "surat.docx"));
  expect(await screen.findByText("Berkas ini bukan dokumen Word (.docx) yang utuh.")).toBeTruthy();
});

/** The pane on a report, with *Perbarui dokumen Word kantor* open, and a document of two of its tables. */
async function openPerbarui() {
  Object.assign(URL, { createObjectURL: () => "blob:hasil", revokeObjectURL: () => undefined });
  const { snapshot } = loadReport("tangsel-2021", "terbit");
  const laporan = laporanOf(snapshot);
  const { identitas } = laporan;
  const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
  const draft = await buildDocx({ identitas, uraian: uraikan(laporan, ids, null).slice(0, 2) });
  const host = new MemoryHost(snapshot);
  await host.saveIdentitas(identitas);
  const user = await openPaneOn(host);
  await user.click(screen.getByRole("tab", { name: /Laporan/ }));
  await user.click(await screen.findByText("Perbarui dokumen Word kantor"));
  const renew = async () => {
    const input = screen.getByLabelText("Pilih dokumen Word yang diperbarui (.docx)");
    await user.upload(input, picked(draft, "Draf LKjIP.docx"));
    return screen.findByRole("link", { name: "Simpan Draf LKjIP (diperbarui).docx" });
  };
  return { host, renew, tables: ids.size };
}

it("renews the office's document and says what became of each table", async () => {
  const { renew, tables } = await openPerbarui();
  expect((await renew()).getAttribute("href")).toBe("blob:hasil");
  expect(screen.getAllByText(/^(?!Grafik).*: sudah sama$/).length).toBe(2);
  expect(screen.getAllByText(/^Grafik .*: sudah sama$/).length).toBe(1);
  expect(
    screen.getAllByText(/^(?!Grafik).*: tidak ditemukan; bila ada di dokumen, samakan judulnya$/).length,
  ).toBe(tables - 2);
});

it("renews it from what stands in the sheets now, though the pane has not heard of the edit", async () => {
  const { host, renew } = await openPerbarui();
  const sheets = host.snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((value) => (typeof value === "number" ? value * 1.01 : value))),
  }));
  host.snapshot = { ...host.snapshot, sheets };
  await renew();
  expect(screen.queryAllByText(/^(?!Grafik).*: sudah sama$/).length).toBeLessThan(2);
});

it("makes the agreements' document with names that stay on this machine", async () => {
  Object.assign(URL, { createObjectURL: () => "blob:pk", revokeObjectURL: () => undefined });
  const { snapshot } = loadReport("sulteng-2024", "terbit");
  const host = new MemoryHost(snapshot);
  await host.saveIdentitas(laporanOf(snapshot).identitas);
  const user = await openPaneOn(host);
  await user.click(screen.getByRole("tab", { name: /Laporan/ }));
  await user.click(await screen.findByText("Dokumen Perjanjian Kinerja"));
  const [nama] = screen.getAllByLabelText("Nama");
  if (nama) await user.type(nama, "Ibu Contoh");
  await user.click(screen.getByRole("button", { name: "Susun dokumen" }));
  const link = await screen.findByRole("link", {
    name: /^Simpan Perjanjian Kinerja Dinas Koperasi.*2024\.docx$/,
  });
  expect(link.getAttribute("href")).toBe("blob:pk");
  expect(localStorage.getItem("capaian.pejabat")).toContain("Ibu Contoh");
  expect(host.written).toEqual([]);
});
