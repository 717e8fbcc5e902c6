import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const COMMANDS = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** A LibreOffice that answers on this machine; null where there is none, and tests that need it are skipped. */
export function findSoffice(): string | null {
  return (
    COMMANDS.find((command) => {
      try {
        execFileSync(command, ["--version"], { stdio: "ignore" });
        return true;
      } catch {
        return false;
      }
    }) ?? null
  );
}

/** Whether this machine prints Arial, which documents ask for, in letters as wide as its own. */
export function printsArial(): boolean {
  try {
    return /Arial|Arimo|Liberation Sans|Helvetica/.test(
      execFileSync("fc-match", ["Arial"], { encoding: "utf8" }),
    );
  } catch {
    return true;
  }
}

interface Conversion {
  /** File name with its ending. */
  readonly name: string;
  readonly data: Uint8Array | string;
  /** LibreOffice's name of the target: "odt", "odt:writer8", "pdf". */
  readonly to: string;
  /** LibreOffice's name of the import filter, where the ending leaves a choice. */
  readonly from?: string;
  /** Whether every formula is computed anew, whatever results the file holds. */
  readonly recalculate?: boolean;
  /** The language of the machine, by whose habits figures are printed: "id-ID". */
  readonly locale?: string;
}

const setting = (path: string, name: string, value: string) =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
const ALWAYS_RECALCULATE = setting("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0");

function settingsOf({ recalculate, locale }: Run): string {
  const items = [
    recalculate ? ALWAYS_RECALCULATE : "",
    locale === undefined ? "" : setting("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale),
  ].join("");
  return items === ""
    ? ""
    : `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items}</oor:items>`;
}

/** Opens a file in LibreOffice, in a profile of its own, and saves it in another format. */
export function convert(soffice: string, { name, data, to, from, recalculate }: Conversion): Uint8Array {
  const run = { to, ...(from === undefined ? {} : { from }), recalculate: recalculate ?? false };
  const made = convertAll(soffice, new Map([[name, data]]), run).get(name);
  if (!made) throw new Error(`LibreOffice made nothing of ${name}.`);
  return made;
}

type Run = Pick<Conversion, "to" | "from" | "recalculate" | "locale">;

/** The same for many files in one run, by their names: it starts once, which is what takes its time. */
export function convertAll(
  soffice: string,
  files: ReadonlyMap<string, Conversion["data"]>,
  run: Run,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "capaian-"));
  const { to, from } = run;
  try {
    for (const [name, data] of files) writeFileSync(join(folder, name), data);
    const settings = settingsOf(run);
    if (settings !== "") {
      mkdirSync(join(folder, "profile/user"), { recursive: true });
      writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), settings);
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = from === undefined ? [] : [`--infilter=${from}`];
    const made = join(folder, "hasil");
    const command = [profile, "--headless", ...filter, "--convert-to", to, "--outdir", made];
    execFileSync(soffice, [...command, ...[...files.keys()].map((name) => join(folder, name))], {
      stdio: "ignore",
      timeout: 240_000,
    });
    const ending = to.split(":")[0] ?? to;
    return new Map(
      [...files.keys()].map((name) => [
        name,
        readFileSync(join(made, `${basename(name).replace(/\.[^.]+$/, "")}.${ending}`)),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
