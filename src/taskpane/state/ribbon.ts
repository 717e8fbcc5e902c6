import { hitung } from "../../commands/hitung";
import { periksa } from "../../commands/periksa";
import { onRibbon, showPane } from "../../excel/ribbon";
import type { Actions } from "./actions";
import type { Store } from "./store";
import { hasNothingToCompute } from "./views";

/** The ribbon's way to the list of tables: no command of its own, since a person chooses there first. */
export const LAPORAN = "laporan";

/**
 * The ribbon's buttons do what the pane's do, on the same page, whether the pane is in view or not. It comes
 * into view where it has something to say that the sheet does not show: a refusal, no table found, and always
 * the findings of the audit.
 */
export function connectRibbon({ getState }: Store, actions: Actions): void {
  onRibbon(hitung.name, async () => {
    await actions.hitung();
    const { pesan, inspeksi } = getState();
    if (pesan !== null || (inspeksi && hasNothingToCompute(inspeksi))) await showPane();
  });
  onRibbon(periksa.name, async () => {
    const shown = showPane();
    void actions.openTab("periksa");
    await actions.periksa.run();
    await shown;
  });
  onRibbon(LAPORAN, async () => {
    const shown = showPane();
    await actions.openTab("laporan");
    await shown;
  });
}
