import { createRoot } from "react-dom/client";
import { loadWriting } from "../excel/conversation";
import { displayLanguage } from "../excel/platform";
import { bahasaFor, languageTag, setBahasa, t } from "../locale/t";
import { Panel } from "./panel";
import { chosenBahasa } from "./preferences";
import { loadTabs } from "./tabs";
import { theSession } from "./the-session";
import { ribbonOf, type RunRibbon } from "./state/ribbon";

/** Draws the pane over what stood in the page at once (taskpane.html). Resolves when it can be acted upon. */
export async function openPane(isExcel: boolean): Promise<RunRibbon> {
  await setBahasa(chosenBahasa() ?? bahasaFor(displayLanguage()));
  document.documentElement.lang = languageTag();
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place for the pane.");
  const page = createRoot(root);
  return new Promise((resolve) => {
    if (!isExcel) return page.render(<p className="opening">{t("panel.bukanExcel")}</p>);
    const connect = (...parts: Parameters<typeof ribbonOf>) => resolve(ribbonOf(...parts));
    whenIdle(() => void loadRest());
    page.render(<Panel session={theSession()} onOpened={connect} />);
  });
}

/** All that the pane opened without: what is asked for later is there, though the network may be gone by then. */
async function loadRest(): Promise<void> {
  await Promise.allSettled([
    loadWriting(),
    loadTabs(),
    import("./hitung/plan-view"),
    import("./hitung/column-editor"),
    import("./hitung/column-picker"),
    import("./naskah/table-choice"),
  ]);
}

/** Safari has no idle callback. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 1_000);
}
