import { RIBBON } from "../commands/commands";
import { isOfficeThere, whenReady } from "../excel/platform";
import { onRibbon } from "../excel/ribbon";
import { sayWhyNot, watch } from "./opening";
import type { RunRibbon } from "./state/ribbon";
import "./taskpane.css";

/**
 * The page's entry, kept to what cannot wait. A person may click the ribbon before the pane was ever opened:
 * Excel then loads this page and sends the click the moment office.js announces itself, to whoever listens by
 * then. So the buttons are connected here and now, and what they do waits for the rest of the page.
 */
const opened = openPage();
if (isOfficeThere()) onRibbon(RIBBON, async (name) => (await opened)(name));
opened.catch(sayWhyNot);

async function openPage(): Promise<RunRibbon> {
  const stopWatching = watch();
  const [{ openPane }, isExcel] = await Promise.all([import("./open-pane"), whenReady()]);
  stopWatching();
  return openPane(isExcel);
}
