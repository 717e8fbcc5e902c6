import { afterEach, expect, it, vi } from "vitest";
import { onRibbon } from "../../src/excel/ribbon";

afterEach(() => vi.unstubAllGlobals());

/** Excel as far as the ribbon asks for it; gives the buttons. */
function ribbon() {
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  const showAsTaskpane = vi.fn(() => Promise.resolve());
  vi.stubGlobal("Office", {
    actions: { associate: (name: string, click: () => void) => buttons.set(name, click) },
    addin: { showAsTaskpane },
  });
  const click = (name: string) =>
    new Promise<void>((completed) => {
      const button = buttons.get(name);
      if (!button) throw new Error(`Nobody listens to ${name}.`);
      button({ completed });
    });
  return { click, showAsTaskpane };
}

it("a second click waits until the first is done, be it another button (OfficeDev/office-js issue 3224)", async () => {
  const { click } = ribbon();
  const told: string[] = [];
  onRibbon(["hitung", "periksa"], async (name) => {
    told.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.push(`${name} ends`);
  });
  await Promise.all([click("hitung"), click("periksa"), click("hitung")]);
  const each = (name: string) => [`${name} begins`, `${name} ends`];
  expect(told).toEqual([...each("hitung"), ...each("periksa"), ...each("hitung")]);
});

it("one that fails shows the pane, is told to be over, and does not stop the next", async () => {
  const { click, showAsTaskpane } = ribbon();
  const run = vi.fn((name: string) =>
    name === "hitung" ? Promise.reject(new Error("no")) : Promise.resolve(),
  );
  onRibbon(["hitung", "periksa"], run);
  await Promise.all([click("hitung"), click("periksa")]);
  expect(run.mock.calls).toEqual([["hitung"], ["periksa"]]);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});
