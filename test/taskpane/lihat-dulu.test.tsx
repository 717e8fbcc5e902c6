import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openPane, reportSheet, textOf } from "./render";

describe("Lihat dulu", () => {
  it("names the highlight that a run puts on", async () => {
    const { user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    expect(textOf(await screen.findByRole("region", { name: "Sorotan" }))).toContain(
      "sorotan kategori rendah dipasang",
    );
  });

  it("leaves a column alone that a person unticks, and what follows from it reads what stands", async () => {
    const { host, user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1", "terbit"));
    const before = host.value("Tabel III.1", 10, 5);
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    await user.click(await screen.findByRole("checkbox", { name: /^Capaian F/ }));
    expect(
      await screen.findByRole("checkbox", { name: "Capaian F: jangan diubah", checked: false }),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Kembali" }));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await screen.findByRole("region", { name: "Rata-rata capaian" });
    expect(host.value("Tabel III.1", 10, 5)).toBe(before);
    expect(host.koreksi).toMatchObject([{ column: 5, tetap: true }]);
  });

  it("shows one kind of change alone", async () => {
    const { user } = await openPane(reportSheet("makassar-2021", "Tabel Capaian b b b", "terbit"));
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    const kinds = await screen.findByRole("combobox", { name: "Jenis perubahan yang ditampilkan" });
    await user.selectOptions(kinds, within(kinds).getByRole("option", { name: /^Mengganti isi lain/ }));
    expect(screen.queryByText("kosong")).toBeNull();
  });
});
