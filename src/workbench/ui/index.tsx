import { createRoot } from "react-dom/client";
import { firstOf } from "../items";
import { App } from "./app";
import { loadEngine } from "./document/engine";
import { loadFunctions } from "./document/functions";
import { offerHost } from "./document/pane-host";
import { SAMPLES } from "./document/samples";
import { loadSample, messageOf } from "./document/use-document";
import { words } from "./words";
import "./styles/workbench.css";
import "./styles/bars.css";
import "./styles/grid.css";
import "./styles/pane.css";

/** The first sample stands open from the start. */
async function start(root: HTMLElement): Promise<void> {
  await Promise.all([loadEngine(), loadFunctions()]);
  const first = await loadSample(firstOf(SAMPLES));
  offerHost(first.host);
  createRoot(root).render(<App first={first} />);
}

const root = document.getElementById("root");
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = words.cannotStart(messageOf(error));
  });
}
