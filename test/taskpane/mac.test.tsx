import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openPane, reportSheet } from "./render";

const WORD = "Di Excel untuk Mac panel mungkin tidak dapat menyimpan berkas: pakai Salin untuk Word.";
const RULES = /Di Excel untuk Mac panel mungkin tidak dapat menyimpan berkas: salin teks ini/;

/** As far as the pane asks Office for its platform. */
function standOn(platform: string): void {
  vi.stubGlobal("Office", {
    context: { platform },
    PlatformType: { Mac: "Mac", PC: "PC" },
    VisibilityMode: { hidden: "Hidden" },
    onReady: () => Promise.resolve({ addin: { visibilityMode: "Taskpane" } }),
    addin: { onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()) },
  });
}

beforeEach(() => standOn("Mac"));
afterEach(() => vi.unstubAllGlobals());

async function openReport() {
  const { user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2", "terbit"));
  await user.click(screen.getByRole("tab", { name: "Laporan" }));
  await user.click(await screen.findByRole("button", { name: "Simpan identitas" }));
  await screen.findByRole("button", { name: /^Salin/ });
  return user;
}

it("says on a Mac that a document may not be saved, and which button leads to Word", async () => {
  await openReport();
  expect(screen.getByText(WORD)).toBeTruthy();
});

it("says nothing of the kind on Windows", async () => {
  standOn("PC");
  await openReport();
  expect(screen.queryByText(WORD)).toBeNull();
});

it("leads on a Mac to copying the rules", async () => {
  const { user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2", "terbit"));
  await user.click(screen.getByRole("tab", { name: "Aturan" }));
  await user.click(await screen.findByRole("button", { name: "Bagikan aturan" }));
  expect(await screen.findByText(RULES)).toBeTruthy();
});
