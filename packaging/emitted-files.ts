import { join } from "node:path";
import { SHORTCUTS } from "../src/commands/shortcuts";
import { functionsMetadata } from "../src/functions/metadata";
import { panduanPages } from "./panduan/pages";

export interface EmittedFile {
  readonly name: string;
  readonly text: string;
}

export interface Emission {
  /** The checkout. */
  readonly root: string;
  /** Where the build will be served from, without a slash at its end. */
  readonly site: string;
  readonly version: string;
}

/** Files of a build that are made from the product's own records: what Excel reads before the page runs, and the handbook. */
export function emittedFiles({ root, site, version }: Emission): EmittedFile[] {
  return [
    { name: "functions.json", text: functionsMetadata("id", site) },
    { name: "functions.en.json", text: functionsMetadata("en", site) },
    // A manifest must name a script, though the functions run in the page.
    {
      name: "functions.js",
      text: "// The functions run in taskpane.html, which shares its runtime with them.\n",
    },
    { name: "shortcuts.json", text: shortcutsJson() },
    ...panduanPages(join(root, "docs/panduan"), version).map(({ name, html }) => ({
      name: `panduan/${name}`,
      text: html,
    })),
    { name: "versi.json", text: `${JSON.stringify({ versi: version })}\n` },
  ];
}

/** Keys by the commands that they call (ExtendedOverrides of the manifest). */
function shortcutsJson(): string {
  const actions = SHORTCUTS.map(({ name, label }) => ({ id: name, type: "ExecuteFunction", name: label }));
  const shortcuts = SHORTCUTS.map(({ name, keys }) => ({ action: name, key: { default: keys } }));
  return `${JSON.stringify({ actions, shortcuts }, null, 2)}\n`;
}
