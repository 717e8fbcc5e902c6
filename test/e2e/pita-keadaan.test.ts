import { describe, expect, it } from "vitest";
import { useBenches } from "./support/bench";

const openBench = useBenches();

describe("the ribbon's buttons", () => {
  it("can be pressed where there is something to undo or to remove, and not else", async () => {
    const bench = await openBench();
    const button = (name: string) =>
      bench.page.getByRole("toolbar", { name: "Pita perintah" }).getByRole("button", { name });
    const states = async () =>
      Promise.all(["Hapus sorotan", "Urungkan"].map((name) => button(name).getAttribute("aria-disabled")));
    await bench.paneSees("Tabel III.1");
    expect(await states()).toEqual(["true", "true"]);
    await bench.hitung();
    await expect.poll(states).toEqual(["false", "false"]);
    await bench.ribbon("Urungkan");
    await bench.shows("F6", "");
    await expect.poll(states).toEqual(["true", "true"]);
  });
});
