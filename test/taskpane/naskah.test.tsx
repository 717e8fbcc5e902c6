import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { loadReport } from "../reports/load";
import { wordFileOf } from "../support/word-file";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane } from "./render";

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
