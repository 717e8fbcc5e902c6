/**
 * `npm run kemas -- https://alamat [--intranet]`: builds the product for a static HTTPS host and puts it into a zip with
 * its manifest, the ways to register it, and a page that says what an installation lacks.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { CELL_MENU, RIBBON } from "../src/commands/commands";
import { readArguments } from "./arguments";
import { validateManifest } from "./manifest/validate";
import { buildPages } from "./build-pages";
import { officeFiles } from "./office-files";

const ROOT = join(import.meta.dirname, "..");
const PACKAGE = join(ROOT, "paket");

async function pack(): Promise<string> {
  const { site, isIntranet } = readArguments(process.argv.slice(2));
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const folder = join(PACKAGE, "situs");
  process.stdout.write(`Membangun untuk ${site}…\n`);
  process.env.CAPAIAN_URL = site;
  await buildPages({ folder, isIntranet });
  const problems = validateManifest(readFileSync(join(folder, "manifest.xml"), "utf8"), {
    commands: [...RIBBON, ...CELL_MENU],
    site,
  });
  if (problems.length > 0) throw new Error(`manifest.xml tidak dapat dipakai:\n${problems.join("\n")}`);
  addInstallers(folder);
  const files = { ...filesIn(folder), ...(isIntranet ? officeFiles(ROOT) : {}) };
  const file = join(PACKAGE, `capaian-${version}${isIntranet ? "-intranet" : ""}.zip`);
  writeFileSync(file, zipSync(files, { level: 6 }));
  return `${relative(ROOT, file)}: ${Object.keys(files).length} berkas untuk ${site}.`;
}

/**
 * Beside the pages: short scripts that a person can read before running them, and what web servers must be told. IIS and
 * Apache read theirs where the pages lie.
 */
function addInstallers(folder: string): void {
  copyAll("pasang", join(folder, "pasang"));
  copyAll("server", join(folder, "server"));
  renameSync(join(folder, "server/web.config"), join(folder, "web.config"));
  renameSync(join(folder, "server/htaccess"), join(folder, ".htaccess"));
}

function copyAll(name: string, target: string): void {
  const source = join(import.meta.dirname, name);
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(source)) writeFileSync(join(target, file), readFileSync(join(source, file)));
}

function filesIn(folder: string): Zippable {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files: Zippable = {};
  for (const { parentPath, name } of names) {
    const path = join(parentPath, name);
    // Maps are for whoever mends the add-in, and three times its size.
    if (!name.endsWith(".map")) files[relative(folder, path).replaceAll("\\", "/")] = readFileSync(path);
  }
  return files;
}

pack().then(
  (said) => process.stdout.write(`${said}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
