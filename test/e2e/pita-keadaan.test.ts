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

  it("are told nothing while a person edits: Excel empties its list of undo when the ribbon changes", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    const [, frame] = bench.page.frames();
    if (!frame) throw new Error("The pane has no frame.");
    await frame.evaluate(() => {
      const { ribbon } = Office;
      const told = ribbon.requestUpdate.bind(ribbon);
      Object.assign(window, { updates: 0 });
      ribbon.requestUpdate = (input) => {
        Object.assign(window, { updates: Reflect.get(window, "updates") + 1 });
        return told(input);
      };
    });
    const updates = () => frame.evaluate(() => Number(Reflect.get(window, "updates")));
    for (const figure of ["501", "502", "503"]) {
      await bench.go("D6");
      await bench.page.keyboard.type(figure);
      await bench.page.keyboard.press("Enter");
      await bench.shows("D6", figure);
    }
    await bench.page.waitForTimeout(1500);
    expect(await updates()).toBe(0);
    await bench.hitung();
    await expect.poll(updates).toBe(1);
  });
});
