import { createRoot } from "react-dom/client";
import { contentLanguage, displayLanguage, whenReady } from "../excel/platform";
import { createSesi } from "../excel/session";
import { bahasaFor, languageTag, setBahasa, t } from "../locale/t";
import { Panel } from "./panel";
import { connectRibbon } from "./state/ribbon";
import "./taskpane.css";

/** The page: something stands there at once (taskpane.html); the pane follows when the host is ready. */
async function open(root: HTMLElement): Promise<void> {
  const isExcel = await whenReady();
  setBahasa(bahasaFor(displayLanguage(), contentLanguage()));
  document.documentElement.lang = languageTag();
  const page = createRoot(root);
  if (isExcel) page.render(<Panel sesi={createSesi()} onOpened={connectRibbon} />);
  else page.render(<p className="opening">{t("panel.bukanExcel")}</p>);
}

const root = document.getElementById("root");
if (root) void open(root);
