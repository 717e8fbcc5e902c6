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

/** Resolves when Office.js has found its host: whether it is Excel that we stand in. */
export async function whenReady(): Promise<boolean> {
  await Office.onReady();
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return Utilities.host === "EXCEL";
}
