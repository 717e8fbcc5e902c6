import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { version } from "../../package.json";
import { openPane, reportSheet } from "./render";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** What the pane's own address serves by now. */
function serve(reply: () => Response): void {
  vi.stubGlobal("fetch", () => Promise.resolve(reply()));
}

async function openAbout() {
  const opened = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
  await opened.user.click(screen.getByRole("tab", { name: "Aturan" }));
  await screen.findByText(`Capaian ${version}`);
  return opened;
}

describe("a newer release on the server, while the page of the older one is open", () => {
  it("is announced where the version stands, with when it is used; the open page goes on working", async () => {
    serve(() => Response.json({ versi: "9.0.1" }));
    const { user } = await openAbout();
    const notice = await screen.findByText(/^Versi 9\.0\.1 sudah tersedia/);
    expect(notice.textContent).toContain("sampai itu versi ini tetap bekerja");
    expect(notice.closest("[role=dialog]")).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Hitung" }));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await screen.findByText(/\d sel diisi/);
  });

  it.each([
    ["the same version", () => Response.json({ versi: version })],
    ["no such file", () => new Response("tidak ada", { status: 404 })],
    ["something else than a version", () => Response.json({ versi: 9 })],
  ])("is not announced where the server has %s", async (_, reply) => {
    serve(reply);
    await openAbout();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/sudah tersedia/)).toBeNull();
  });
});
