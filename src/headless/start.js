/**
 * Starts the command line (main.ts): puts its sources together, which takes a tenth of a second, and runs the
 * whole. Loaded one by one, each translated on its way, they would take five times as long.
 */
import { Buffer } from "node:buffer";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Within node_modules, where it finds the libraries. */
const FOLDER = join(import.meta.dirname, "../../node_modules/.cache/capaian");
const FILE = join(FOLDER, "headless.mjs");

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, "main.ts")],
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  write: false,
});
const contents = Buffer.from(outputFiles[0].contents);
if (!existsSync(FILE) || !readFileSync(FILE).equals(contents)) {
  // Put there whole, for others may be starting at the same time.
  const draft = `${FILE}.${process.pid}`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(draft, contents);
  renameSync(draft, FILE);
}
await import(pathToFileURL(FILE).href);
