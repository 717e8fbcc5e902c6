import { join } from "node:path";
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { panduanPages } from "../../packaging/panduan/pages";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane, reportSheet } from "./render";

beforeEach(() => localStorage.clear());

const TUR = { name: "Pengenalan" };

describe("the tour", () => {
  it("has three steps, ends when it is told to, and is not shown again", async () => {
    const { user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2"));
    expect(await screen.findByText("1 dari 3")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lanjut" }));
    await user.click(screen.getByRole("button", { name: "Lanjut" }));
    expect(screen.getByText("3 dari 3")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Selesai" }));
    expect(screen.queryByRole("region", TUR)).toBeNull();
    await openPane(reportSheet("sulteng-2024", "Tabel 3.2"));
    expect(screen.queryByRole("region", TUR)).toBeNull();
  });

  it("makes room by itself for whoever goes to work without it", async () => {
    const { user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2"));
    await screen.findByRole("region", TUR);
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await screen.findByText(/6 sel diisi/);
    expect(screen.queryByRole("region", TUR)).toBeNull();
  });
});

describe("Bantuan", () => {
  const pages = panduanPages(join(import.meta.dirname, "../../docs/panduan"), "1.0.0");
  const leadsTo = (): string => {
    const href = screen.getByRole("link", { name: "Bantuan untuk bagian ini" }).getAttribute("href") ?? "";
    const [name, part] = href.replace("panduan/", "").split("#");
    const page = pages.find((own) => own.name === name);
    return page && (part === undefined || page.html.includes(`id="${part}"`)) ? href : `${href}: missing`;
  };

  it("leads to a part of the handbook that is there, on every screen", async () => {
    const { user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2"));
    expect(leadsTo()).toBe("panduan/hitung.html");
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    expect(leadsTo()).toBe("panduan/hitung.html#yang-terjadi-bila-ditekan");
    await user.click(screen.getByRole("button", { name: /^Isi \d+ sel/ }));
    await screen.findByText(/6 sel diisi/);
    expect(leadsTo()).toBe("panduan/hitung.html#mengapa-angka-ini");
    for (const tab of ["Periksa", "Laporan", "Aturan"]) {
      await user.click(screen.getByRole("tab", { name: tab }));
      expect(leadsTo()).toBe(`panduan/${tab.toLowerCase()}.html`);
    }
  });

  it("leads a newcomer with an empty sheet to the first chapter", async () => {
    await openPane(bookOf(sheetOf("Lembar1", [["Catatan"]])));
    expect(leadsTo()).toBe("panduan/mulai.html#saya-punya-lembar-seperti-ini");
  });
});
