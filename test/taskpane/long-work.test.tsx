import { act, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Progress } from "../../src/taskpane/shared/progress";
import { openPane, reportSheet, textOf } from "./render";

const SULTENG = () => openPane(reportSheet("sulteng-2024", "Tabel 3.2"));

/** *Hitung ulang* held between reading and writing until `release` is called. */
async function startHeld() {
  const { host, user } = await SULTENG();
  let release = () => {};
  host.gate = new Promise((resolve) => (release = resolve));
  await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
  return { host, user, release: () => act(async () => release()) };
}

describe("a command that takes long", () => {
  it("says at once what it does, in rows, and offers to stop", async () => {
    await startHeld();
    expect(screen.getByRole("progressbar", { name: "Membaca lembar…" })).toBeTruthy();
    expect(screen.getByText("500 dari 2.000 baris")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Batalkan" })).toBeTruthy();
  });

  it("leaves the focus on its button, which does nothing meanwhile", async () => {
    const { host, user, release } = await startHeld();
    const button = screen.getByRole("button", { name: "Hitung ulang" });
    expect(document.activeElement).toBe(button);
    await user.click(button);
    await release();
    await user.click(await screen.findByRole("button", { name: /^Urungkan: 6 sel/ }));
    expect(host.value("Tabel 3.2", 4, 5)).toBe("");
  });

  it("writes nothing when it is stopped, and says so", async () => {
    const { host, user, release } = await startHeld();
    await user.click(screen.getByRole("button", { name: "Batalkan" }));
    await release();
    expect(textOf(await screen.findByText(/Perintah dihentikan/))).toContain(
      "Tidak ada yang diubah di lembar Tabel 3.2.",
    );
    expect(host.value("Tabel 3.2", 4, 5)).toBe("");
    expect(screen.getByText("6 sel akan diisi")).toBeTruthy();
  });

  it("does not read the workbook again while it works", async () => {
    const { host, release } = await startHeld();
    host.change({ ...host.snapshot, activeSheet: "Tabel 3.3" });
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(screen.getByText("Tabel 3.2")).toBeTruthy();
    await release();
  });
});

describe("a refusal of the host", () => {
  it("says what happened, where and what to do, and can be closed", async () => {
    const { host, user } = await SULTENG();
    host.refusal = "dilindungi";
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    expect(await screen.findByText("Lembar dilindungi")).toBeTruthy();
    expect(
      screen.getByText(
        "Sel pada lembar Tabel 3.2 dilindungi. Buka proteksinya di Tinjau > Buka Proteksi Lembar, lalu ulangi. Tidak ada yang diubah.",
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tutup pesan" }));
    expect(screen.queryByText("Lembar dilindungi")).toBeNull();
  });

  it("is gone when the next attempt succeeds", async () => {
    const { host, user } = await SULTENG();
    host.refusal = "sel-disunting";
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await screen.findByText("Sel sedang disunting");
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await screen.findByText("6 sel diisi pada Tabel 3.2");
    expect(screen.queryByText("Sel sedang disunting")).toBeNull();
  });
});

describe("a change by other hands", () => {
  it("is read once the typing pauses; a result of another sheet is put away", async () => {
    const { host, user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await screen.findByText("Rata-rata capaian");
    host.change({ ...host.snapshot, activeSheet: "Tabel III.6" });
    expect(await screen.findByText("Tabel III.6")).toBeTruthy();
    expect(screen.getByText(/sel akan diisi/)).toBeTruthy();
    expect(screen.queryByText("Rata-rata capaian")).toBeNull();
  });
});

describe("Progress", () => {
  it("counts rows while it reads and cells while it writes", () => {
    const { container, rerender } = render(
      <Progress langkah={{ tahap: "membaca", selesai: 0, total: 20_000 }} />,
    );
    expect(container.textContent).toBe("Membaca lembar…0 dari 20.000 baris");
    rerender(<Progress langkah={{ tahap: "menulis", selesai: 27_500, total: 40_000 }} />);
    expect(container.textContent).toBe("Menulis hasil…27.500 dari 40.000 sel");
  });
});
