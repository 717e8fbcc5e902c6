import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openPane, reportSheet, textOf } from "./render";

/** A figure whose ground nobody can see is believed or doubted, not checked. */
describe("Mengapa angka ini?", () => {
  it("answers in one click, with the arithmetic, the class, and the way to each source", async () => {
    const { host, user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    const region = await screen.findByRole("region", { name: /^Kategori rendah/ });
    await user.click(within(region).getByRole("button", { name: /^39,43%: mengapa angka ini/ }));
    const why = await within(region).findByRole("group", { name: "Mengapa angka ini?" });
    expect(textOf(why)).toContain("138 ÷ 350 × 100 = 39,43% → Kurang (≤ 55)");
    expect(textOf(why)).toContain("Menjadi Cukup (> 55 ≤ 80) bila realisasi lebih dari 192,5.");
    await user.click(within(why).getByRole("button", { name: /^E11|Pilih E11/ }));
    expect(host.selected).toEqual(["Tabel III.1!E11"]);
  });

  it("explains the headline, and the cell that is selected in the sheet", async () => {
    const { host, user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await user.click(await screen.findByRole("button", { name: /^284,94%: mengapa angka ini/ }));
    expect(textOf(await screen.findByRole("group", { name: "Mengapa angka ini?" }))).toContain(
      "÷ 6 = 284,94% → Sangat Baik",
    );
    host.select({ sheet: "Tabel III.1", cell: "D11" });
    const selected = await screen.findByRole("region", { name: "Sel terpilih" });
    await user.click(within(selected).getByRole("button", { name: /D11/ }));
    expect(textOf(await within(selected).findByRole("group"))).toContain("Dipakai untuk");
    host.select({ sheet: "Tabel III.1", cell: "F11" });
    expect(await within(selected).findByText(/138 ÷ 350 × 100/)).toBeTruthy();
  });
});
