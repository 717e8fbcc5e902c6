import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Zippable } from "fflate";

/** What office.js loads by itself in an Excel of our floor, by kind of host and language. */
const NEEDED = [
  /^office\.js$/,
  /^excel-(win32-16\.01|mac-16\.00|web-16\.00)(-core)?\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^(id-id|en-us)\/office_strings\.js$/,
  /^telemetry\/oteljs(_agave)?\.js$/,
  /^ariatelemetry\/aria-web-telemetry\.js$/,
];

/**
 * office.js and what it loads, as files of a zip. Its licence lets an organisation use it for add-ins of its own; it is
 * not for passing on to others.
 */
export function officeFiles(root: string): Zippable {
  const folder = join(root, "node_modules/@microsoft/office-js/dist");
  const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll("\\", "/"));
  const files: Zippable = {};
  for (const name of names.filter((own) => NEEDED.some((needed) => needed.test(own))))
    files[`office-js/${name}`] = readFileSync(join(folder, name));
  return files;
}
