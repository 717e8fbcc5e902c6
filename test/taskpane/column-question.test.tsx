import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane } from "./render";

/** A heading that no list of words holds, over cells that wait to be filled. */
const TABLE = sheetOf("IKU", [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Glorbo"],
  [1, "Persentase koperasi sehat", "%", 80, 60, ""],
  [2, "Jumlah wirausaha baru", "Orang", 50, 45, ""],
]);
const QUESTION = { name: "Kolom F dibaca sebagai" };

it("asks once what a column of an unknown heading holds, and keeps the answer", async () => {
  const { user } = await openPane(bookOf(TABLE));
  const [question] = await screen.findAllByRole("group", QUESTION);
  if (!question) throw new Error("nothing is asked");
  const pressed = within(question).getByRole("button", { pressed: true });
  expect(pressed.textContent).toBe("Tidak dipakai");
  await user.click(within(question).getByRole("button", { name: "Capaian" }));
  await waitFor(() => expect(screen.queryAllByRole("group", QUESTION)).toEqual([]));
  expect(document.body.textContent).toContain("Capaian F");
});

it("asks once by which method efficiency is computed where no figure shows it, and keeps the answer", async () => {
  const efficiency = sheetOf("Efisiensi", [
    ["No", "Sasaran", "Capaian Kinerja (%)", "Penyerapan Anggaran (%)", "Tingkat Efisiensi"],
    [1, "Meningkatnya mutu jalan", 102.5, 95.3, ""],
    [2, "Meningkatnya irigasi", 104.1, 97.6, ""],
  ]);
  const { host, user } = await openPane(bookOf(efficiency));
  const asked = { name: "Efisiensi di kolom E dihitung dengan metode" };
  const [question] = await screen.findAllByRole("group", asked);
  if (!question) throw new Error("nothing is asked");
  expect(within(question).getByRole("button", { pressed: true }).textContent).toBe("Sisa anggaran");
  await user.click(within(question).getByRole("button", { name: "Selisih capaian dan serapan" }));
  await waitFor(() => expect(screen.queryAllByRole("group", asked)).toEqual([]));
  expect(host.pengaturan.efisiensi).toBe("selisih");
});
