/**
 * Whether the host offers a requirement set beyond the manifest's floor (ExcelApi 1.12, SharedRuntime 1.1).
 */
export function apiHas(version: "1.13"): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Language of Excel's own words, "id-ID". */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}

/** Language of the person's regional settings, which figures and dates follow. */
export function contentLanguage(): string {
  return Office.context.contentLanguage;
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

/** Tells whenever the pane comes into view or goes out of it. Returns the way to stop. */
export function onPaneVisible(listener: (isShown: boolean) => void): () => void {
  if (!isOfficeThere()) return () => undefined;
  const removal = Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) =>
      listener(visibilityMode !== Office.VisibilityMode.hidden),
    )
    .catch(() => null);
  return () => void removal.then((remove) => remove?.());
}
