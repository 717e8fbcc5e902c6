import type { HostPort } from "../../browser/bridge-window";

/** Language of the host's own words: Indonesian, or what the address asks for ("?bahasa=en-US"). */
export const DISPLAY_LANGUAGE =
  /^[a-z]{2}-[A-Z]{2}$/.exec(new URLSearchParams(location.search).get("bahasa") ?? "")?.[0] ?? "id-ID";

/** The add-in's page, with the words by which office.js tells host, platform, version and language. */
export const PANE_PAGE = `/taskpane.html?_host_Info=Excel$Mac$16.00$${DISPLAY_LANGUAGE}$$$$3`;

/** Where the script in the add-in's page looks for its host. */
export function offerHost(host: HostPort): void {
  (window as Window & { capaianHost?: HostPort }).capaianHost = host;
}
