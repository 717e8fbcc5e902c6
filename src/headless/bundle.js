import { Buffer } from "node:buffer";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Within node_modules, where it finds the libraries. */
const FOLDER = join(import.meta.dirname, "../../node_modules/.cache/capaian");

/** Puts a file and all of ours that it needs together into one, and returns what to import. */
export async function bundled(entry, name) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
  });
  const file = join(FOLDER, `${name}.mjs`);
  const contents = Buffer.from(outputFiles[0].contents);
  if (!existsSync(file) || !readFileSync(file).equals(contents)) {
    // Put there whole, for others may be starting at the same time.
    const draft = `${file}.${process.pid}`;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(draft, contents);
    renameSync(draft, file);
  }
  return pathToFileURL(file).href;
}
