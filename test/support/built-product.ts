import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "vitest/config";

const ROOT = join(import.meta.dirname, "../..");
const [SOURCES, TESTS] = [join(ROOT, "src"), join(ROOT, "test")];
/** Within node_modules, where it finds the libraries and is run as it stands; of this run alone. */
const FOLDER = join(ROOT, `node_modules/.cache/capaian/uji-${process.pid}`);

/**
 * The product as the tests load it, put together once: vitest would translate each of its modules for each worker, and
 * lets them read each other's names one by one while they run, which makes them a quarter slower.
 */
export function builtProduct(): Plugin {
  const sources = new Set(filesIn(TESTS).flatMap(importedBy));
  let built: Promise<unknown> | null = null;
  return {
    name: "built-product",
    enforce: "pre",
    resolveId: async (source, importer) => {
      if (importer === undefined || !source.startsWith(".")) return null;
      const file = sourceAt(resolve(dirname(importer), source));
      if (file === null || !sources.has(file)) return null;
      await (built ??= put([...sources]));
      return builtAt(file);
    },
  };
}

function put(entryPoints: string[]): Promise<unknown> {
  process.once("exit", () => {
    rmSync(FOLDER, { recursive: true, force: true });
  });
  return build({
    entryPoints,
    ...{ outdir: FOLDER, outbase: SOURCES, outExtension: { ".js": ".mjs" }, chunkNames: "bersama/[hash]" },
    ...{ bundle: true, splitting: true, packages: "external", platform: "node", format: "esm" },
    ...{ sourcemap: true, jsx: "automatic" },
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const IMPORTED = /(?:from|import\()\s*"(\.[^"]+)"/g;

/** The files of the product that a test or a helper of tests names. */
function importedBy(test: string): string[] {
  return [...readFileSync(test, "utf8").matchAll(IMPORTED)].flatMap(([, source = ""]) => {
    const file = sourceAt(resolve(dirname(test), source));
    return file === null ? [] : [file];
  });
}

const KNOWN = new Set(filesIn(SOURCES));

function sourceAt(path: string): string | null {
  if (!path.startsWith(SOURCES)) return null;
  return [".ts", ".tsx", "/index.ts"].map((end) => path + end).find((file) => KNOWN.has(file)) ?? null;
}

function builtAt(file: string): string {
  return join(FOLDER, relative(SOURCES, file).replace(/\.tsx?$/, ".mjs"));
}
