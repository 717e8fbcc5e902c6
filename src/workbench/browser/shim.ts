import { installBridge, type HostPort } from "./bridge-window";

/** Runs in the add-in's page before office.js: connects it with the workbook that the page around it shows. */
const { capaianHost } = window.parent as Window & { capaianHost?: HostPort };
if (capaianHost) installBridge(window, capaianHost);
