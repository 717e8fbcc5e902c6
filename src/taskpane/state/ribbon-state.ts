import { enableButtons } from "../../excel/ribbon";
import type { PanelState } from "./panel-state";
import type { Store } from "./store";

/** Buttons of the ribbon by their ids in manifest.xml, and when they have something to do. */
const BUTTONS: Readonly<Record<string, (state: PanelState) => boolean>> = {
  "Capaian.Urungkan": ({ perintah }) => perintah?.canUndo === true,
  // What a command has just put on is not in the reading that it was computed from.
  "Capaian.HapusSorotan": ({ inspeksi, dihitung, hasSorotan, periksa }) =>
    inspeksi?.adaSorotan === true || (dihitung && hasSorotan) || periksa.isDisorot,
};

/**
 * Keeps the ribbon's buttons in step with what there is to undo and to remove. The host is told of a change alone, and
 * these change by commands of ours, never by an edit.
 */
export function followOnRibbon({ subscribe, getState }: Store): () => void {
  const known = new Map<string, boolean>(Object.keys(BUTTONS).map((id) => [id, false]));
  let told: Promise<void> = Promise.resolve();
  return subscribe(() => {
    const state = getState();
    if (state.langkah !== null || state.isReading) return;
    const changed = Object.entries(BUTTONS)
      .map(([id, isEnabled]) => [id, isEnabled(state)] as const)
      .filter(([id, isEnabled]) => known.get(id) !== isEnabled);
    if (changed.length === 0) return;
    changed.forEach(([id, isEnabled]) => known.set(id, isEnabled));
    // A host that refuses leaves them as they were: pressed in vain they say that there is nothing.
    // One after another: a slower first word must not undo the second.
    told = told.then(() => enableButtons(Object.fromEntries(changed))).catch(() => undefined);
  });
}
