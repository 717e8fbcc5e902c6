/**
 * Whether the host offers a requirement set beyond the manifest's floor (ExcelApi 1.12, SharedRuntime 1.1).
 */
export function apiHas(version: "1.13"): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Language of Excel's own words, "id-ID"; "" without Excel. */
export function displayLanguage(): string {
  return isOfficeThere() ? Office.context.displayLanguage : "";
}

/** Whether Excel itself is dark; null where it does not say (on the web, for Mac). */
export function isOfficeDark(): boolean | null {
  const ground = isOfficeThere() ? themeOf(Office.context)?.bodyBackgroundColor : undefined;
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(ground ?? "");
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < MIDDLE_GREY;
}

const MIDDLE_GREY = 128;

/** Absent in hosts without themes, whatever the type says. */
function themeOf(context: { readonly officeTheme?: Office.OfficeTheme }): Office.OfficeTheme | undefined {
  return context.officeTheme;
}

/** Whether office.js was loaded; a network that does not let it through leaves the page without it. */
export function isOfficeThere(): boolean {
  return typeof Office !== "undefined";
}

/** office.js is not there. */
export class OfficeMissing extends Error {}

/** Resolves when Office.js has found its host: whether it is Excel that we stand in. */
export async function whenReady(): Promise<boolean> {
  if (!isOfficeThere()) throw new OfficeMissing();
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Excel for Mac, whose panes cannot save files (OfficeDev/office-js issues 3385, 2700, 6468). */
export function isMac(): boolean {
  return isOfficeThere() && Office.context.platform === Office.PlatformType.Mac;
}

/**
 * Tells whether the pane is in view, as soon as that is known, and whenever it comes into view or goes out of it.
 * A click on the ribbon and a function in a cell load the page behind a pane that nobody opened. Returns the way to stop.
 */
export function onPaneVisible(listener: (isShown: boolean) => void): () => void {
  if (!isOfficeThere()) {
    listener(true);
    return () => undefined;
  }
  let isTold = false;
  const tell = (isShown: boolean): void => {
    isTold = true;
    listener(isShown);
  };
  void Office.onReady().then((ready) => {
    const { addin } = ready as typeof ready & Shown;
    if (!isTold) tell(addin?.visibilityMode !== Office.VisibilityMode.hidden);
  });
  const removal = Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => tell(visibilityMode !== Office.VisibilityMode.hidden))
    .catch(() => null);
  return () => void removal.then((remove) => remove?.());
}

/** What Office.onReady tells beside its type where one page serves pane, ribbon and cells. */
interface Shown {
  readonly addin?: { readonly visibilityMode?: string } | null;
}
