import type { HostPort } from "../../browser/bridge-window";

/** The add-in's page, with the words by which office.js tells host, platform, version and language. */
export const PANE_PAGE = "/taskpane.html?_host_Info=Excel$Mac$16.00$id-ID$$$$3";

/** Where the script in the add-in's page looks for its host. */
export function offerHost(host: HostPort): void {
  (window as Window & { capaianHost?: HostPort }).capaianHost = host;
}
