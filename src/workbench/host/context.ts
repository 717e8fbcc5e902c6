import type { Workbook } from "../model/workbook";
import type { Json } from "./wire";

/** office.js reads it as XML: a blank one would be an error page, whose styles the policy of the page refuses. */
const SOLUTION_TOKEN = "<t/>";

/** How the page is shown while it is loaded, as office.js maps it (initialDisplayModeMappings). */
const DISPLAY = { unknown: 0, hidden: 1 } as const;

/** The application context in the order of OSFWebkit.AppContextProperties (24 slots). */
export function applicationContext(
  workbook: Workbook,
  excelApi: string,
  displayLanguage: string,
  startsHidden: boolean,
): readonly Json[] {
  const { settings } = workbook;
  const sets = {
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    AddinCommands: "1.1",
    RibbonApi: "1.1",
    RichApi: "1.1",
    Settings: "1.1",
  };
  return [
    [[...settings.keys()], [...settings.values()]],
    "capaian",
    1, // app type: Excel
    16, // version 16.0.0
    0,
    0,
    "",
    1,
    displayLanguage,
    "id-ID", // language of the data
    0,
    workbook.fileName,
    1,
    1,
    SOLUTION_TOKEN,
    "1.1",
    "00000000-0000-0000-0000-000000000001",
    "00000000-0000-0000-0000-000000000002",
    false,
    true,
    // Versions as texts: the client splits them at the dot, and 1.10 as a number would be 1.1.
    JSON.stringify(sets),
    "",
    "16.90.0.0",
    startsHidden ? DISPLAY.hidden : DISPLAY.unknown,
  ];
}
