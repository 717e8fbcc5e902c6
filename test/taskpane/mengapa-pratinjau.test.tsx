import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { openPane, reportSheet } from "./render";

it("a figure of a report table answers for itself in the preview, computed ones by their capaian", async () => {
  const { host, user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
  await user.click(screen.getByRole("tab", { name: "Laporan" }));
  await user.click(await screen.findByRole("button", { name: "Simpan identitas" }));
  await user.click(await screen.findByRole("button", { name: /^Tabel 3\.2 .*: lihat$/ }));
  await user.click(await screen.findByRole("button", { name: /39,43%$/ }));
  expect(await screen.findByText(/138 ÷ 350 × 100/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Pilih .*F11/ }));
  expect(host.selected).toEqual(["Tabel III.1!F11"]);
});
