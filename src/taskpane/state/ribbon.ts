import { COMMANDS } from "../../commands/commands";
import { showPane } from "../../excel/ribbon";
import type { Actions } from "./actions";
import type { Store } from "./store";
import { hasNothingToCompute } from "./views";

/** Does what the ribbon's button of that name is for. */
export type RunRibbon = (name: string) => Promise<void>;

/**
 * The ribbon's buttons do what the pane's do, on the same page, whether the pane is in view or not. It comes
 * into view where it has something to say that the sheet does not show: a refusal, no table found, and always
 * the findings of the audit.
 */
export function ribbonOf({ getState }: Store, actions: Actions): RunRibbon {
  const buttons: Readonly<Record<string, () => Promise<void>>> = {
    [COMMANDS.hitung.name]: async () => {
      await actions.hitung();
      const { pesan, inspeksi } = getState();
      if (pesan !== null || (inspeksi && hasNothingToCompute(inspeksi))) await showPane();
    },
    [COMMANDS.periksa.name]: async () => {
      const shown = showPane();
      void actions.openTab("periksa");
      await actions.periksa.run();
      await shown;
    },
    [COMMANDS.urungkan.name]: () => actions.undo(),
    [COMMANDS.hapusSorotan.name]: () => actions.removeSorotan(),
    [COMMANDS.hitungBaris.name]: async () => {
      await actions.hitungBaris();
      if (getState().pesan !== null) await showPane();
    },
    [COMMANDS.mengapa.name]: () => inPane(actions.explainSelected),
    [COMMANDS.periksaSel.name]: () => inPane(actions.auditSelected),
    [COMMANDS.jadikanKolom.name]: () => inPane(actions.chooseColumn),
    [COMMANDS.laporan.name]: async () => {
      const shown = showPane();
      await actions.openTab("laporan");
      await shown;
    },
  };
  return async (name) => buttons[name]?.();
}

async function inPane(work: () => Promise<void>): Promise<void> {
  const shown = showPane();
  await work();
  await shown;
}
