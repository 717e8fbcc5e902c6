import { CELL_MENU, RIBBON } from "../commands/commands";
import { isOfficeThere, whenReady } from "../excel/platform";
import { onFunctions } from "../excel/functions";
import { onRibbon } from "../excel/ribbon";
import type { Functions } from "../functions/connect";
import { FUNCTION_IDS, STREAMED } from "../functions/function-ids";
import { sayWhyNot, watch } from "./opening";
import type { RunRibbon } from "./state/ribbon";
import "./taskpane.css";

/**
 * The page's entry, kept to what cannot wait. A person may click the ribbon before the pane was ever opened:
 * Excel then loads this page and sends the click the moment office.js announces itself, to whoever listens by
 * then; cells ask for their functions as early. So both are connected here and now, and what they do waits for the
 * rest of the page.
 */
const opened = openPage();
if (isOfficeThere()) {
  onRibbon([...RIBBON, ...CELL_MENU], async (name) => (await opened)(name));
  onFunctions({
    names: FUNCTION_IDS,
    streamed: STREAMED,
    call: async (name, args) => (await functions()).call(name, args),
    follow: (name, args, follower) => void functions().then(({ follow }) => follow(name, args, follower)),
  });
}
opened.catch(sayWhyNot);

let loaded: Promise<Functions> | null = null;

/** Loaded when the first cell asks. */
function functions(): Promise<Functions> {
  return (loaded ??= Promise.all([import("./open-functions"), whenReady()]).then(([{ openFunctions }]) =>
    openFunctions(),
  ));
}

async function openPage(): Promise<RunRibbon> {
  const stopWatching = watch();
  const [{ openPane }, isExcel] = await Promise.all([
    import(/* webpackChunkName: "pane" */ "./open-pane"),
    whenReady(),
  ]);
  stopWatching();
  return openPane(isExcel);
}
