import { expect, it, vi } from "vitest";
import { onPaneVisible } from "../../src/excel/platform";
import { openExcel } from "../support/excel";

/** What was told until now. */
async function followed(isPaneHidden: boolean) {
  const { host } = await openExcel({ isPaneHidden });
  const told: boolean[] = [];
  const stop = onPaneVisible((isShown) => told.push(isShown));
  return { host, told, stop };
}

it("says from the start that a page behind a click on the ribbon is in nobody's view, and when that changes", async () => {
  const { host, told } = await followed(true);
  await vi.waitFor(() => expect(told).toEqual([false]));
  await Office.addin.showAsTaskpane();
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  host.showPane(false);
  await vi.waitFor(() => expect(told).toEqual([false, true, false]));
});

it("says that a pane which was opened is in view", async () => {
  const { told } = await followed(false);
  await vi.waitFor(() => expect(told).toEqual([true]));
});
