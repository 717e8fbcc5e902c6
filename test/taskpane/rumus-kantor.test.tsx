import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Snapshot } from "../../src/sheet/snapshot";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane, textOf } from "./render";

/** A capaian by a formula of the office's that adds ten points. */
function withOfficeFormula(): Snapshot {
  const sheet = sheetOf("IKU", [
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Indeks koperasi", "Indeks", 80, 40, 60],
    [2, "Indeks UMKM", "Indeks", 50, 45, 100],
  ]);
  const formulas = sheet.formulas.map((row) => [...row]);
  [1, 2].forEach((row) => ((formulas[row] ?? [])[5] = `=E${row + 1}/D${row + 1}*100+10`));
  return bookOf({ ...sheet, formulas });
}

it("Lihat dulu lists the office's formulas that differ, and replaces those of a column that is ticked", async () => {
  const { host, user } = await openPane(withOfficeFormula());
  const formula = () => host.snapshot.sheets[0]?.formulas[1]?.[5];
  await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
  const region = await screen.findByRole("region", { name: "Rumus kantor yang berbeda dari aturan (1)" });
  expect(textOf(region)).toContain("F2 =E2/D2*100+10 memberi 60,00, menurut aturan 50,00%");
  await user.click(screen.getByRole("checkbox", { name: /^Ganti 2 rumus di kolom F lembar IKU/ }));
  await user.click(await screen.findByRole("button", { name: "Isi 2 sel" }));
  await waitFor(() => expect(formula()).toContain("COUNT(D2,E2)"));
  await user.click(await screen.findByRole("button", { name: /^Urungkan/ }));
  await waitFor(() => expect(formula()).toBe("=E2/D2*100+10"));
});

it("leaves them where nothing is ticked, and forgets a tick that was taken back", async () => {
  const { host, user } = await openPane(withOfficeFormula());
  await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
  const box = () => screen.findByRole("checkbox", { name: /^Ganti 2 rumus/ });
  await user.click(await box());
  await screen.findByRole("button", { name: "Isi 2 sel" });
  await user.click(await box());
  await waitFor(() => expect(screen.queryByRole("button", { name: "Isi 2 sel" })).toBeNull());
  expect(host.snapshot.sheets[0]?.formulas[1]?.[5]).toBe("=E2/D2*100+10");
});
