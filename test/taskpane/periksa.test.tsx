import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openPane, reportSheet, textOf } from "./render";

describe("the result of an audit", () => {
  it("says what could not be audited because it is not filled yet", async () => {
    const { user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2"));
    await user.click(screen.getByRole("tab", { name: "Periksa" }));
    await user.click(screen.getByRole("button", { name: "Periksa" }));
    const region = await screen.findByRole("region", { name: "Hasil pemeriksaan" });
    expect(textOf(region)).toContain("6 sel hitungan masih kosong, jadi belum diperiksa.");
  });

  it("says nothing of the kind where all is filled", async () => {
    const { user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2", "terbit"));
    await user.click(screen.getByRole("tab", { name: "Periksa" }));
    await user.click(screen.getByRole("button", { name: "Periksa" }));
    const region = await screen.findByRole("region", { name: "Hasil pemeriksaan" });
    expect(textOf(region)).not.toContain("masih kosong");
  });
});
