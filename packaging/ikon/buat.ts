/**
 * `npx tsx packaging/ikon/buat.ts FOLDER`: writes index.js and index.d.ts anew, with every icon that the pane or an
 * installed component of Fluent names. FOLDER is the unpacked package (`npm pack @fluentui/react-icons`).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { namedIcons } from "./named-icons";

const HERE = import.meta.dirname;
const NOTE = "/*! Fluent UI System Icons. Copyright (c) Microsoft Corporation. MIT License. */";
/** What svg.js exports besides icons. */
const OTHERS = ["bundleIcon", "iconFilledClassName", "iconRegularClassName"];
const MADE = /const (\w+) = \(\s*\/\*#__PURE__\*\/\s*createFluentIcon\('\w+', "(\w+)", \[([^\]]*)\]/g;

const [folder = ""] = process.argv.slice(2);
const sources = ["icons", "sizedIcons"]
  .map((name) => join(folder, "lib", name))
  .flatMap((own) => readdirSync(own).map((name) => join(own, name)))
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(name, "utf8"));
const made = new Map(
  sources.flatMap((text) =>
    [...text.matchAll(MADE)].map(
      ([, name = "", width = "", paths = ""]) => [name, `"${width}", ${paths}`] as const,
    ),
  ),
);

const icons = namedIcons(join(HERE, "../..")).filter((name) => !OTHERS.includes(name));
const missing = icons.filter((name) => !made.has(name));
if (missing.length > 0) throw new Error(`Not in ${folder}: ${missing.join(", ")}.`);

await write("index.js", [
  `import { ikon } from "./svg.js";`,
  `export { ${OTHERS.join(", ")} } from "./svg.js";`,
  ...icons.map((name) => `export const ${name} = /*#__PURE__*/ ikon("${name}", ${made.get(name) ?? ""});`),
]);
await write("index.d.ts", [
  `import type { FC, SVGAttributes } from "react";`,
  "type Ikon = FC<SVGAttributes<SVGElement> & { primaryFill?: string; title?: string; filled?: boolean }>;",
  ...icons.map((name) => `export declare const ${name}: Ikon;`),
]);

async function write(name: string, lines: readonly string[]): Promise<void> {
  const text = await format([NOTE, ...lines].join("\n"), { parser: "typescript", printWidth: 110 });
  writeFileSync(join(HERE, name), text);
}
